import type { Case } from '../cases/case';
import {
  laterVersionOf,
  previewRuleChange,
  type RuleChange,
  type RulePreview,
  underRule,
} from '../cases/rule-change';
import type { LegalRule } from '../legal/rule';
import { LEGAL_RULES } from '../legal/rules';
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

/** The new version that a case stands under; null when none is for it. */
type VersionFor = (row: CaseRow) => RuleChange | null;

/** What new versions of rules would mean for each open case under them; nothing is changed. */
export function previewChanges(changes: readonly RuleChange[]): Promise<CasePreview[]> {
  return previewBy(among(changes));
}

/** Puts the open cases that would move under the new versions, all in one act. */
export function moveUnder(changes: readonly RuleChange[], ctx: ActContext): Promise<Result<Acted>> {
  return moveBy(among(changes), ctx);
}

/**
 * The open cases that took an earlier version of a rule of law than was in force at their reception,
 * because the later one came only with a newer extension; nothing is changed.
 *
 * @param rules - those that come with the extension, when left out
 */
export function previewLaw(rules: readonly LegalRule[] = LEGAL_RULES): Promise<CasePreview[]> {
  return previewBy((row) => laterVersionOf(row, rules));
}

/** Puts those of them that would move under the version of their reception, all in one act. */
export function moveUnderLaw(
  ctx: ActContext,
  rules: readonly LegalRule[] = LEGAL_RULES,
): Promise<Result<Acted>> {
  return moveBy((row) => laterVersionOf(row, rules), ctx);
}

function among(changes: readonly RuleChange[]): VersionFor {
  const byId = new Map(changes.map((change) => [change.id, change]));
  return (row) => (row.rule && byId.get(row.rule.id)) ?? null;
}

async function previewBy(versionFor: VersionFor): Promise<CasePreview[]> {
  const calendar = await readCalendar();
  const governed = await governedBy(versionFor);
  return governed.flatMap(({ row, change }) => {
    const one = plainCase(row);
    return previewRuleChange([one], calendar, change).map((preview) => ({ ...preview, one }));
  });
}

function moveBy(versionFor: VersionFor, ctx: ActContext): Promise<Result<Acted>> {
  return act('cases.edit', ctx, async (bench) => {
    const ids: string[] = [];
    for (const { row, change } of await governedBy(versionFor)) {
      const one = plainCase(row);
      const [preview] = previewRuleChange([one], bench.rules.calendar, change);
      if (preview?.effect !== 'moves') continue;
      bench.saveCase(row, underRule(one, change));
      ids.push(row.id);
    }
    return ok({ ids });
  });
}

async function governedBy(versionFor: VersionFor): Promise<{ row: CaseRow; change: RuleChange }[]> {
  const found: { row: CaseRow; change: RuleChange }[] = [];
  for (const state of ['open', 'paused']) {
    // One at a time: of many thousand open cases few stand under the rules.
    const rows = db.cases.where('[index.state+index.due]').between([state, -Infinity], [state, []]);
    await rows.each((row) => {
      const change = versionFor(row);
      if (change) found.push({ row, change });
    });
  }
  return found;
}
