import type { Case } from '../cases/case';
import {
  previewRuleChange,
  type RuleChange,
  type RulePreview,
  underRule,
} from '../cases/rule-change';
import { ok, type Result } from '../problems';
import { type ActContext, type Acted, act } from './act';
import { plainCase } from './bench';
import { db } from './db';
import type { CaseRow } from './rows';
import { readCalendar } from './settings';

/** One open case under a new version of its rule. */
export interface CasePreview extends RulePreview {
  one: Case;
}

/** What new versions of rules would mean for each open case under them; nothing is changed. */
export async function previewChanges(changes: readonly RuleChange[]): Promise<CasePreview[]> {
  const calendar = await readCalendar();
  const governed = await governedBy(changes);
  return governed.flatMap(({ row, change }) => {
    const one = plainCase(row);
    return previewRuleChange([one], calendar, change).map((preview) => ({ ...preview, one }));
  });
}

/** Puts the open cases that would move under the new versions, all in one act. */
export function moveUnder(changes: readonly RuleChange[], ctx: ActContext): Promise<Result<Acted>> {
  return act('cases.edit', ctx, async (bench) => {
    const ids: string[] = [];
    for (const { row, change } of await governedBy(changes)) {
      const one = plainCase(row);
      const [preview] = previewRuleChange([one], bench.rules.calendar, change);
      if (preview?.effect !== 'moves') continue;
      bench.saveCase(row, underRule(one, change));
      ids.push(row.id);
    }
    return ok({ ids });
  });
}

async function governedBy(
  changes: readonly RuleChange[],
): Promise<{ row: CaseRow; change: RuleChange }[]> {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const found: { row: CaseRow; change: RuleChange }[] = [];
  for (const state of ['open', 'paused']) {
    // One at a time: of many thousand open cases few stand under the rules.
    const rows = db.cases.where('[index.state+index.due]').between([state, -Infinity], [state, []]);
    await rows.each((row) => {
      const change = row.rule && byId.get(row.rule.id);
      if (change) found.push({ row, change });
    });
  }
  return found;
}
