import { SPREAD_PARTS, spreadHeight } from '@/components/charts/spread-bars';
import type { ReportChart } from '@/components/team/ReportCharts';
import { sharesInWords, spreadsInWords } from '@/components/team/report-chart-words';
import { downloadFile } from '@/components/ui/download';
import { type Period, previousPeriod } from '@/utils/calendar/period';
import { teamChartsTexts } from '@/utils/i18n/catalogues/team-charts';
import { translator } from '@/utils/i18n/text';
import type { PaperPicture, PaperTable } from '@/utils/papers/paper';
import type { PaperChart } from '@/utils/papers/unit-report-paper';
import type { Language } from '@/utils/settings';
import {
  type StandardSpread,
  standardSpreads,
  type UnitShares,
  unitShares,
} from '@/utils/team/report-charts';
import { readTeam, type Team } from './read-team';

/** What the two charts are drawn from. */
export interface ChartFacts {
  shares: UnitShares;
  spreads: StandardSpread[];
}

/** The period and the five before it. */
const PERIODS = 6;

/** Reads what is drawn; of earlier periods, what counts of them now. Async for the live query. */
export async function readChartFacts(team: Team, period: Period): Promise<ChartFacts> {
  const periods: { key: string; bodies: ReturnType<typeof bodiesOf> }[] = [];
  let one = period;
  for (let count = 0; count < PERIODS; count += 1) {
    const of = one.key === period.key ? team : await readTeam(team.unitId, one.key);
    periods.unshift({ key: one.key, bodies: bodiesOf(of) });
    one = previousPeriod(one);
  }
  return { shares: unitShares(periods), spreads: standardSpreads(team.members) };
}

const bodiesOf = ({ members }: Team) =>
  members.flatMap(({ summary }) => (summary ? [summary.body] : []));

/** Width of the drawings; on paper they take the width between the margins. */
const WIDTH = 700;
const SHARE_HEIGHT = 260;

interface Drawing {
  language: Language;
  /** It stands alone, so its title and sentence are written into it. */
  alone: boolean;
}

/** One chart as a picture on white. The drawing library is loaded when it is asked for. */
async function drawChart(chart: ReportChart, facts: ChartFacts, drawing: Drawing) {
  const { reportPicture } = await import('@/components/charts/report-picture');
  const made =
    chart === 'shares'
      ? await sharesDrawing(facts.shares, drawing.language)
      : await spreadsDrawing(facts.spreads, drawing.language);
  const { title, sentence, ...parts } = made;
  return reportPicture({ ...parts, width: WIDTH, ...(drawing.alone ? { title, sentence } : {}) });
}

async function sharesDrawing(shares: UnitShares, language: Language) {
  const { PAPER_FONT } = await import('@/components/charts/report-picture');
  const { PAPER_COLOURS, tint, stripes } = await import('@/components/charts/chart-colours');
  const { shareChartConfig } = await import('@/components/charts/share-chart-config');
  const { title, sentence, bars, names } = sharesInWords(shares, language);
  const { early, onTime, late, surface } = PAPER_COLOURS;
  return {
    title,
    sentence,
    config: shareChartConfig(bars, names, PAPER_COLOURS, PAPER_FONT),
    height: SHARE_HEIGHT,
    legend: [
      { name: names.late, fill: stripes(late, surface), line: late },
      { name: names.early, fill: tint(early, surface), line: early },
      { name: names.onTime, fill: onTime, line: onTime },
    ],
  };
}

async function spreadsDrawing(spreads: readonly StandardSpread[], language: Language) {
  const { PAPER_FONT } = await import('@/components/charts/report-picture');
  const { PAPER_COLOURS } = await import('@/components/charts/chart-colours');
  const { spreadConfig, spreadFills, spreadLines } = await import(
    '@/components/charts/spread-config'
  );
  const { title, sentence, bars, names } = spreadsInWords(spreads, language);
  const fills = spreadFills(PAPER_COLOURS);
  const lines = spreadLines(PAPER_COLOURS);
  return {
    title,
    sentence,
    config: spreadConfig(bars, names, PAPER_COLOURS, PAPER_FONT),
    height: spreadHeight(bars),
    legend: SPREAD_PARTS.map((part) => ({
      name: names[part],
      fill: fills[part],
      line: lines[part],
    })),
  };
}

/** Saves one chart as a PNG. No name of a person stands in it, nor in the name of the file. */
export async function saveChart(
  chart: ReportChart,
  facts: ChartFacts,
  { period, language }: { period: Period; language: Language },
): Promise<void> {
  const picture = await drawChart(chart, facts, { language, alone: true });
  const what = chart === 'shares' ? 'dung-han' : 'phan-bo';
  if (picture) downloadFile(picture.blob, `don-vi-${what}-${period.key}.png`);
}

/** Millimetres between the margins of a paper. */
const PAPER_WIDTH = 165;

/** Both charts as they stand in the report, in Vietnamese as all papers. */
export async function paperCharts(facts: ChartFacts): Promise<PaperChart[]> {
  const { shares, spreads } = facts;
  const [onTime, grades] = [sharesInWords(shares, 'vi'), spreadsInWords(spreads, 'vi')];
  const note = translator(teamChartsTexts, 'vi')('teamCharts.withheld.about');
  const picture = (chart: ReportChart, { isDrawn, sentence }: typeof onTime | typeof grades) =>
    isDrawn ? paperPicture(chart, facts, sentence) : null;
  return [
    {
      title: onTime.title,
      sentence: onTime.sentence,
      picture: await picture('shares', onTime),
      table: tableOf(onTime, { widths: [48, 20, 22, 22, 20, 33], named: 1 }),
      note,
    },
    {
      title: grades.title,
      sentence: grades.sentence,
      picture: await picture('spreads', grades),
      table: tableOf(grades, { widths: [52, 22, 17, 19, 17, 19, 19], named: 2 }),
      note,
    },
  ];
}

async function paperPicture(
  chart: ReportChart,
  facts: ChartFacts,
  alt: string,
): Promise<PaperPicture | null> {
  const drawn = await drawChart(chart, facts, { language: 'vi', alone: false });
  if (!drawn) return null;
  const png = new Uint8Array(await drawn.blob.arrayBuffer());
  const height = Math.round((PAPER_WIDTH * drawn.height) / drawn.width);
  return { kind: 'picture', png, width: PAPER_WIDTH, height, alt };
}

/** @param named - how many columns from the left hold names */
function tableOf(
  { heads, rows }: { heads: readonly string[]; rows: string[][] },
  { widths, named }: { widths: readonly number[]; named: number },
): PaperTable {
  return {
    kind: 'table',
    columns: heads.map((title, at) => ({
      title,
      width: widths[at] ?? 20,
      align: at < named ? 'left' : 'right',
    })),
    rows: rows.map((cells) => ({ kind: 'row', cells })),
  };
}
