import { unitsTexts } from '@/utils/i18n/catalogues/units';
import { formatCount, formatShare } from '@/utils/i18n/format';
import { byLevel, type LevelTotals, levelTotals, type RollUp } from '@/utils/team/roll-up';
import { onTimeShare } from '@/utils/team/totals';
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
export function LevelTable({ rollUp }: { rollUp: RollUp }) {
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
        {byLevel(rollUp).map(({ level, sum }) => (
          <tr key={level}>
            <th scope="row">{t(`units.level.${level}`)}</th>
            <td class="number">{sum.units}</td>
            <Cells sum={sum} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Every unit by itself, in the order of the codes. */
export function UnitTable({ rollUp }: { rollUp: RollUp }) {
  const t = useText(unitsTexts);
  const units = [...rollUp.values()].sort((a, b) => (a.unit.id < b.unit.id ? -1 : 1));
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
        {units.map((one) => (
          <tr key={one.unit.id}>
            <th scope="row" class="team-name">
              <bdi>{one.unit.name}</bdi>
              <span class="code team-name__room">{one.unit.id}</span>
            </th>
            <td>{t(`units.level.${one.unit.level}`)}</td>
            <Cells sum={levelTotals([one])} />
          </tr>
        ))}
      </tbody>
    </Table>
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
