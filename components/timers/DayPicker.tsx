import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { addDays, type Day } from '@/utils/calendar/day';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatDay } from '@/utils/i18n/format';
import { readDay } from '../cases/moment-text';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { TextField } from '../ui/TextField';
import type { TimeQuery } from './time-query';

interface Props {
  query: TimeQuery;
  today: Day;
  onChange(query: TimeQuery): void;
}

/** Which day or week is looked at. */
export function DayPicker({ query, today, onChange }: Props) {
  const t = useText(timersTexts);
  const step = query.span === 'day' ? 1 : 7;
  const go = (day: Day) => onChange({ ...query, day });
  return (
    <div class="day-picker">
      <IconButton
        icon={ChevronLeft}
        label={t('timers.day.before')}
        onClick={() => go(addDays(query.day, -step))}
      />
      <DayField day={query.day} today={today} onDay={go} />
      <IconButton
        icon={ChevronRight}
        label={t('timers.day.after')}
        onClick={() => go(addDays(query.day, step))}
      />
      {query.day !== today && <Button onClick={() => go(today)}>{t('timers.day.today')}</Button>}
      <Segmented
        label={t('timers.day.span')}
        hideLabel
        value={query.span}
        options={[
          { value: 'day', label: t('timers.day.one') },
          { value: 'week', label: t('timers.day.week') },
        ]}
        onChange={(span) => onChange({ ...query, span })}
      />
    </div>
  );
}

interface FieldProps {
  day: Day;
  today: Day;
  onDay(day: Day): void;
}

/** The day as people write it; it is gone to when the field is left or Enter is pressed. */
function DayField({ day, today, onDay }: FieldProps) {
  const t = useText(timersTexts);
  const [text, setText] = useState(formatDay(day));
  useEffect(() => setText(formatDay(day)), [day]);
  const read = () => {
    const typed = readDay(text, today);
    if (typed && typed !== day) onDay(typed);
    else setText(formatDay(day));
  };
  return (
    <TextField
      label={t('timers.day.pick')}
      hideLabel
      width="short"
      value={text}
      onInput={setText}
      input={{
        inputMode: 'numeric',
        autocomplete: 'off',
        maxLength: 20,
        onBlur: read,
        onKeyDown: (event) => event.key === 'Enter' && read(),
      }}
    />
  );
}
