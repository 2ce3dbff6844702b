import type { Day } from '@/utils/calendar/day';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { readDay } from '../cases/moment-text';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';

/** What a person says of an edition, as typed. */
export interface EditionText {
  validFrom: string;
  source: string;
}

/** The day typed; null while it is none. */
export const validFromOf = ({ validFrom }: EditionText, today: Day): Day | null =>
  readDay(validFrom, today);

interface Props {
  value: EditionText;
  today: Day;
  onChange(value: EditionText): void;
}

/** From when the edition holds, and what it is taken from. */
export function EditionFields({ value, today, onChange }: Props) {
  const t = useText(proceduresTexts);
  const wrong = validFromOf(value, today) === null;
  return (
    <div class="edition">
      <TextField
        label={t('procedures.edition.from')}
        hint={t('procedures.edition.fromHint')}
        problem={wrong ? t('procedures.edition.fromWrong') : undefined}
        width="short"
        value={value.validFrom}
        onInput={(validFrom) => onChange({ ...value, validFrom })}
        input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 20 }}
      />
      <TextField
        label={t('procedures.edition.source')}
        hint={t('procedures.edition.sourceHint')}
        optional
        value={value.source}
        onInput={(source) => onChange({ ...value, source })}
        input={{ autocomplete: 'off', maxLength: 300 }}
      />
    </div>
  );
}
