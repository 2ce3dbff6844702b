import { ArrowDown, ArrowRight, ArrowUp, Minus } from 'lucide-preact';
import type { Comparison, ItemChange } from '@/utils/assessment/compare';
import type { Scale } from '@/utils/assessment/edition';
import type { Trend } from '@/utils/assessment/trend';
import type { YearCell } from '@/utils/assessment/year-view';
import { monthOf } from '@/utils/calendar/day';
import type { State } from '@/utils/cases/standing';
import { seeingTexts } from '@/utils/i18n/catalogues/seeing';
import { formatMonth } from '@/utils/i18n/format';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { Table } from '../ui/Table';
import { countYear, type GroupScore } from './seeing-words';
import { answerText, periodKeyText, scoreText, wordsIn } from './words';

interface GroupsProps {
  scores: readonly GroupScore[];
  keys: { now: string; before: string | null };
  scale: Scale;
}

/** The figures of the radar. */
export function GroupTable({ scores, keys, scale }: GroupsProps) {
  const t = useText(seeingTexts);
  const language = useLanguage();
  return (
    <Table caption={t('seeing.radar.table')}>
      <thead>
        <tr>
          <th scope="col">{t('seeing.group')}</th>
          <th scope="col" class="number">
            {periodKeyText(keys.now, language)}
          </th>
          {keys.before && (
            <th scope="col" class="number">
              {periodKeyText(keys.before, language)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {scores.map((one) => (
          <tr key={one.groupId}>
            <th scope="row">{wordsIn(one.title, language)}</th>
            <td class="number">{scoreText(one.now, scale, language)}</td>
            {keys.before && <td class="number">{scoreText(one.before, scale, language)}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The figures of the trend, the newest period first. */
export function TrendTable({ trend, scale }: { trend: Trend; scale: Scale }) {
  const t = useText(seeingTexts);
  const language = useLanguage();
  const rows = trend.periods.map((key, at) => ({ key, at })).reverse();
  return (
    <Table caption={t('seeing.trend.table')}>
      <thead>
        <tr>
          <th scope="col">{t('seeing.period')}</th>
          {trend.groups.map((group) => (
            <th key={group.groupId} scope="col" class="number">
              {wordsIn(group.title, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, at }) => (
          <tr key={key}>
            <th scope="row">{periodKeyText(key, language)}</th>
            {trend.groups.map((group) => (
              <td key={group.groupId} class="number">
                {scoreText(group.values[at] ?? null, scale, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Two periods item by item, the largest falls first. */
export function CompareTable({
  comparison,
  keys,
}: {
  comparison: Comparison;
  keys: { before: string; after: string };
}) {
  const t = useText(seeingTexts);
  const language = useLanguage();
  return (
    <Table caption={t('seeing.compare.table')}>
      <thead>
        <tr>
          <th scope="col">{t('seeing.compare.item')}</th>
          <th scope="col">{periodKeyText(keys.before, language)}</th>
          <th scope="col">{periodKeyText(keys.after, language)}</th>
          <th scope="col">{t('seeing.change')}</th>
        </tr>
      </thead>
      <tbody>
        {comparison.items.map((one) => (
          <tr key={one.item.id}>
            <th scope="row" class="seeing-item">
              {wordsIn(one.item.text, language)}
            </th>
            <td>{answerText(one.before, language)}</td>
            <td>{answerText(one.after, language)}</td>
            <td>
              <ChangeMark change={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ChangeMark({ change: { change } }: { change: ItemChange }) {
  const t = useText(seeingTexts);
  const mark = (state: State, icon: typeof ArrowDown, words: string) => (
    <StateMark state={state} icon={icon} bare>
      {words}
    </StateMark>
  );
  if (change === null) return mark('neutral', Minus, t('seeing.compare.unknown'));
  if (change === 0) return mark('neutral', ArrowRight, t('seeing.compare.same'));
  return change < 0
    ? mark('late', ArrowDown, t('seeing.compare.fell', { count: -change }))
    : mark('inTime', ArrowUp, t('seeing.compare.rose', { count: change }));
}

/** The year at a glance in figures, a line for each month. */
export function YearTable({ cells }: { cells: readonly YearCell[] }) {
  const t = useText(seeingTexts);
  const months = [...Map.groupBy(cells, (cell) => monthOf(cell.day))].reverse();
  const columns = ['of', 'kept', 'weak', 'leave'] as const;
  const names = { of: 'work', kept: 'kept', weak: 'weak', leave: 'leave' } as const;
  return (
    <Table caption={t('seeing.year.table')}>
      <thead>
        <tr>
          <th scope="col">{t('seeing.year.month')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" class="number">
              {t(`seeing.year.${names[column]}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(([month, own]) => {
          const counts = countYear(own);
          return (
            <tr key={month}>
              <th scope="row">{formatMonth(month)}</th>
              {columns.map((column) => (
                <td key={column} class="number">
                  {counts[column]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
