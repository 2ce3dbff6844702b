import { CircleAlert } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { formatDay, formatWeekdayOf } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { type MomentText, momentOf, writeMoment } from './moment-text';
import './moment-field.css';

interface Props {
  legend: string;
  value: MomentText;
  now: Instant;
  onChange(value: MomentText): void;
  /** How to write it; that the time may be left out when not given. */
  hint?: string | undefined;
  /** What is wrong, once the person has tried to save. */
  problem?: string | undefined;
  /** Offers the present; not for moments that lie ahead. */
  offerNow?: boolean | undefined;
}

/**
 * A day and a time, typed as people write them. The browser's own date field would show month
 * first wherever the browser is English, and nobody could tell 05/09 from 09/05.
 */
export function MomentField(props: Props) {
  const { legend, hint, value, now, onChange, problem, offerNow } = props;
  const t = useText(casesTexts);
  const language = useLanguage();
  const id = useId();
  const moment = momentOf(value, now);
  const day = moment && dayOf(moment.at);
  return (
    <fieldset class="moment-field">
      <legend class="field__label">{legend}</legend>
      <p class="field__hint">{hint ?? t('cases.field.hint')}</p>
      <div class="moment-field__row">
        <TextField
          label={t('cases.field.day')}
          width="short"
          value={value.day}
          wrongBy={problem ? id : undefined}
          onInput={(text) => onChange({ ...value, day: text })}
          input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 20 }}
        />
        <TextField
          label={t('cases.field.time')}
          width="short"
          value={value.time}
          onInput={(text) => onChange({ ...value, time: text })}
          input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 10 }}
        />
        {offerNow && (
          <Button
            tone="quiet"
            onClick={() => onChange(writeMoment({ at: now, precision: 'minute' }))}
          >
            {t('cases.field.now')}
          </Button>
        )}
      </div>
      {day && <p class="field__hint">{`${formatWeekdayOf(day, language)}, ${formatDay(day)}`}</p>}
      {problem && (
        <p class="field__problem" id={id}>
          <CircleAlert class="icon" />
          <span>{problem}</span>
        </p>
      )}
    </fieldset>
  );
}
