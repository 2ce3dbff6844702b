import type { CaseDetail } from '@/utils/cases/detail';
import { convertedQuantity } from '@/utils/cases/detail-of';
import type { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { Translate } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';

type Speak = Translate<typeof kindsTexts>;

/** What only a case of its kind has, in a few words. */
export function detailWords(detail: CaseDetail, t: Speak, language: Language): string {
  switch (detail.kind) {
    case 'petition':
      return petitionWords(detail, t);
    case 'reception':
      return [
        ...(detail.byHead ? [t('kinds.reception.byHead')] : []),
        ...(detail.online ? [t('kinds.reception.online')] : []),
      ].join(', ');
    case 'inspection':
      return [t(`kinds.inspection.${detail.body}`), detail.conclusion]
        .filter((part) => part !== '')
        .join(', ');
    case 'task': {
      const figures = new Intl.NumberFormat(language);
      const { quantity, coefficient } = detail;
      const product = detail.product || t('kinds.task.noProduct');
      const sum = `${figures.format(quantity)} × ${figures.format(coefficient)}`;
      return `${product}: ${sum} = ${figures.format(convertedQuantity(detail))}`;
    }
  }
}

function petitionWords(
  { type, instance, complex, remote }: Extract<CaseDetail, { kind: 'petition' }>,
  t: Speak,
): string {
  const name = t(`kinds.petition.${type}`);
  if (type !== 'complaint') return name;
  const parts = [
    `${name} ${t(instance === 1 ? 'kinds.petition.first' : 'kinds.petition.second').toLowerCase()}`,
    ...(complex ? [t('kinds.petition.complex')] : []),
    ...(remote ? [t('kinds.petition.remote')] : []),
  ];
  return parts.join(', ');
}
