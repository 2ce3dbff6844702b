import type { CaseKind } from '@/utils/cases/case';
import { shareOfSolved } from '@/utils/cases/share';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamChartsTexts } from '@/utils/i18n/catalogues/team-charts';
import { formatShare } from '@/utils/i18n/format';
import { periodText } from '@/utils/i18n/period-text';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import {
  type StandardSpread,
  shareFinding,
  spreadFinding,
  type UnitShares,
} from '@/utils/team/report-charts';
import type { PartNames, ShareBar } from '../charts/share-chart-config';
import { SPREAD_PARTS, type SpreadBar, type SpreadPart } from '../charts/spread-bars';
import { kindText } from '../exchange/summary-words';
import { NONE } from './team-words';

/** A chart of the report: what it says, what is drawn, and the figures behind it. */
export interface ChartWords<Bar, Names> {
  title: string;
  sentence: string;
  /** Whether there is anything to draw; otherwise the sentence says why not. */
  isDrawn: boolean;
  bars: Bar[];
  /** Of the parts of a bar, as in the legend. */
  names: Names;
  heads: string[];
  rows: string[][];
}

/** The chart of on-time work, a row for each column of it. */
export function sharesInWords(
  shares: UnitShares,
  language: Language,
): ChartWords<ShareBar, PartNames> {
  const t = translator(teamChartsTexts, language);
  return {
    title: shareTitle(shares, language),
    sentence: shareSentence(shares, language),
    isDrawn: shares.columns.some(({ tally }) => tally !== null && shareOfSolved(tally) !== null),
    bars: shareBars(shares, language),
    names: {
      early: t('teamCharts.share.early'),
      onTime: t('teamCharts.share.onTime'),
      late: t('teamCharts.share.late'),
    },
    heads: shareHeads(shares, language),
    rows: shareRows(shares, language),
  };
}

/** The chart of grades, two rows for each standard. */
export function spreadsInWords(
  spreads: readonly StandardSpread[],
  language: Language,
): ChartWords<SpreadBar, Record<SpreadPart, string>> {
  return {
    title: translator(teamChartsTexts, language)('teamCharts.spread'),
    sentence: spreadSentence(spreads, language),
    isDrawn: spreads.some(({ self, head }) => self.grades !== null || head.grades !== null),
    bars: spreadBars(spreads, language),
    names: gradeNames(language),
    heads: spreadHeads(language),
    rows: spreadRows(spreads, language),
  };
}

/** What is drawn of on-time work, in words. */
function shareTitle({ by }: UnitShares, language: Language): string {
  const t = translator(teamChartsTexts, language);
  return t(by === 'period' ? 'teamCharts.share.periods' : 'teamCharts.share.kinds');
}

/** The name of a column: a period or a kind of work. */
function columnName(by: UnitShares['by'], name: string, language: Language): string {
  return by === 'period' ? periodText(name, language) : kindText(name as CaseKind, language);
}

/** What the columns say. */
function shareSentence(shares: UnitShares, language: Language): string {
  const t = translator(teamChartsTexts, language);
  const found = shareFinding(shares);
  if (found.kind === 'none') return t('teamCharts.share.none');
  const count = new Intl.NumberFormat(language);
  const said = {
    name: columnName(shares.by, found.name, language),
    share: formatShare(found.share, language),
    good: count.format(found.good),
    all: count.format(found.all),
  };
  if (found.kind === 'one') return t('teamCharts.share.one', said);
  if (found.kind === 'lowest') return t('teamCharts.share.lowest', said);
  const before = columnName(shares.by, found.before, language);
  if (found.kind === 'same') return t('teamCharts.share.same', { ...said, before });
  const points = new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(
    found.points / 10,
  );
  return t(`teamCharts.share.${found.kind}`, { ...said, before, points });
}

/** The columns ready to be drawn; what is withheld has no bar. */
function shareBars(shares: UnitShares, language: Language): ShareBar[] {
  const withheld = translator(teamChartsTexts, language)('teamCharts.withheld');
  return shares.columns.map(({ name, tally }) => ({
    label: brokenInTwo(columnName(shares.by, name, language)),
    value: tally ? formatShare(shareOfSolved(tally), language) : withheld,
    early: tally?.early ?? 0,
    onTime: tally?.onTime ?? 0,
    late: tally?.late ?? 0,
  }));
}

/** Words on two lines that are about as long. */
function brokenInTwo(text: string): string[] {
  const words = text.split(' ');
  if (words.length < 3) return [text];
  const half = text.length / 2;
  let first = '';
  while (words.length > 1 && first.length + (words[0]?.length ?? 0) <= half + 2) {
    first = [first, words.shift()].filter(Boolean).join(' ');
  }
  return first === '' ? [text] : [first, words.join(' ')];
}

/** Names of the grades, as in the legend. */
function gradeNames(language: Language): Record<SpreadPart, string> {
  const t = translator(teamTexts, language);
  return {
    xuatSac: t('team.value.xuatSac'),
    tot: t('team.value.tot'),
    trungBinh: t('team.value.trungBinh'),
    kem: t('team.value.kem'),
  };
}

/** Two bars of each standard, ready to be drawn. */
function spreadBars(spreads: readonly StandardSpread[], language: Language): SpreadBar[] {
  const t = translator(teamChartsTexts, language);
  const withheld = t('teamCharts.withheld');
  return spreads.flatMap(({ title, self, head }) => [
    { title, who: t('teamCharts.spread.self'), counts: self.grades, withheld },
    { title: '', who: t('teamCharts.spread.head'), counts: head.grades, withheld },
  ]);
}

/** What the spreads say. */
function spreadSentence(spreads: readonly StandardSpread[], language: Language): string {
  const t = translator(teamChartsTexts, language);
  const found = spreadFinding(spreads);
  if (found.kind === 'none') return t('teamCharts.spread.none');
  const { title } = found;
  const self = formatShare(found.self, language);
  if (found.kind === 'selfOnly') return t('teamCharts.spread.selfOnly', { title, self });
  return t('teamCharts.spread.apart', { title, self, head: formatShare(found.head, language) });
}

/** The figures behind the drawing of on-time work, a row for each column of it. */
function shareRows(shares: UnitShares, language: Language): string[][] {
  const count = new Intl.NumberFormat(language);
  return shares.columns.map(({ name, people, tally }) => {
    const of = (value: number | undefined) => (value === undefined ? NONE : count.format(value));
    return [
      columnName(shares.by, name, language),
      count.format(people),
      of(tally?.early),
      of(tally?.onTime),
      of(tally?.late),
      tally ? formatShare(shareOfSolved(tally), language) : NONE,
    ];
  });
}

function shareHeads({ by }: UnitShares, language: Language): string[] {
  const t = translator(teamChartsTexts, language);
  return [
    t(by === 'period' ? 'teamCharts.share.period' : 'teamCharts.share.kind'),
    t('teamCharts.people'),
    t('teamCharts.share.early'),
    t('teamCharts.share.onTime'),
    t('teamCharts.share.late'),
    t('teamCharts.share.share'),
  ];
}

/** The figures behind the drawing of grades, two rows for each standard. */
function spreadRows(spreads: readonly StandardSpread[], language: Language): string[][] {
  const t = translator(teamChartsTexts, language);
  const count = new Intl.NumberFormat(language);
  return spreads.flatMap(({ title, self, head }) =>
    (
      [
        ['self', self],
        ['head', head],
      ] as const
    ).map(([who, { people, grades }]) => [
      title,
      t(`teamCharts.spread.${who}`),
      count.format(people),
      ...SPREAD_PARTS.map((part) => (grades ? count.format(grades[part]) : NONE)),
    ]),
  );
}

function spreadHeads(language: Language): string[] {
  const t = translator(teamChartsTexts, language);
  const names = gradeNames(language);
  return [
    t('teamCharts.spread.standard'),
    t('teamCharts.spread.who'),
    t('teamCharts.people'),
    ...SPREAD_PARTS.map((part) => names[part]),
  ];
}
