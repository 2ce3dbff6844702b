import { DAY, type Instant } from '../calendar/instant';
import { listCases, nextDue } from './case-list';
import { db } from './db';
import type { CaseRow } from './rows';

/** A case that time can be given to. */
export interface CaseChoice {
  id: string;
  code: string | null;
  title: string;
}

const RECENT = 14 * DAY;
const CHOICES = 40;

/**
 * Cases to choose from: those worked on in the last two weeks, the latest first, then those due next;
 * or, with a search, those that match it, closed ones too.
 */
export async function caseChoices(search: string, now: Instant): Promise<CaseChoice[]> {
  if (search.trim() !== '') return (await matching(search, now)).map(choiceOf);
  const recent = await db.entries
    .where('startedAt')
    .above(now - RECENT)
    .toArray();
  const ids = [...new Set(recent.reverse().map((entry) => entry.caseId))].slice(0, CHOICES / 2);
  const worked = await db.cases.bulkGet(ids);
  const next = await nextDue(CHOICES);
  const rows = [...worked.filter((row) => row !== undefined), ...next];
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (byId.size === 0) return (await matching('', now)).map(choiceOf);
  return [...byId.values()].slice(0, CHOICES).map(choiceOf);
}

async function matching(search: string, now: Instant): Promise<CaseRow[]> {
  const query = { view: 'all', sort: 'recent', descending: false, day: null, month: null } as const;
  const { rows } = await listCases({ ...query, search, offset: 0, limit: CHOICES, now });
  return rows;
}

const choiceOf = ({ id, code, title }: CaseRow): CaseChoice => ({ id, code, title });
