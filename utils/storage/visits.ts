import type { Instant } from '../calendar/instant';
import { statusOf } from '../cases/status';
import { fail, ok, type Result } from '../problems';
import { arrive, leave } from '../timers/visit';
import { type ActContext, type Acted, act } from './act';
import { plainEntry } from './bench';
import { caseFromDraft } from './case-draft';
import { endReception } from './case-work';
import { db } from './db';
import { markClock, nextSeq, runningEntry } from './timers';

/**
 * Somebody came ("Có dân đến"): parks what runs and times the visit, as a reception of its own that
 * is closed when it ends. `ids` holds the entry of the visit.
 *
 * @param title - what the reception is called; never the name of a person
 */
export function startVisit(title: string, ctx: ActContext): Promise<Result<Acted>> {
  return act('visit.start', ctx, async (bench) => {
    const running = await runningEntry();
    const reception = receptionAt(title, ctx);
    if (!reception.ok) return reception;
    bench.saveCase(null, reception.value);
    const seq = await nextSeq();
    const before = running ? plainEntry(running) : null;
    const { parked, visit } = arrive(before, reception.value.id, { ...ctx, seq });
    if (running && parked) bench.saveEntry(running, parked);
    bench.saveEntry(null, await markClock(visit, ctx.now));
    return ok({ ids: [visit.id] });
  });
}

/**
 * The visit is over ("Xong, quay lại"): closes its reception and goes on with what was parked, at the
 * same instant. Parked cases that were closed or deleted meanwhile are passed over. `ids` holds what
 * runs now, or nothing.
 *
 * @returns `timer.noVisit` when no visit runs
 */
export function endVisit(ctx: ActContext): Promise<Result<Acted>> {
  return act('visit.end', ctx, async (bench) => {
    const running = await runningEntry();
    if (!running?.visit) return fail({ code: 'timer.noVisit' });
    const waiting = await db.cases.bulkGet(running.visit.parked.map((one) => one.caseId));
    const open = waiting.flatMap((row) =>
      row && statusOf(row).state !== 'closed' ? [row.id] : [],
    );
    const seq = await nextSeq();
    const canResume = (caseId: string) => open.includes(caseId);
    const { ended, resumed } = leave(plainEntry(running), canResume, { ...ctx, seq });
    bench.saveEntry(running, ended);
    if (resumed) bench.saveEntry(null, await markClock(resumed, ctx.now));
    await endReception(bench, ended, ctx);
    return ok({ ids: resumed ? [resumed.id] : [] });
  });
}

function receptionAt(title: string, ctx: ActContext) {
  const detail = { kind: 'reception', online: false, byHead: false } as const;
  const draft = { kind: 'reception', code: null, title, limit: null, due: null, detail } as const;
  return caseFromDraft({ ...draft, receivedAt: minute(ctx.now) }, ctx);
}

const minute = (at: Instant) => ({ at, precision: 'minute' as const });
