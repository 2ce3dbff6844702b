import type { Day } from '@/utils/calendar/day';
import { parseDay } from '@/utils/calendar/day';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { personalDataIn } from '@/utils/privacy/private-text';
import { useText } from '../ui/language';
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
      <TextField
        label={t('handover.give.until')}
        hint={t('handover.give.until.hint')}
        type="date"
        width="short"
        value={whom.until}
        problem={isPast(whom.until, today) ? t('handover.give.until.past') : undefined}
        onInput={(until) => onChange({ ...whom, until })}
        input={{ min: today }}
      />
      <WatchedText
        label={t('handover.give.note')}
        value={whom.note}
        maxLength={2_000}
        onInput={(note) => onChange({ ...whom, note })}
      />
    </div>
  );
}

/** Whether a typed last day has passed. */
export function isPast(until: string, today: Day): boolean {
  const day = parseDay(until);
  return day !== null && day < today;
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
