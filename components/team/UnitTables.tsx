import { unitsTexts } from '@/utils/i18n/catalogues/units';
import { formatCount, formatDay, formatShare } from '@/utils/i18n/format';
import { type LevelTotals, levelTotals, type UnitFigures } from '@/utils/team/roll-up';
import type { OldUnit, UnitGroup, UnitsReport } from '@/utils/team/successors';
import { onTimeShare } from '@/utils/team/totals';
import { names } from '../ui/class-names';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { NONE } from './team-words';

const COLUMNS = [
  'sent',
  'dossiers',
  'share',
  'late',
  'overdue',
  'petitions',
  'receptions',
  'citizens',
  'inspections',
  'conclusions',
  'collectives',
] as const;

/** Figures of the levels that have units, from the top down. */
export function LevelTable({ levels, all }: Pick<UnitsReport, 'levels' | 'all'>) {
  const t = useText(unitsTexts);
  return (
    <Table caption={t('units.levels')}>
      <thead>
        <tr>
          <th scope="col">{t('units.level')}</th>
          <th scope="col" class="number">
            {t('units.units')}
          </th>
          <Heads />
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, sum }) => (
          <tr key={level}>
            <th scope="row">
              <div class="unit-name">{t(`units.level.${level}`)}</div>
            </th>
            <td class="number">{sum.units}</td>
            <Cells sum={sum} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('units.sum')}</th>
          <td class="number">{all.units}</td>
          <Cells sum={all} />
        </tr>
      </tfoot>
    </Table>
  );
}

/** Every unit in the order of the codes; old ones under who carries on. */
export function UnitTable({ groups }: { groups: readonly UnitGroup[] }) {
  const t = useText(unitsTexts);
  return (
    <Table caption={t('units.all')}>
      <thead>
        <tr>
          <th scope="col">{t('units.unit')}</th>
          <th scope="col">{t('units.level')}</th>
          <Heads />
        </tr>
      </thead>
      <tbody>
        {groups.flatMap(({ unit, old }) => [
          <UnitLine key={unit.unit.id} one={unit} />,
          ...old.map((one) => <OldLine key={`${unit.unit.id} ${one.one.unit.id}`} old={one} />),
        ])}
      </tbody>
    </Table>
  );
}

function UnitLine({ one, isUnder = false }: { one: UnitFigures; isUnder?: boolean }) {
  const t = useText(unitsTexts);
  return (
    <tr>
      <UnitName one={one} isUnder={isUnder} />
      <td>{t(`units.level.${one.unit.level}`)}</td>
      <Cells sum={levelTotals([one])} />
    </tr>
  );
}

/** The figures of an old unit stand at one of its heirs only. */
function OldLine({ old: { one, isHere, at } }: { old: OldUnit }) {
  const t = useText(unitsTexts);
  if (isHere) return <UnitLine one={one} isUnder />;
  return (
    <tr>
      <UnitName one={one} isUnder />
      <td colSpan={COLUMNS.length + 1} class="muted">
        {t('units.old.elsewhere', { code: at })}
      </td>
    </tr>
  );
}

function UnitName({ one: { unit }, isUnder }: { one: UnitFigures; isUnder: boolean }) {
  const t = useText(unitsTexts);
  const until = unit.until === null ? '' : formatDay(unit.until);
  return (
    <th scope="row">
      <div class={names('unit-name', isUnder && 'unit-name--under')}>
        <bdi>{unit.name}</bdi>
        <span class="code team-name__room">{unit.id}</span>
        {unit.until !== null && (
          <span class="team-name__room">
            {t('units.old.line', { until, codes: unit.successors.join(', ') })}
          </span>
        )}
      </div>
    </th>
  );
}

function Heads() {
  const t = useText(unitsTexts);
  return (
    <>
      {COLUMNS.map((column) => (
        <th key={column} scope="col" class="number">
          {t(`units.${column}`)}
        </th>
      ))}
    </>
  );
}

function Cells({ sum }: { sum: LevelTotals }) {
  const t = useText(unitsTexts);
  const language = useLanguage();
  const dossiers = sum.totals.cases.find(({ kind }) => kind === 'dossier');
  const count = (value: number | undefined) =>
    value === undefined ? NONE : formatCount(value, language);
  const petitions = sum.totals.petitions.reduce((all, one) => all + one.received, 0);
  const cells: Record<(typeof COLUMNS)[number], string> = {
    sent: t('units.sentOf', { sent: count(sum.members.sent), all: count(sum.members.all) }),
    dossiers: count(dossiers?.received),
    share: dossiers ? formatShare(onTimeShare(dossiers), language) : NONE,
    late: count(dossiers?.late),
    overdue: count(dossiers?.overdue),
    petitions: sum.members.sent === 0 ? NONE : count(petitions),
    receptions: sum.members.sent === 0 ? NONE : count(sum.totals.receptions.count),
    citizens: count(sum.declared.citizens),
    inspections: count(sum.declared.inspections),
    conclusions: count(sum.declared.conclusions),
    collectives: count(sum.declared.collectives),
  };
  return (
    <>
      {COLUMNS.map((column) => (
        <td key={column} class="number sheet__value">
          {cells[column]}
        </td>
      ))}
    </>
  );
}
