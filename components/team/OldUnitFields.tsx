import { useState } from 'preact/hooks';
import type { Day } from '@/utils/calendar/day';
import { unitsTexts } from '@/utils/i18n/catalogues/units';
import { type ReadOldUnit, readOldUnit, type TypedOldUnit } from '@/utils/team/old-unit';
import { LAST_DISTRICT_DAY, type Level } from '@/utils/team/roll-up';
import { useText } from '../ui/language';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';

interface OldUnitState {
  level: Level;
  isOld: boolean;
  typed: TypedOldUnit;
  read: ReadOldUnit;
  setOld(on: boolean): void;
  setTyped(typed: TypedOldUnit): void;
}

/** Whether the unit is no more, until when it was, and who carries on. A district always is no more. */
export function useOldUnit(of: { id: string; level: Level; from: Day }): OldUnitState {
  const [isChosen, setOld] = useState(false);
  const [typed, setTyped] = useState<TypedOldUnit>({ until: '', successors: '' });
  const isDistrict = of.level === 'district';
  const isOld = isChosen || isDistrict;
  const until = typed.until === '' && isDistrict ? LAST_DISTRICT_DAY : typed.until;
  const shown = { ...typed, until };
  const read: ReadOldUnit = isOld
    ? readOldUnit(shown, of)
    : { ok: true, old: { until: null, successors: [] } };
  return { level: of.level, isOld, typed: shown, read, setOld, setTyped };
}

/** Asks of a unit that is no more what the level above needs to show it under who carries on. */
export function OldUnitFields({ level, isOld, typed, read, setOld, setTyped }: OldUnitState) {
  const t = useText(unitsTexts);
  const [isTouched, setTouched] = useState(false);
  const fault = read.ok ? null : read;
  const problemOf = (field: 'until' | 'successors') => {
    if (!fault || fault.of !== field) return undefined;
    const isEmpty = typed[field].trim() === '';
    return isEmpty && !isTouched ? undefined : t(`units.old.${fault.fault}`, { code: fault.code });
  };
  return (
    <fieldset class="declared">
      <legend class="field__label">{t('units.old')}</legend>
      {level === 'district' ? (
        <p class="muted">{t('units.old.district')}</p>
      ) : (
        <Switch on={isOld} onChange={setOld}>
          {t('units.old.is')}
        </Switch>
      )}
      {isOld && (
        <div class="declared__line old-unit">
          <TextField
            label={t('units.old.until')}
            type="date"
            value={typed.until}
            problem={problemOf('until')}
            onInput={(until) => setTyped({ ...typed, until })}
            input={{ onBlur: () => setTouched(true) }}
          />
          <TextField
            label={t('units.old.successors')}
            hint={t('units.old.successors.hint')}
            code
            value={typed.successors}
            problem={problemOf('successors')}
            onInput={(successors) => setTyped({ ...typed, successors })}
            input={{ autocomplete: 'off', spellcheck: false, onBlur: () => setTouched(true) }}
          />
        </div>
      )}
    </fieldset>
  );
}
