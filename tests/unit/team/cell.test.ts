import { describe, expect, it } from 'vitest';
import { hrefOfTeam, parseTeamPart } from '@/components/team/part';
import { behindFigure, ratedChecklists } from '@/utils/team/behind';
import type { Cell } from '@/utils/team/cell';
import { afterOwn } from '@/utils/team/own-changes';
import { questionsAbout } from '@/utils/team/questions';
import { NO_REVIEW, withItem } from '@/utils/team/review';
import type { SummaryBody } from '@/utils/team/summary';
import { BODY } from '../exchange/support';

const ID = '70000000-0000-4000-8000-000000000001';
const item = (id: string, evidence: number) => ({
  id,
  text: id,
  value: 'xuatSac' as const,
  evidence,
  noted: true,
});
const body: SummaryBody = {
  ...BODY,
  namedCases: [
    { kind: 'dossier', code: 'H49.22-1', state: 'late' },
    { kind: 'dossier', code: 'H49.22-2', state: 'early' },
  ],
  evidence: [{ item: 'b', on: null, text: 'Thư cảm ơn' }],
  notes: [
    { of: 'item', edition: 'e', item: 'b', text: 'Giữ lời hứa' },
    { of: 'item', edition: 'other', item: 'b', text: 'Của bộ câu hỏi khác' },
  ],
  ratings: [
    {
      edition: 'e',
      title: 'E',
      scale: 'grade4',
      submitted: true,
      standards: [
        { id: '144.1', title: 'Một', score: 400, items: [item('a', 1)] },
        { id: '144.4', title: 'Bốn', score: 400, items: [item('b', 0), item('c', 0)] },
      ],
    },
  ],
};

describe('the address of a cell', () => {
  it.each<Cell>([
    'late',
    'self',
    { edition: 'regulation-144@2026.1', standard: '144.4' },
    // A unit may have named its own standards; one is called like a figure, one holds a slash.
    { edition: 'own', standard: 'late' },
    { edition: 'của đơn vị', standard: 'a/b' },
  ])('leads back to the same cell: %j', (cell) => {
    const href = hrefOfTeam({ part: 'person', id: ID, cell });
    const rest = href.replace('#/team/', '');
    expect(parseTeamPart(rest)).toEqual({ part: 'person', id: ID, cell });
  });

  it('that names no cell leads to the person', () => {
    for (const word of ['nothing', '%', '%E0%A4%A/x']) {
      expect(parseTeamPart(`person/${ID}/${word}`)).toEqual({ part: 'person', id: ID });
    }
  });
});

describe('behind a cell', () => {
  it('of a figure stand the kinds that make it up and the codes that were named', () => {
    expect(behindFigure(body, 'late')).toMatchObject({
      parts: [{ kind: 'dossier', count: 1 }],
      named: [{ code: 'H49.22-1' }],
    });
    expect(behindFigure(body, 'overdue').named).toEqual([]);
  });

  it('of a standard stand its items with what was ticked beside them, and nothing of others', () => {
    const [one, four] = ratedChecklists(body)[0]?.standards ?? [];
    expect([one?.evidence, one?.notes]).toEqual([[], []]);
    expect(four?.evidence.map(({ text }) => text)).toEqual(['Thư cảm ơn']);
    expect(four?.notes.map(({ text }) => text)).toEqual(['Giữ lời hứa']);
  });

  it('stand the questions that concern it and no others', () => {
    // 2 of 36 solved or overdue cases are late without a cause: above one in twenty.
    const asked = (cell: Cell) => questionsAbout(body, cell).map(({ ask }) => ask);
    expect(asked('late')).toEqual(['topDutyLate', 'unexplained']);
    expect(asked('hours')).toEqual([]);
    expect(asked({ edition: 'e', standard: '144.1' })).toEqual([]);
    expect(questionsAbout(body, { edition: 'e', standard: '144.4' })).toMatchObject([
      { ask: 'topDutyLate', title: 'Bốn' },
      { ask: 'topNoEvidence', items: 2 },
    ]);
  });
});

describe('what the head says quickly', () => {
  it('finds its own steps where it looked, and stops before those of another window', () => {
    expect(afterOwn(4, new Set([5, 6]))).toBe(6);
    expect(afterOwn(4, new Set([6]))).toBe(4);
    expect(afterOwn(4, new Set())).toBe(4);
  });

  it('of an item is added to what was said of it before: rating and remark lose nothing of each other', () => {
    const name = { edition: 'e', item: 'b' };
    const remarked = withItem(NO_REVIEW, { ...name, remark: 'Nêu ví dụ' });
    const rated = withItem(remarked, { ...name, value: 'tot' });
    expect(rated.items).toEqual([{ ...name, value: 'tot', remark: 'Nêu ví dụ' }]);
    expect(withItem(rated, { ...name, value: null }).items).toEqual([
      { ...name, value: null, remark: 'Nêu ví dụ' },
    ]);
  });
});
