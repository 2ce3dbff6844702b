import type { Limit } from '../cases/limit';
import { withStepLimit } from '../cases/step-limit';
import { fail, ok, type Result } from '../problems';
import { type ActContext, type Acted, act } from './act';
import { plainCase } from './bench';
import { db } from './db';

/**
 * Sets the time allowed for a step that has begun.
 *
 * @param limit - null takes it away
 * @param revision - of the row that the person saw
 * @returns `case.changed` when somebody saved the case since, `case.notFound` when it or its step is gone
 */
export function setStepLimit(
  caseId: string,
  { step, limit }: { step: string; limit: Limit | null },
  ctx: ActContext,
  revision: number,
): Promise<Result<Acted>> {
  return act('cases.edit', ctx, async (bench) => {
    const row = await db.cases.get(caseId);
    if (!row) return fail({ code: 'case.notFound' });
    if (row.revision !== revision) return fail({ code: 'case.changed' });
    const next = withStepLimit(plainCase(row), step, limit);
    if (!next) return fail({ code: 'case.notFound' });
    bench.saveCase(row, next);
    return ok({ ids: [caseId] });
  });
}
