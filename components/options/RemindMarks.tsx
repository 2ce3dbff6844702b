import { Plus, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatWorkingTime } from '@/utils/i18n/format';
import type { RemindLevel, RemindMark } from '@/utils/settings';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { useLevelOptions } from './use-level-options';
import './reminders-editor.css';

interface Props {
  title: string;
  hint?: string;
  /** Longest first. */
  marks: readonly RemindMark[];
  /** @returns whether it was saved */
  onSave: (marks: RemindMark[]) => Promise<boolean>;
}

const MINUTES_OF = { days: 480, hours: 60, minutes: 1 } as const;
type Unit = keyof typeof MINUTES_OF;
const UNITS = ['days', 'hours', 'minutes'] as const;
const MOST = 10;
/** The red bar belongs to what is overdue. */
const LEVELS = ['badge', 'notify', 'stay'] as const satisfies readonly RemindLevel[];

/** The distances of one kind of clock, each with how loud it is. */
export function RemindMarks({ title, hint, marks, onSave }: Props) {
  const t = useText(optionsTexts);
  return (
    <section class="remind-part">
      <h3 class="options-subtitle">{title}</h3>
      {hint && <p class="muted">{hint}</p>}
      {marks.length === 0 && <p class="muted">{t('remind.none')}</p>}
      <ul class="options-list" hidden={marks.length === 0}>
        {marks.map((mark) => (
          <Mark
            key={mark.minutes}
            mark={mark}
            onLevel={(level) =>
              void onSave(marks.map((one) => (one === mark ? { ...mark, level } : one)))
            }
            onRemove={() => void onSave(marks.filter((one) => one !== mark))}
          />
        ))}
      </ul>
      <AddMark marks={marks} onSave={onSave} />
    </section>
  );
}

interface MarkProps {
  mark: RemindMark;
  onLevel: (level: RemindLevel) => void;
  onRemove: () => void;
}

function Mark({ mark, onLevel, onRemove }: MarkProps) {
  const t = useText(optionsTexts);
  const language = useLanguage();
  const time = formatWorkingTime(mark.minutes, language, 'exact');
  return (
    <li class="options-list__row remind-mark">
      <span>{t('remind.before', { time })}</span>
      <Select
        label={t('remind.levelOf', { time })}
        hideLabel
        width="middle"
        value={mark.level}
        options={useLevelOptions(LEVELS)}
        onChange={onLevel}
      />
      <IconButton icon={X} size="small" label={t('remind.remove', { time })} onClick={onRemove} />
    </li>
  );
}

function AddMark({ marks, onSave }: Pick<Props, 'marks' | 'onSave'>) {
  const t = useText(optionsTexts);
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState<Unit>('hours');
  const [wrong, setWrong] = useState<'wrong' | 'twice' | 'many'>();

  const add = async () => {
    const minutes = /^\d{1,3}$/.test(amount.trim()) ? Number(amount) * MINUTES_OF[unit] : 0;
    const problem = problemWith(minutes, marks);
    setWrong(problem);
    if (problem) return;
    const all = [...marks, { minutes, level: 'notify' as const }];
    if (await onSave(all.sort((a, b) => b.minutes - a.minutes))) setAmount('');
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

function problemWith(minutes: number, marks: readonly RemindMark[]) {
  if (minutes < 1 || minutes > 100_000) return 'wrong';
  if (marks.some((mark) => mark.minutes === minutes)) return 'twice';
  return marks.length >= MOST ? 'many' : undefined;
}
