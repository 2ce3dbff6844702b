import { detailWords } from '@/components/cases/detail-words';
import { limitWords } from '@/components/cases/limit-words';
import type { CaseQuery } from '@/components/dashboard/route';
import { downloadCsv } from '@/components/ui/download';
import { dayOf } from '@/utils/calendar/day';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { type CaseSheetWords, caseSheet } from '@/utils/export/case-sheet';
import { type Cell, toCsv } from '@/utils/export/csv';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import { listCases } from '@/utils/storage/case-list';
import { clock } from '../clock';

/** More than any officer keeps. */
const ROWS_AT_MOST = 500_000;
/** Rows worked out before the page may breathe. */
const SLICE = 1_000;

/**
 * Saves every case that the filter holds as a CSV file.
 *
 * @returns how many cases the file holds, and its name
 */
export async function exportCases(
  query: CaseQuery,
  calendar: WorkCalendar,
  language: Language,
): Promise<{ count: number; file: string }> {
  const now = clock();
  const { rows } = await listCases({ ...query, offset: 0, limit: ROWS_AT_MOST, now });
  const words = wordsIn(language);
  const cells: Cell[][] = caseSheet([], words, { calendar, now });
  for (let from = 0; from < rows.length; from += SLICE) {
    const slice = caseSheet(rows.slice(from, from + SLICE), words, { calendar, now });
    cells.push(...slice.slice(1));
    await new Promise((resolve) => setTimeout(resolve));
  }
  const file = `tu-soi-${dayOf(now)}.csv`;
  // Excel parts columns by the list separator of the machine, a semicolon where 0,5 has a comma.
  downloadCsv(toCsv(cells, language === 'vi' ? ';' : ','), file);
  return { count: rows.length, file };
}

function wordsIn(language: Language): CaseSheetWords {
  const t = translator(casesTexts, language);
  const kinds = translator(kindsTexts, language);
  const custody = translator(custodyTexts, language);
  return {
    headings: {
      kind: t('cases.sheet.kind'),
      code: t('cases.sheet.code'),
      title: t('cases.sheet.title'),
      received: t('cases.sheet.received'),
      due: t('cases.sheet.due'),
      dueBasis: t('cases.sheet.dueBasis'),
      timeliness: t('cases.sheet.timeliness'),
      leftMinutes: t('cases.sheet.leftMinutes'),
      closed: t('cases.sheet.closed'),
      returned: t('cases.sheet.returned'),
      portalStatus: t('cases.sheet.portalStatus'),
      limit: t('cases.sheet.limit'),
      detail: t('cases.sheet.detail'),
      product: t('cases.sheet.product'),
      quantity: t('cases.sheet.quantity'),
      coefficient: t('cases.sheet.coefficient'),
      converted: t('cases.sheet.converted'),
      steps: t('cases.sheet.steps'),
      delayCause: t('cases.sheet.delayCause'),
      delayConfirmedBy: t('cases.sheet.delayConfirmedBy'),
      hands: t('cases.sheet.hands'),
      handsSince: t('cases.sheet.handsSince'),
      handsUntil: t('cases.sheet.handsUntil'),
    },
    provisional: t('cases.mark.provisional'),
    causes: {
      subjective: kinds('kinds.cause.subjective'),
      objective: kinds('kinds.cause.objective'),
      coordination: kinds('kinds.cause.coordination'),
    },
    unconfirmed: kinds('kinds.unconfirmed'),
    hands: ({ way, who }) => custody(`handover.mark.${way}`, { who }),
    limit: (limit) => limitWords(limit, kinds),
    detail: (detail) => detailWords(detail, kinds, language),
    zone: t('cases.sheet.zone'),
    kinds: {
      dossier: t('cases.kind.dossier'),
      petition: t('cases.kind.petition'),
      reception: t('cases.kind.reception'),
      inspection: t('cases.kind.inspection'),
      task: t('cases.kind.task'),
    },
    timeliness: {
      running: t('cases.sheet.time.running'),
      overdue: t('cases.sheet.time.overdue'),
      paused: t('cases.sheet.time.paused'),
      undated: t('cases.sheet.time.undated'),
      early: t('cases.sheet.time.early'),
      onTime: t('cases.sheet.time.onTime'),
      late: t('cases.sheet.time.late'),
      outside: t('cases.sheet.time.outside'),
    },
    dueBasis: {
      none: t('cases.sheet.basis.none'),
      printed: t('cases.sheet.basis.printed'),
      computed: t('cases.sheet.basis.computed'),
    },
  };
}
