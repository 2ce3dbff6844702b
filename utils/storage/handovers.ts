import type { Case } from '../cases/case';
import type { Given } from '../cases/custody';
import { CASE_EVENTS_AT_MOST } from '../cases/event-types';
import { statusOf } from '../cases/status';
import type { LedgerEntry } from '../exchange/ledger';
import { afterReturn, type BackFacts, backLines } from '../handover/coming-back';
import { type Choice, isSame } from '../handover/compare';
import type { ReturnBody } from '../handover/give-back';
import type { PackBody } from '../handover/pack';
import type { SharedCase } from '../handover/shared-case';
import { type TakeFacts, takeLines, takenCase } from '../handover/taking';
import { fail, ok, type Problem, type Result } from '../problems';
import { type ActContext, type Acted, act } from './act';
import { type Bench, plainCase } from './bench';
import { readAll, stopWorkOn, takenCode } from './case-work';
import { db } from './db';
import type { HandoverRow } from './exchange-rows';
import type { CaseRow, Outcome, TableName } from './rows';
import { takeNumber } from './summaries';
import type { Draft } from './write';

const OUT: readonly TableName[] = ['ledger', 'keys', 'handovers'];
const IN: readonly TableName[] = ['ledger', 'handovers'];

/** A file that goes out or came in, with its line. */
export interface HandoverFile {
  entry: LedgerEntry;
  row: HandoverRow;
}

/** Revisions of the rows that the person saw, by id. */
type Revisions = ReadonlyMap<string, number>;

/** Every pack and return, the newest first. */
export async function listHandovers(): Promise<HandoverRow[]> {
  const rows = await db.handovers.toArray();
  return rows.sort((a, b) => b.at - a.at || b.seq - a.seq);
}

/** Open cases in other hands, and cases that were taken and are here. */
export function casesInHands(handed: 'out' | 'in'): Promise<CaseRow[]> {
  return db.cases.where('index.handed').equals(handed).toArray();
}

/** How many cases are in other hands, and how many here are somebody else's. */
export async function countHanded(): Promise<{ out: number; in: number }> {
  const count = (handed: 'out' | 'in') => db.cases.where('index.handed').equals(handed).count();
  return { out: await count('out'), in: await count('in') };
}

/** Cases that are to change hands, as they are now; those that are gone are left out. */
export async function casesToHand(ids: readonly string[]): Promise<CaseRow[]> {
  return readAll(ids);
}

/** The cases here that a pack is about; by the giver's ids. */
export async function casesBeside(shared: readonly SharedCase[]): Promise<Map<string, CaseRow>> {
  const byId = await db.cases.bulkGet(shared.map((one) => one.id));
  const taken = new Map<string, CaseRow>();
  for (const row of await casesInHands('in')) {
    if (row.takenFrom) taken.set(row.takenFrom.caseId, row);
  }
  const found = new Map<string, CaseRow>();
  for (const [at, { id, kind, code }] of shared.entries()) {
    const known = byId[at] ?? taken.get(id);
    const row = known ?? (code === null ? undefined : await db.cases.get({ kind, code }));
    if (row) found.set(id, row);
  }
  return found;
}

/**
 * Hands cases over: the number of the file is used up, the pack is written down, the cases are
 * marked. Taking it back frees the cases; the pack stays in the record, for it has gone out.
 *
 * @returns `case.changed` when one of them is not as it was when the pack was made, and
 *   `exchange.numberTaken`; the file must not be given out then
 */
export function handOver(
  ids: readonly string[],
  mark: Given,
  file: HandoverFile,
  ctx: ActContext,
  revisions: Revisions,
): Promise<Result<Acted>> {
  return act(
    'handover.give',
    ctx,
    async (bench, draft) => {
      const rows = await readAll(ids);
      if (rows.length !== ids.length || isChanged(rows, revisions)) return CHANGED;
      const numbered = await putOut(draft, file, ctx);
      if (!numbered.ok) return numbered;
      for (const row of rows) bench.saveCase(row, { ...plainCase(row), givenTo: mark });
      return ok({ ids: [...ids] });
    },
    OUT,
  );
}

const CHANGED = fail({ code: 'case.changed' });

const isChanged = (rows: readonly CaseRow[], revisions: Revisions) =>
  rows.some((row) => revisions.get(row.id) !== row.revision);

async function putOut(draft: Draft, { entry, row }: HandoverFile, ctx: ActContext) {
  const numbered = await takeNumber(draft, entry, ctx.now);
  if (numbered.ok) draft.put('handovers', row);
  return numbered;
}

async function putIn(draft: Draft, { entry, row }: HandoverFile): Promise<void> {
  const known = await db.handovers.get([row.way, row.hash]);
  if (known) return;
  draft.put('ledger', entry);
  draft.put('handovers', row);
}

/** A file to be taken in, with what the person chose. */
interface IncomingOrder<Body, Facts> extends HandoverFile {
  body: Body;
  facts: Facts;
  /** By the giver's ids, where both changed a case. */
  choices: ReadonlyMap<string, Choice>;
  /** Of the rows that the preview showed. */
  revisions: Revisions;
}

/** A pack to be taken. */
export type TakingOrder = IncomingOrder<PackBody, Pick<TakeFacts, 'saidOf' | 'isOlderThan'>>;

/**
 * Takes the cases of a pack, all in one transaction. What is there already as it should be stays
 * untouched, so the same pack again changes nothing.
 *
 * @returns in `refused` the cases that could not be taken; `case.changed` when one of them is not as
 *   the preview showed it
 */
export function takePack(order: TakingOrder, ctx: ActContext): Promise<Result<Acted>> {
  return act(
    'handover.take',
    ctx,
    async (bench, draft) => {
      const { body, row, choices, revisions } = order;
      const beside = await casesBeside(body.cases.map((one) => one.case));
      if (isChanged([...beside.values()], revisions)) return CHANGED;
      const { calendar } = bench.rules;
      const mineOf = ({ id }: SharedCase) => plainOf(beside.get(id));
      const lines = takeLines(body, { ...order.facts, mineOf, calendar });
      const mark = { pack: row.hash, who: row.who, since: ctx.now, until: body.until };
      const pairs = lines.map((line): Pair => {
        const { id } = line.packed.case;
        return [beside.get(id) ?? null, takenCase(line, choices.get(id) ?? 'both', mark)];
      });
      await putIn(draft, order);
      return ok(await layCases(pairs, bench));
    },
    IN,
  );
}

const plainOf = (row: CaseRow | undefined): Case | null => (row ? plainCase(row) : null);

/** A case beside what it is to become; null where there is none yet. */
type Pair = [row: CaseRow | null, next: Case];

/** Lays the cases of a file on the bench; one that cannot be is refused and leaves the others alone. */
async function layCases(pairs: readonly Pair[], bench: Bench): Promise<Outcome> {
  const ids: string[] = [];
  const closed = new Set<string>();
  const refused: { code: string; problem: Problem }[] = [];
  const seen = new Set<string>();
  for (const [row, next] of pairs) {
    const isTwice = seen.has(next.id);
    seen.add(next.id);
    if (!isTwice && row && isSame(plainCase(row), next)) continue;
    // Two cases of a file that are one here: the first is it.
    const problem = isTwice ? sameHere(next) : await obstacleTo(next);
    if (problem) refused.push({ code: next.code ?? next.title, problem });
    else {
      bench.saveCase(row, next);
      ids.push(next.id);
      if (statusOf(next).state === 'closed') closed.add(next.id);
    }
  }
  await stopWorkOn(closed, bench);
  return { ids, refused };
}

const sameHere = ({ code, title }: Case): Problem => ({
  code: 'case.alreadyTracked',
  caseCode: code ?? title,
});

async function obstacleTo(next: Case): Promise<Problem | null> {
  if (next.events.length > CASE_EVENTS_AT_MOST) return { code: 'handover.fullCase' };
  return takenCode(next);
}

/**
 * Writes down that a return file goes out; when it ends the hand-over, its cases are given back.
 *
 * @returns `case.changed` when one of them is not as it was when the file was made
 */
export function giveBack(
  ids: readonly string[],
  ends: boolean,
  file: HandoverFile,
  ctx: ActContext,
  revisions: Revisions,
): Promise<Result<Acted>> {
  return act(
    'handover.back',
    ctx,
    async (bench, draft) => {
      const rows = await readAll(ids);
      if (rows.length !== ids.length || isChanged(rows, revisions)) return CHANGED;
      const numbered = await putOut(draft, file, ctx);
      if (!numbered.ok) return numbered;
      for (const row of ends ? rows : []) {
        const one = plainCase(row);
        if (!one.takenFrom || one.takenFrom.returnedAt !== undefined) continue;
        bench.saveCase(row, { ...one, takenFrom: { ...one.takenFrom, returnedAt: ctx.now } });
      }
      return ok({ ids: [...ids] });
    },
    OUT,
  );
}

/** A return file to be merged. */
export type MergingOrder = IncomingOrder<ReturnBody, Pick<BackFacts, 'pack' | 'earlier'>>;

/** Takes in what came back for a pack, all in one transaction; a second time changes nothing. */
export function mergeReturn(order: MergingOrder, ctx: ActContext): Promise<Result<Acted>> {
  return act(
    'handover.merge',
    ctx,
    async (bench, draft) => {
      const { body, choices, revisions } = order;
      const ids = order.facts.pack.cases.map((one) => one.case.id);
      const rows = new Map((await readAll(ids)).map((row) => [row.id, row]));
      if (isChanged([...rows.values()], revisions)) return CHANGED;
      const { calendar } = bench.rules;
      const mineOf = ({ id }: SharedCase) => plainOf(rows.get(id));
      const lines = backLines(body, { ...order.facts, mineOf, calendar });
      const pairs = lines.flatMap((line): Pair[] => {
        if (!line.mine) return [];
        const choice = choices.get(line.base.id) ?? 'both';
        return [[rows.get(line.base.id) ?? null, afterReturn(line, line.mine, choice, body)]];
      });
      await putIn(draft, order);
      return ok(await layCases(pairs, bench));
    },
    IN,
  );
}

/** How a mark is changed without any file. */
export type MarkChange =
  /** The person goes on with it themselves: it was handed over and is not any more. */
  | 'home'
  /** It becomes the person's own for good: it was taken from somebody. */
  | 'own'
  | 'remind'
  | 'quiet';

/** Changes in whose hands cases are, or whether reminders of them come. */
export function changeMarks(
  ids: readonly string[],
  change: MarkChange,
  ctx: ActContext,
): Promise<Result<Acted>> {
  return act('handover.mark', ctx, async (bench) => {
    const touched: string[] = [];
    for (const row of await readAll(ids)) {
      const one = plainCase(row);
      const next = withChange(one, change);
      if (isSame(one, next)) continue;
      bench.saveCase(row, next);
      touched.push(row.id);
    }
    return ok({ ids: touched });
  });
}

function withChange({ givenTo, takenFrom, ...one }: Case, change: MarkChange): Case {
  const given = givenTo ? { givenTo } : {};
  const taken = takenFrom ? { takenFrom } : {};
  switch (change) {
    case 'home':
      return { ...one, ...taken };
    case 'own':
      return { ...one, ...given };
    case 'remind':
    case 'quiet':
      return {
        ...one,
        ...taken,
        ...(givenTo ? { givenTo: { ...givenTo, remind: change === 'remind' } } : {}),
      };
  }
}
