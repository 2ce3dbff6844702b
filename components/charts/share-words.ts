import { shareOfSolved } from '@/utils/cases/share';
import { chartsTexts } from '@/utils/i18n/catalogues/charts';
import { formatMonth, formatShare } from '@/utils/i18n/format';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import type { ShareBar } from './share-chart-config';
import { findingOf, type MonthTally, solvedIn, wholeTally, worstMonth } from './share-finding';

/** The title of the chart: what the figures say. */
export function titleOf(months: readonly MonthTally[], language: Language): string {
  const t = translator(chartsTexts, language);
  const finding = findingOf(months);
  switch (finding.kind) {
    case 'none':
      return t('charts.share.finding.none');
    case 'few':
      return t('charts.share.finding.few', { count: finding.count });
    case 'allOnTime':
      return t('charts.share.finding.allOnTime', { count: finding.count });
    case 'whole':
      return t('charts.share.finding.whole', {
        share: formatShare(finding.share, language),
        count: finding.count,
      });
    case 'same':
      return t('charts.share.finding.same', {
        month: formatMonth(finding.month),
        share: formatShare(finding.share, language),
        previous: formatMonth(finding.previous),
      });
    default:
      return t(`charts.share.finding.${finding.kind}`, {
        month: formatMonth(finding.month),
        share: formatShare(finding.share, language),
        previous: formatMonth(finding.previous),
        points: new Intl.NumberFormat(language).format(finding.points),
      });
  }
}

/** The chart in words: the same figures, for those who do not see it and for whoever quotes it. */
export function sentenceOf(months: readonly MonthTally[], language: Language): string {
  const t = translator(chartsTexts, language);
  const whole = wholeTally(months);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || solvedIn(whole) === 0) return t('charts.share.finding.none');
  const sentence = t('charts.share.sentence', {
    from: formatMonth(first.month),
    to: formatMonth(last.month),
    count: solvedIn(whole),
    ...whole,
  });
  const worst = worstMonth(months);
  if (!worst) return sentence;
  const month = formatMonth(worst.month);
  return `${sentence} ${t('charts.share.worst', { month, count: worst.tally.late })}`;
}

/** The bars as they are drawn. */
export function barsOf(months: readonly MonthTally[], language: Language): ShareBar[] {
  return months.map(({ month, tally }, index) => {
    const share = shareOfSolved(tally);
    const [number = '', year = ''] = formatMonth(month).split('/');
    return {
      // The year is said where it begins.
      label: index === 0 || number === '01' ? [number, year] : [number],
      // The unit is on the axis; a narrow bar has no room for it.
      value: share === null ? '' : formatShare(share, language).replace(/\s*%$/, ''),
      ...tally,
    };
  });
}
