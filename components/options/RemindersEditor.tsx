import { BellRing, Plus, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatWorkingTime } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';

interface Props {
  /** Working minutes before the due time, longest first. */
  remindBefore: readonly number[];
  /** @returns whether it was saved */
  onSave: (remindBefore: number[]) => Promise<boolean>;
  onTest: () => void;
}

const MINUTES_OF = { days: 480, hours: 60, minutes: 1 } as const;
type Unit = keyof typeof MINUTES_OF;
const UNITS = ['days', 'hours', 'minutes'] as const;
const MOST = 10;

/** At which distances from its due time a case makes itself heard. */
export function RemindersEditor({ remindBefore, onSave, onTest }: Props) {
  const t = useText(optionsTexts);
  const language = useLanguage();
  return (
    <Card
      id="remind"
      title={t('remind.title')}
      intro={t('remind.intro')}
      action={
        <Button size="small" icon={BellRing} onClick={onTest}>
          {t('remind.test')}
        </Button>
      }
    >
      {remindBefore.length === 0 && <p class="muted">{t('remind.none')}</p>}
      <ul class="remind-marks" hidden={remindBefore.length === 0}>
        {remindBefore.map((minutes) => {
          const time = formatWorkingTime(minutes, language, 'exact');
          return (
            <li key={minutes} class="remind-mark">
              {t('remind.before', { time })}
              <IconButton
                icon={X}
                size="small"
                label={t('remind.remove', { time })}
                onClick={() => void onSave(remindBefore.filter((one) => one !== minutes))}
              />
            </li>
          );
        })}
      </ul>
      <AddMark remindBefore={remindBefore} onSave={onSave} />
    </Card>
  );
}

function AddMark({ remindBefore, onSave }: Omit<Props, 'onTest'>) {
  const t = useText(optionsTexts);
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState<Unit>('days');
  const [wrong, setWrong] = useState<'wrong' | 'twice' | 'many'>();

  const add = async () => {
    const minutes = /^\d{1,3}$/.test(amount.trim()) ? Number(amount) * MINUTES_OF[unit] : 0;
    const problem = problemWith(minutes, remindBefore);
    setWrong(problem);
    if (problem) return;
    if (await onSave([...remindBefore, minutes].sort((a, b) => b - a))) setAmount('');
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
        label={t('remind.amount')}
        width="short"
        value={amount}
        onInput={setAmount}
        problem={wrong && t(`remind.${wrong}`)}
        input={{ inputMode: 'numeric', maxLength: 3, autocomplete: 'off' }}
      />
      <Select
        label={t('remind.unit')}
        value={unit}
        options={UNITS.map((value) => ({ value, label: t(`remind.unit.${value}`) }))}
        onChange={setUnit}
      />
      <div class="options-row__button">
        <Button type="submit" icon={Plus}>
          {t('remind.add')}
        </Button>
      </div>
    </form>
  );
}

function problemWith(minutes: number, known: readonly number[]) {
  if (minutes < 1) return 'wrong';
  if (known.includes(minutes)) return 'twice';
  return known.length >= MOST ? 'many' : undefined;
}
