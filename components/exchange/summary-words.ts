import type { CaseKind } from '@/utils/cases/case';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { formatDay } from '@/utils/i18n/format';
import { type Translate, translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import type { SummaryBody } from '@/utils/team/summary';

type T = Translate<typeof summaryTexts>;

export const kindText = (kind: CaseKind, language: Language): string =>
  translator(casesTexts, language)(`cases.kind.${kind}`);

export const petitionText = (type: SummaryBody['petitions'][number]['type'], language: Language) =>
  translator(kindsTexts, language)(`kinds.petition.${type}`);

export const inspectionText = (
  body: SummaryBody['inspections'][number]['body'],
  language: Language,
) => translator(kindsTexts, language)(`kinds.inspection.${body}`);

/** Hours and minutes of work; days would depend on how long a day is. */
export function hoursText(minutes: number, t: T): string {
  return t('summary.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Hundredths with as many decimals as they need. @example 350 → '3,5' (vi) */
export function hundredthsText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value / 100);
}

/** Thousandths with as many decimals as they need. */
export function thousandthsText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value / 1_000);
}

/** What a ticked note is about. */
export function noteAbout(note: SummaryBody['notes'][number], language: Language): string {
  const t = translator(summaryTexts, language);
  if (note.of === 'item') return t('summary.note.item', { item: note.item });
  const event = t(`summary.event.${note.event}`);
  const day = formatDay(note.on);
  return note.caseCode === null
    ? t('summary.note.about', { kind: kindText(note.kind, language), event, day })
    : t('summary.note.aboutCode', { code: note.caseCode, event, day });
}
