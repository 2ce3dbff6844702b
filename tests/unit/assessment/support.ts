import type { Answer, AnswerValue, Assessment } from '@/utils/assessment/assessment';
import type { Edition, Item } from '@/utils/assessment/edition';
import { type Day, dayOf, parseDay } from '@/utils/calendar/day';
import { periodOf } from '@/utils/calendar/period';

export const day = (text: string): Day => {
  const read = parseDay(text);
  if (!read) throw new Error(`no day: ${text}`);
  return read;
};

export const item = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  text: { vi: `Câu ${id}`, en: `Item ${id}` },
  behaviours: [],
  weight: 1,
  needsProof: false,
  moral: false,
  ...more,
});

/** An edition with one group for each list of items. */
export function edition(
  groups: readonly (readonly Item[])[],
  more: Partial<Edition> = {},
): Edition {
  return {
    id: 'own@2026.1',
    checklist: 'own',
    version: '2026.1',
    title: { vi: 'Bộ câu hỏi mẫu', en: 'Sample checklist' },
    kind: 'own',
    source: { title: { vi: 'Quy chế mẫu', en: 'Sample rules' }, issued: null, verified: false },
    effectiveFrom: day('2026-01-01'),
    effectiveTo: null,
    audience: 'all',
    cadence: 'monthly',
    scale: 'grade4',
    groups: groups.map((items, at) => ({
      id: `group.${at + 1}`,
      title: { vi: `Nhóm ${at + 1}`, en: `Group ${at + 1}` },
      items: [...items],
    })),
    ...more,
  };
}

export const answer = (
  itemId: string,
  value: AnswerValue | null,
  more: Partial<Answer> = {},
): Answer => ({ itemId, value, note: '', evidenceIds: [], reason: '', at: 0, ...more });

export function assessment(
  one: Edition,
  on: string,
  answers: readonly Answer[],
  more: Partial<Assessment> = {},
): Assessment {
  return {
    id: `${one.checklist}/${on}`,
    editionId: one.id,
    checklist: one.checklist,
    period: periodOf(day(on), 'month'),
    asked: null,
    answers: [...answers],
    state: 'draft',
    startedAt: 0,
    submittedAt: null,
    corrections: [],
    position: null,
    ...more,
  };
}

/** The set of a day, answered and submitted. */
export function dailyRow(
  one: Edition,
  on: Day,
  answers: readonly Answer[],
  asked: string[],
): Assessment {
  return assessment(one, on, answers, {
    period: { kind: 'day', key: on },
    asked,
    state: 'submitted',
  });
}

export { dayOf };
