import { goTo } from '@/components/dashboard/use-route';
import type { submitTexts } from '@/utils/i18n/catalogues/submit';
import type { Translate } from '@/utils/i18n/text';
import type { Check, CheckCode } from '@/utils/team/checks';

interface Places {
  /** Id of the part of the page in which things are ticked. */
  choose: string;
  /** Shows some cases. */
  open(label: string, ids: readonly string[]): void;
}

/** What is mended where the answers are. */
const OF_REVIEWS: readonly CheckCode[] = [
  'answersMissing',
  'topWithoutEvidence',
  'bottomWithoutNote',
];

/** The way from a check to where its finding can be mended; null where there is nothing to mend. */
export function mendIn(places: Places, t: Translate<typeof submitTexts>) {
  return (check: Check): (() => void) | null => {
    const [first] = check.caseIds;
    if (check.caseIds.length > 1) {
      return () => places.open(t(`submit.check.${check.code}`), check.caseIds);
    }
    if (first !== undefined) return () => goTo({ page: 'case', id: first });
    if (OF_REVIEWS.includes(check.code)) return () => goTo({ page: 'assessment' });
    if (check.code !== 'personalData' && check.code !== 'evidenceGone') return null;
    return () => {
      const part = document.getElementById(places.choose);
      part?.scrollIntoView();
      part?.querySelector('textarea')?.focus();
    };
  };
}
