import { CalendarPlus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Day } from '@/utils/calendar/day';
import type { HolidayPack } from '@/utils/calendar/holiday-pack';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatDay, formatWeekdayOf } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { mergeDaysOff, type OwnDayOff, readDaysOff } from './days-off-draft';
import { HolidayPacks } from './HolidayPacks';

interface Props {
  days: readonly OwnDayOff[];
  packs: readonly HolidayPack[];
  today: Day;
  /** @returns whether it was saved */
  onSave: (days: OwnDayOff[]) => Promise<boolean>;
  /** The same with a way back, for a day that was taken away. */
  onRemove: (removed: OwnDayOff, rest: OwnDayOff[]) => void;
}

/** The person's own days off, and the holidays that come with the extension. */
export function DaysOffEditor({ days, packs, today, onSave, onRemove }: Props) {
  const t = useText(optionsTexts);
  const language = useLanguage();
  const add = (added: OwnDayOff[]) => onSave(mergeDaysOff(days, added));
  return (
    <Card id="off" title={t('off.title')} intro={t('off.intro')}>
      <AddDaysOff today={today} onAdd={add} />
      {days.length === 0 && <p class="muted">{t('off.none')}</p>}
      <ul class="options-list" hidden={days.length === 0}>
        {days.map((one) => (
          <li key={one.day} class="options-list__row">
            <span class="number">{formatDay(one.day)}</span>
            <span class="options-list__words">
              {formatWeekdayOf(one.day, language)}
              {one.name && <span class="muted">{` · ${one.name}`}</span>}
            </span>
            <IconButton
              icon={Trash2}
              size="small"
              label={t('off.remove', { day: formatDay(one.day) })}
              onClick={() =>
                onRemove(
                  one,
                  days.filter(({ day }) => day !== one.day),
                )
              }
            />
          </li>
        ))}
      </ul>
      <HolidayPacks packs={packs} ownDays={days} onAdd={(day, name) => void add([{ day, name }])} />
    </Card>
  );
}

interface AddProps {
  today: Day;
  onAdd: (days: OwnDayOff[]) => Promise<boolean>;
}

function AddDaysOff({ today, onAdd }: AddProps) {
  const t = useText(optionsTexts);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<{ wrong: 'from' | 'to'; code: 'unreadable' | 'reversed' }>();
  const problemOf = (field: 'from' | 'to') =>
    wrong?.wrong === field ? t(`off.${wrong.code}`) : undefined;

  const add = async () => {
    const read = readDaysOff(from, to, name, today);
    setWrong('wrong' in read ? read : undefined);
    if ('wrong' in read || !(await onAdd(read.days))) return;
    setFrom('');
    setTo('');
    setName('');
  };

  return (
    <form
      class="options-row options-row--start"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('off.day')}
        width="short"
        value={from}
        onInput={setFrom}
        problem={problemOf('from')}
        input={{ placeholder: formatDay(today), maxLength: 10, autocomplete: 'off' }}
      />
      <TextField
        label={t('off.to')}
        width="short"
        value={to}
        onInput={setTo}
        problem={problemOf('to')}
        input={{ placeholder: t('off.sameDay'), maxLength: 10, autocomplete: 'off' }}
      />
      <div class="options-row__grow">
        <TextField
          label={t('off.name')}
          optional
          value={name}
          onInput={setName}
          input={{ maxLength: 120, autocomplete: 'off' }}
        />
      </div>
      <div class="options-row__button">
        <Button type="submit" icon={CalendarPlus}>
          {t('off.add')}
        </Button>
      </div>
    </form>
  );
}
