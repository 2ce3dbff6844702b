import type { Limit } from '@/utils/cases/limit';
import type { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { formatMinuteOfDay } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import type { ComparedField } from '@/utils/procedures/compare-procedures';
import type { ProcedureDraft } from '@/utils/procedures/procedure';
import type { Place, RowFault, RowProblem } from '@/utils/procedures/read-procedures';

type T = Translate<typeof proceduresTexts>;

/** A limit in words. @example '5 ngày làm việc', 'Trong ngày', 'Không có' */
export function limitWords(limit: Limit | null, t: T): string {
  if (!limit) return t('procedures.limit.none');
  if (limit.amount === 0) return t('procedures.limit.sameDay');
  return t(`procedures.limit.${limit.unit}`, { count: limit.amount });
}

export function levelWords(level: ProcedureDraft['level'], t: T): string {
  return level ? t(`procedures.level.${level}`) : '';
}

/** One property of a procedure in words; "empty" where it says nothing. */
export function fieldWords(one: ProcedureDraft, field: ComparedField, t: T): string {
  if (field === 'limit') return limitWords(one.limit, t);
  const blank = t('procedures.preview.blank');
  if (field === 'level') return levelWords(one.level, t) || blank;
  if (field === 'cutOff') return one.cutOff === null ? blank : formatMinuteOfDay(one.cutOff);
  return one[field] || blank;
}

/** Where a row stands, as the spreadsheet numbers it. @example '12', 'Cấp tỉnh, 12' */
export function placeWords({ sheet, line }: Place, t: T): string {
  return sheet === null
    ? t('procedures.place', { line })
    : t('procedures.placeInSheet', { sheet, line });
}

/** Why a row was not taken, in a sentence that says what to correct. */
export function faultWords(fault: RowFault, t: T): string {
  switch (fault.kind) {
    case 'codeMissing':
    case 'nameMissing':
      return t(`procedures.fault.${fault.kind}`);
    case 'tooLong':
      return t(`procedures.fault.tooLong.${fault.column}`);
    case 'limit':
      return t(`procedures.fault.limit.${fault.fault}`, { text: fault.text });
    case 'repeated':
      return t('procedures.fault.repeated', { place: placeWords(fault.first, t) });
    case 'contradicted':
      return t('procedures.fault.contradicted', { place: placeWords(fault.other, t) });
    default:
      return t(`procedures.fault.${fault.kind}`, { text: fault.text });
  }
}

/** The rows that were not taken as text, to be sent to whoever keeps the file. */
export function badRowsText(problems: readonly RowProblem[], t: T): string {
  const lines = problems.map(({ place, code, fault }) => {
    const line = t('procedures.badLine', {
      place: placeWords(place, t),
      reason: faultWords(fault, t),
    });
    return code === null ? line : `${line} (${code})`;
  });
  return lines.join('\n');
}
