import type { Day } from '@/utils/calendar/day';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { formatDay, formatWeekdayOf } from '@/utils/i18n/format';
import { personalDataIn } from '@/utils/privacy/private-text';
import { readDay } from '../cases/moment-text';
import { useLanguage, useText } from '../ui/language';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';

export interface Whom {
  to: string;
  /** As typed; '' for not yet known. */
  until: string;
  note: string;
}

interface Props {
  whom: Whom;
  today: Day;
  onChange(whom: Whom): void;
}

/** To whom the cases go, until when, and a note for all of them. */
export function WhomFields({ whom, today, onChange }: Props) {
  const t = useText(handoverTexts);
  const language = useLanguage();
  const { day, problem } = untilOf(whom.until, today);
  return (
    <div class="handover-stack">
      <TextField
        label={t('handover.give.to')}
        hint={t('handover.give.to.hint')}
        width="middle"
        value={whom.to}
        onInput={(to) => onChange({ ...whom, to })}
        input={{ maxLength: 120, autocomplete: 'off' }}
      />
      <div>
        <TextField
          label={t('handover.give.until')}
          hint={t('handover.give.until.hint')}
          width="short"
          value={whom.until}
          problem={problem ? t(`handover.give.until.${problem}`) : undefined}
          onInput={(until) => onChange({ ...whom, until })}
          input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 20 }}
        />
        {day && <p class="field__hint">{`${formatWeekdayOf(day, language)}, ${formatDay(day)}`}</p>}
      </div>
      <WatchedText
        label={t('handover.give.note')}
        value={whom.note}
        maxLength={2_000}
        onInput={(note) => onChange({ ...whom, note })}
      />
    </div>
  );
}

/** The last day as it was typed; an empty field is none and no problem. */
export function untilOf(
  typed: string,
  today: Day,
): { day: Day | null; problem: 'past' | 'unreadable' | null } {
  if (typed.trim() === '') return { day: null, problem: null };
  const day = readDay(typed, today);
  if (!day) return { day, problem: 'unreadable' };
  return { day, problem: day < today ? 'past' : null };
}

interface TextProps {
  label: string;
  value: string;
  maxLength: number;
  rows?: number;
  onInput(text: string): void;
}

/** Words that leave the machine: numbers of persons in them are pointed out. */
export function WatchedText({ label, value, maxLength, rows = 2, onInput }: TextProps) {
  const t = useText(handoverTexts);
  const isPersonal = personalDataIn(value).length > 0;
  return (
    <TextArea
      label={label}
      rows={rows}
      maxLength={maxLength}
      value={value}
      hint={isPersonal ? t('handover.give.personal') : undefined}
      onInput={onInput}
    />
  );
}
