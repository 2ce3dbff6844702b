import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamCourseTexts } from '@/utils/i18n/catalogues/team-course';
import { periodText } from '@/utils/i18n/period-text';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import type { CourseLine, Measure } from '@/utils/team/course';
import { shortPeriodText } from '../assessment/words';
import type { ScoreAxis } from '../charts/standards-config';
import { comparedText, hundredthsText, NONE } from './team-words';

/** A name for a measure, the same for equal ones. */
export const measureName = (measure: Measure): string =>
  typeof measure === 'string' ? measure : `${measure.checklist}/${measure.standard}`;

/** What is followed, in words. */
export function measureText({ measure, title }: CourseLine, language: Language): string {
  return typeof measure === 'string'
    ? translator(teamTexts, language)(`team.col.${measure}`)
    : title;
}

/** A value of a measure as it is shown; a dash where there is none. */
export function measured(measure: Measure, value: number | null, language: Language): string {
  if (value === null) return NONE;
  if (typeof measure === 'object' || measure === 'self' || measure === 'head') {
    return hundredthsText(value, language);
  }
  return comparedText(measure, value, language);
}

interface Found {
  value: number;
  period: string;
}

/** The values that are there with their periods, oldest first. */
export const foundIn = ({ values }: CourseLine, periods: readonly string[]): Found[] =>
  values.flatMap((value, at) => (value === null ? [] : [{ value, period: periods[at] ?? '' }]));

/** The finding: from the value before to the last one. */
export function courseTitle(line: CourseLine, periods: readonly string[], language: Language) {
  const t = translator(teamCourseTexts, language);
  const found = foundIn(line, periods);
  const [before, now] = [found.at(-2), found.at(-1)];
  const name = measureText(line, language);
  const say = (one: Found) => measured(line.measure, one.value, language);
  if (!now) return t('team.course.nothing', { name });
  if (!before) return t('team.course.one', { name, now: say(now) });
  return t('team.course.title', {
    name,
    now: say(now),
    before: say(before),
    period: periodText(before.period, language),
  });
}

/** The highest and the lowest, in one sentence; '' for fewer than two values. */
export function courseSentence(line: CourseLine, periods: readonly string[], language: Language) {
  const t = translator(teamCourseTexts, language);
  const found = foundIn(line, periods);
  if (found.length < 2) return '';
  const sorted = [...found].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return '';
  const say = (one: Found) => measured(line.measure, one.value, language);
  if (low.value === high.value) {
    return t('team.course.same', { value: say(low), count: found.length });
  }
  return t('team.course.sentence', {
    high: say(high),
    highIn: periodText(high.period, language),
    low: say(low),
    lowIn: periodText(low.period, language),
    count: found.length,
  });
}

/** Between which values a line is drawn: as near as round figures allow, so that a change is seen. */
export function courseAxis(
  line: CourseLine,
  periods: readonly string[],
  language: Language,
): ScoreAxis {
  const values = line.values.filter((value) => value !== null);
  const { from, to, step } = rangeOf(line.measure, values);
  return {
    labels: periods.map(shortPeriodText),
    from,
    to,
    step,
    say: (value) => measured(line.measure, value, language),
  };
}

/** Lines across the drawing. */
const LINES = 4;

function rangeOf(measure: Measure, values: readonly number[]) {
  const [low, high] = [Math.min(...values, Infinity), Math.max(...values, 0)];
  if (typeof measure === 'object') {
    return high <= 100 && low < 100
      ? { from: 0, to: 100, step: 25 }
      : { from: 100, to: 400, step: 100 };
  }
  if (measure === 'share') return nearTop(low, 1_000, 50);
  if (measure === 'self' || measure === 'head') return nearTop(low, 10_000, 500);
  const step = roundStep(high / LINES);
  return { from: 0, to: step * Math.max(1, Math.ceil(high / step)), step };
}

/** From a round figure below the lowest up to the most there can be. */
function nearTop(low: number, to: number, unit: number) {
  const from = Math.max(0, Math.min(to - unit, Math.floor((low - 1) / unit) * unit));
  return { from, to, step: Math.max(unit, Math.ceil((to - from) / LINES / unit) * unit) };
}

/** 1, 2 or 5 and zeros, not below what is asked for. */
function roundStep(least: number): number {
  const ten = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, least))));
  return [1, 2, 5, 10].map((one) => one * ten).find((one) => one >= least) ?? 1;
}
