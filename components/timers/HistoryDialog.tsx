import { RotateCcw } from 'lucide-preact';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatInstant } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import type { EntryForm, TimeEntry } from '@/utils/timers/time-entry';
import { workedMilliseconds } from '@/utils/timers/worked-time';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useLanguage, useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { timeBeside } from './instant-words';
import { lengthWords } from './length-words';
import './history-dialog.css';

interface Props {
  entry: TimeEntry;
  /** What a case is called. */
  nameOf(caseId: string): string;
  busy: boolean;
  problem: Problem | null;
  onRestore(index: number): void;
  onClose(): void;
}

/** What an entry was before each change, the latest first, with a way back. */
export function HistoryDialog({ entry, nameOf, busy, problem, onRestore, onClose }: Props) {
  const t = useText(timersTexts);
  const common = useText(commonTexts);
  const latestFirst = entry.history.map((form, index) => ({ form, index })).reverse();
  return (
    <Dialog
      open
      title={t('timers.history.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{common('common.close')}</Button>}
    >
      <ProblemNote problem={problem} />
      <ol class="forms">
        <li class="forms__form">
          <p class="forms__when">{t('timers.history.now')}</p>
          <FormText form={entry} entry={entry} name={nameOf(entry.caseId)} />
        </li>
        {latestFirst.map(({ form, index }) => (
          <li key={form.at + index} class="forms__form">
            <p class="forms__when">
              {t('timers.history.until', { time: formatInstant(form.at) })}
              <span class="muted"> {t(`timers.history.${form.change}`)}</span>
            </p>
            <FormText form={form} entry={entry} name={nameOf(form.caseId)} />
            <Button
              size="small"
              icon={RotateCcw}
              busy={busy}
              label={t('timers.history.restoreOf', { time: formatInstant(form.at) })}
              onClick={() => onRestore(index)}
            >
              {t('timers.history.restore')}
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

interface FormTextProps {
  form: Pick<EntryForm, 'caseId' | 'startedAt' | 'endedAt' | 'gaps' | 'note'>;
  entry: TimeEntry;
  name: string;
}

function FormText({ form, entry, name }: FormTextProps) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const { startedAt, endedAt, note } = form;
  const from = formatInstant(startedAt);
  const whole = { ...entry, ...form, lastBeatAt: endedAt ?? entry.lastBeatAt };
  return (
    <div>
      <p>
        <strong>{name || t('timers.noName')}</strong>
      </p>
      <p class="number">
        {endedAt === null
          ? t('timers.history.spanRunning', { from })
          : t('timers.history.span', {
              from,
              to: timeBeside(endedAt, startedAt),
              time: lengthWords(workedMilliseconds(whole, endedAt), language),
            })}
      </p>
      {note !== '' && <p class="muted">{note}</p>}
    </div>
  );
}
