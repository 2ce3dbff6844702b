import type { teamTexts } from '@/utils/i18n/catalogues/team';
import { formatCount, formatShare } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import type { Compared } from '@/utils/team/differences';
import type { Question } from '@/utils/team/questions';
import type { RosterMember } from '@/utils/team/roster';

export type TeamWords = Translate<typeof teamTexts>;

/** How people are named: by name, or by a number while names are hidden. */
export type NameOf = (person: Pick<RosterMember, 'id' | 'name'>) => string;

/** A question in words. */
export function questionText(one: Question, t: TeamWords, language: Language): string {
  const count = (value: number) => formatCount(value, language);
  switch (one.ask) {
    case 'topDutyLate':
      return t('team.ask.topDutyLate', {
        title: one.title,
        share: formatShare(one.share, language),
      });
    case 'excellentOverdue':
      return t('team.ask.excellentOverdue', { count: count(one.overdue) });
    case 'topNoEvidence':
      return t('team.ask.topNoEvidence', { count: count(one.items) });
    case 'bottomNoNote':
      return t('team.ask.bottomNoNote', { count: count(one.items) });
    case 'solvedNoTime':
      return t('team.ask.solvedNoTime', { count: count(one.solved) });
    case 'allTop':
      return t('team.ask.allTop', { count: count(one.items), title: one.title });
    case 'unexplained':
      return t('team.ask.unexplained', { count: count(one.cases) });
  }
}

/** A compared figure as it is shown; a dash where there is none. */
export function comparedText(figure: Compared, value: number | null, language: Language): string {
  if (value === null) return NONE;
  return figure === 'share' ? formatShare(value / 1_000, language) : formatCount(value, language);
}

/** What is not there is a dash and never a zero. */
export const NONE = '–';

const POINTS = {
  vi: new Intl.NumberFormat('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** Hundredths as a number with two decimals. */
export const hundredthsText = (value: number | null, language: Language): string =>
  value === null ? NONE : POINTS[language].format(value / 100);
