import type { Case } from '../cases/case';
import { previewRuleChange, type RuleChange, type RulePreview } from '../cases/rule-change';
import { plainCase } from './bench';
import { db } from './db';
import { readCalendar } from './settings';

/** What a new version of a rule would mean for each open case under it; see `previewRuleChange`. */
export async function previewChange(
  change: RuleChange,
  governs?: (one: Case) => boolean,
): Promise<RulePreview[]> {
  const calendar = await readCalendar();
  const previews: RulePreview[] = [];
  for (const state of ['open', 'paused'] as const) {
    const rows = db.cases.where('[index.state+index.due]').between([state, -Infinity], [state, []]);
    // One at a time: of many thousand open cases few stand under the rule.
    await rows.each((row) => {
      previews.push(...previewRuleChange([plainCase(row)], calendar, change, governs));
    });
  }
  return previews;
}
