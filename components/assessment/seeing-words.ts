import type { Comparison } from '@/utils/assessment/compare';
import type { Scale, Words } from '@/utils/assessment/edition';
import type { Trend } from '@/utils/assessment/trend';
import type { YearCell } from '@/utils/assessment/year-view';
import { seeingTexts } from '@/utils/i18n/catalogues/seeing';
import { inSentence } from '@/utils/i18n/in-sentence';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import { periodKeyText, scoreText, wordsIn } from './words';

/** One group with its score now and before. */
export interface GroupScore {
  groupId: string;
  title: Words;
  now: number | null;
  before: number | null;
}

/** The finding of the radar: what is highest and what is lowest. */
export function radarTitle(
  scores: readonly GroupScore[],
  key: string,
  scale: Scale,
  language: Language,
): string {
  const t = translator(seeingTexts, language);
  const period = periodKeyText(key, language);
  const known = scores.flatMap((one) => (one.now === null ? [] : [{ ...one, now: one.now }]));
  const sorted = [...known].sort((a, b) => b.now - a.now);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low) return t('seeing.radar.nothing', { period });
  const say = (value: number) => scoreText(value, scale, language);
  if (high.now === low.now) return t('seeing.radar.even', { period, value: say(high.now) });
  return t('seeing.radar.title', {
    period,
    high: wordsIn(high.title, language),
    highValue: say(high.now),
    low: wordsIn(low.title, language),
    lowValue: say(low.now),
  });
}

interface Move {
  title: Words;
  from: number;
  to: number;
}

/** From the first to the last period in which a group has a score. */
function movesOf(trend: Trend): Move[] {
  return trend.groups.flatMap(({ title, values }) => {
    const known = values.filter((value) => value !== null);
    const [from, to] = [known[0], known.at(-1)];
    return from === undefined || to === undefined ? [] : [{ title, from, to }];
  });
}

/** The finding of the trend: the group that moved most, a fall before a rise of the same size. */
export function trendTitle(trend: Trend, scale: Scale, language: Language): string {
  const t = translator(seeingTexts, language);
  const count = trend.periods.length;
  const [most] = movesOf(trend).sort(
    (a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - a.from - (b.to - b.from),
  );
  if (!most || most.to === most.from) return t('seeing.trend.flat', { count });
  const say = (value: number) => scoreText(value, scale, language);
  return t(most.to > most.from ? 'seeing.trend.rise' : 'seeing.trend.fall', {
    group: wordsIn(most.title, language),
    count,
    from: say(most.from),
    to: say(most.to),
  });
}

export function trendSentence(trend: Trend, language: Language): string {
  const t = translator(seeingTexts, language);
  const moves = movesOf(trend);
  return t('seeing.trend.sentence', {
    fallen: moves.filter((one) => one.to < one.from).length,
    risen: moves.filter((one) => one.to > one.from).length,
    from: inSentence(periodKeyText(trend.periods[0] ?? '', language), language),
    to: inSentence(periodKeyText(trend.periods.at(-1) ?? '', language), language),
  });
}

export function compareTitle(
  { fallen, risen, same }: Comparison,
  keys: { before: string; after: string },
  language: Language,
): string {
  return translator(seeingTexts, language)('seeing.compare.title', {
    before: inSentence(periodKeyText(keys.before, language), language),
    after: periodKeyText(keys.after, language),
    fallen,
    risen,
    same,
  });
}

/** Days of the year at a glance by what they were. */
export function countYear(cells: readonly YearCell[]) {
  const count = (...looks: YearCell['look'][]) =>
    cells.filter((cell) => looks.includes(cell.look)).length;
  return {
    kept: count('full', 'weak'),
    weak: count('weak'),
    leave: count('leave'),
    of: count('full', 'weak', 'part', 'none'),
  };
}

export function yearTitle(cells: readonly YearCell[], language: Language): string {
  const t = translator(seeingTexts, language);
  const { kept, of } = countYear(cells);
  return kept === 0 ? t('seeing.year.none') : t('seeing.year.title', { kept, of });
}

export function yearSentence(cells: readonly YearCell[], language: Language): string {
  const { weak, leave } = countYear(cells);
  return translator(seeingTexts, language)('seeing.year.sentence', { weak, leave });
}
