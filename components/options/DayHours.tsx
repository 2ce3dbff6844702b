import { CircleAlert, Plus, X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatWeekday } from '@/utils/i18n/format';
import { names } from '../ui/class-names';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import type { SessionDraft } from './office-hours-draft';
import './office-hours.css';

interface Props {
  /** 1 for Monday to 7 for Sunday. */
  weekday: number;
  sessions: readonly SessionDraft[];
  problem: { text: string; session: number | undefined } | undefined;
  onChange: (sessions: SessionDraft[]) => void;
}

const MOST_SESSIONS = 6;
/** What a new session holds: the morning first, then the afternoon, then nothing. */
const USUAL: readonly SessionDraft[] = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:30' },
];

/** The sessions of one weekday. */
export function DayHours({ weekday, sessions, problem, onChange }: Props) {
  const t = useText(optionsTexts);
  const day = formatWeekday(weekday, useLanguage());
  const problemId = useId();
  const put = (at: number, changed: SessionDraft) =>
    onChange(sessions.map((one, index) => (index === at ? changed : one)));
  return (
    <li class={names('hours-day', problem && 'hours-day--wrong')}>
      <strong class="hours-day__name">{day}</strong>
      <div class="hours-day__sessions">
        {sessions.length === 0 && <span class="muted">{t('hours.dayOff')}</span>}
        {sessions.map((session, at) => (
          <SessionFields
            key={at}
            session={session}
            day={day}
            count={at + 1}
            problemId={problem?.session === at ? problemId : undefined}
            onChange={(changed) => put(at, changed)}
            onRemove={() => onChange(sessions.filter((_, index) => index !== at))}
          />
        ))}
        {sessions.length < MOST_SESSIONS && (
          <IconButton
            icon={Plus}
            size="small"
            label={t('hours.addSessionOn', { day })}
            onClick={() => onChange([...sessions, USUAL[sessions.length] ?? { from: '', to: '' }])}
          />
        )}
      </div>
      {problem && (
        <p class="field__problem" id={problemId} role="alert">
          <CircleAlert class="icon" />
          <span>{problem.text}</span>
        </p>
      )}
    </li>
  );
}

interface SessionProps {
  session: SessionDraft;
  day: string;
  count: number;
  problemId: string | undefined;
  onChange: (session: SessionDraft) => void;
  onRemove: () => void;
}

function SessionFields({ session, day, count, problemId, onChange, onRemove }: SessionProps) {
  const t = useText(optionsTexts);
  const field = (end: 'from' | 'to') => (
    <input
      class="control hours-day__time"
      inputMode="numeric"
      autocomplete="off"
      maxLength={5}
      value={session[end]}
      aria-label={t(`hours.${end}`, { day, count })}
      aria-invalid={problemId ? true : undefined}
      aria-describedby={problemId}
      onInput={(event) => onChange({ ...session, [end]: event.currentTarget.value })}
    />
  );
  return (
    <span class="hours-day__session">
      {field('from')}
      <span class="hours-day__dash" />
      {field('to')}
      <IconButton
        icon={X}
        size="small"
        label={t('hours.removeSession', { count, day })}
        onClick={onRemove}
      />
    </span>
  );
}
