import { parseDay } from '../calendar/day';
import type { Problem } from '../problems';
import type { Language } from '../settings';
import { assessmentProblems } from './catalogues/problems/assessment';
import { calendarProblems } from './catalogues/problems/calendar';
import { caseProblems } from './catalogues/problems/cases';
import { exchangeProblems } from './catalogues/problems/exchange';
import { handoverProblems } from './catalogues/problems/handover';
import { portalProblems } from './catalogues/problems/portals';
import { storageProblems } from './catalogues/problems/storage';
import { tableProblems } from './catalogues/problems/tables';
import { teamProblems } from './catalogues/problems/team';
import { timerProblems } from './catalogues/problems/timers';
import { formatDay } from './format';
import { type Catalogue, translator } from './text';

/** Two sentences for each failure a person can meet: what happened, and what to do now. */
export const problemTexts = {
  ...assessmentProblems,
  ...calendarProblems,
  ...caseProblems,
  ...exchangeProblems,
  ...handoverProblems,
  ...portalProblems,
  ...storageProblems,
  ...tableProblems,
  ...teamProblems,
  ...timerProblems,
} as const satisfies Catalogue;

/** What happened, and what to do now. */
export interface ProblemText {
  what: string;
  next: string;
}

/** Longer texts of a page or person are cut before they are shown in a sentence. */
const LONGEST_QUOTE = 60;

/**
 * A failure in two sentences. A code of `problems.ts` without its sentences does not compile.
 *
 * @example problemText({ code: 'timer.notRunning' }, 'en').what // → 'No timer is running.'
 */
export function problemText(problem: Problem, language: Language): ProblemText {
  const t = translator(problemTexts, language);
  return { what: whatOf(problem, t), next: t(`${problem.code}.next`) };
}

type T = ReturnType<typeof translator<typeof problemTexts>>;

function whatOf(problem: Problem, t: T): string {
  switch (problem.code) {
    case 'case.alreadyTracked':
    case 'case.dueBeforeReceived':
      return t(`${problem.code}.what`, { caseCode: quote(problem.caseCode) });
    case 'date.unreadable':
    case 'portal.addressUnreadable':
      return t(`${problem.code}.what`, { text: quote(problem.text) });
    case 'portal.notAllowed':
    case 'portal.blockedByPolicy':
      return t(`${problem.code}.what`, { origin: quote(problem.origin) });
    case 'assessment.incomplete':
      return t('assessment.incomplete.what', { count: problem.count });
    case 'edition.markup':
      return t('edition.markup.what', { text: quote(problem.text) });
    case 'edition.repeatedId':
      return t('edition.repeatedId.what', { id: quote(problem.id) });
    case 'edition.sameId':
      return t('edition.sameId.what', { version: problem.version });
    case 'exchange.malformed':
      return t('exchange.malformed.what', { fault: quote(problem.faults[0] ?? '') });
    case 'exchange.otherKind':
      return t('exchange.otherKind.what', { kind: kindIn(problem.kind, t) });
    case 'exchange.otherUnit':
      return t('exchange.otherUnit.what', { unit: quote(problem.unit) });
    case 'file.damaged':
      return t('file.damaged.what', { field: quote(problem.field) });
    case 'pack.damaged':
      return t('pack.damaged.what', { field: quote(problem.field) });
    case 'pack.dayTwice': {
      const { first, field } = problem;
      return t('pack.dayTwice.what', { day: dayText(problem.day), first, field });
    }
    case 'pack.otherYear': {
      const { year, field } = problem;
      return t('pack.otherYear.what', { day: dayText(problem.day), year, field });
    }
    case 'exchange.tooNew':
    case 'pack.tooNew':
    case 'file.tooNew':
      return t(`${problem.code}.what`, { version: problem.version });
    case 'file.nearlyEmpty':
    case 'storage.emptied':
      return t(`${problem.code}.what`, { cases: problem.cases });
    case 'folder.gone':
    case 'folder.refused':
    case 'rollUp.endedBefore':
    case 'rollUp.keyChanged':
      return t(`${problem.code}.what`, { name: quote(problem.name) });
    case 'procedures.columnsMissing': {
      const columns = problem.columns.map((column) => t(`problem.column.${column}`));
      return t('procedures.columnsMissing.what', { columns: columns.join(', ') });
    }
    case 'procedures.columnTwice':
      return t('procedures.columnTwice.what', { headings: quote(problem.headings.join('”, “')) });
    case 'table.badQuote':
      return t('table.badQuote.what', { line: problem.line });
    case 'timer.splitSum':
      return t('timer.splitSum.what', { minutes: problem.minutes, wanted: problem.wanted });
    default:
      return t(`${problem.code}.what`);
  }
}

/** What a file is, in words. */
function kindIn(kind: string, t: T): string {
  switch (kind) {
    case 'member-summary':
    case 'unit-card':
    case 'receipt':
    case 'return':
    case 'unit-summary':
    case 'handover':
    case 'handover-return':
      return t(`exchange.kind.${kind}`);
    default:
      return quote(kind);
  }
}

/** A day of a file as it is written here; whatever is no day stays as the file has it. */
function dayText(text: string): string {
  const day = parseDay(text);
  return day ? formatDay(day) : quote(text);
}

function quote(text: string): string {
  const letters = [...text.slice(0, 4 * LONGEST_QUOTE)];
  if (letters.length <= LONGEST_QUOTE) return text;
  return `${letters.slice(0, LONGEST_QUOTE).join('')}…`;
}
