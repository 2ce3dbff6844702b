import { FileLock2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Day } from '@/utils/calendar/day';
import { unitsTexts } from '@/utils/i18n/catalogues/units';
import {
  type Declared,
  LEVELS,
  type Level,
  NOTHING_DECLARED,
  UNIT_CODE,
  type UnitFigures,
} from '@/utils/team/roll-up';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { OldUnitFields, useOldUnit } from './OldUnitFields';

/** What a unit says when it sends its figures up. */
export interface RollUpOrder {
  for: string;
  name: string;
  level: Level;
  declared: Declared;
  /** When it is no more: its last day, and who carries on. */
  old: Pick<UnitFigures['unit'], 'until' | 'successors'>;
}

const DECLARED = ['citizens', 'inspections', 'conclusions', 'collectives'] as const;

interface Props {
  /** The unit that sends. */
  unitId: string;
  /** First day of the period. */
  from: Day;
  /** Levels that could exist in the period. */
  levels: readonly Level[];
  unitName: string;
  busy: boolean;
  onMake(order: RollUpOrder): void;
}

/** For whom the file is, and what no notebook knows. */
export function RollUpForm({ unitId, from, levels, unitName, busy, onMake }: Props) {
  const t = useText(unitsTexts);
  const [code, setCode] = useState('');
  const [name, setName] = useState(unitName);
  const [level, setLevel] = useState<Level>(levels.at(-1) ?? 'commune');
  const [typed, setTyped] = useState<Record<keyof Declared, string>>({
    citizens: '0',
    inspections: '0',
    conclusions: '0',
    collectives: '0',
  });
  const declared = readDeclared(typed);
  const old = useOldUnit({ id: unitId, level, from });
  const isNamed = UNIT_CODE.test(code.trim()) && name.trim() !== '';
  const isWhole = isNamed && declared !== null && old.read.ok;
  return (
    <form
      class="review-card"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && declared && old.read.ok) {
          onMake({ for: code.trim(), name: name.trim(), level, declared, old: old.read.old });
        }
      }}
    >
      <div class="review-card__line">
        <TextField
          label={t('units.make.for')}
          width="middle"
          code
          value={code}
          onInput={setCode}
          input={{ autocomplete: 'off', spellcheck: false }}
        />
        <TextField
          label={t('units.make.name')}
          width="middle"
          value={name}
          onInput={setName}
          input={{ maxLength: 200 }}
        />
        <Select
          label={t('units.level')}
          width="middle"
          value={level}
          options={LEVELS.filter((one) => levels.includes(one)).map((one) => ({
            value: one,
            label: t(`units.level.${one}`),
          }))}
          onChange={setLevel}
        />
      </div>
      <OldUnitFields {...old} />
      <fieldset class="declared">
        <legend class="field__label">{t('units.make.declared')}</legend>
        <div class="declared__line">
          {DECLARED.map((one) => (
            <TextField
              key={one}
              label={t(`units.${one}`)}
              width="short"
              value={typed[one]}
              problem={WHOLE.test(typed[one]) ? undefined : t('units.make.wrong')}
              onInput={(value) => setTyped({ ...typed, [one]: value })}
              input={{ inputMode: 'numeric', autocomplete: 'off' }}
            />
          ))}
        </div>
      </fieldset>
      <p>
        <Button tone="primary" type="submit" icon={FileLock2} busy={busy} disabled={!isWhole}>
          {t('units.make')}
        </Button>
      </p>
    </form>
  );
}

const WHOLE = /^\d{1,9}$/;

function readDeclared(typed: Record<keyof Declared, string>): Declared | null {
  const read = { ...NOTHING_DECLARED };
  for (const one of DECLARED) {
    if (!WHOLE.test(typed[one])) return null;
    read[one] = Number(typed[one]);
  }
  return read;
}
