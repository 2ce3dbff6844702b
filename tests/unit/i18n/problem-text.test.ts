import { describe, expect, it } from 'vitest';
import { problemText } from '@/utils/i18n/problem-text';
import type { Problem } from '@/utils/problems';

const PROBLEMS: Problem[] = [
  { code: 'case.alreadyTracked', caseCode: 'H49.22-261116-0003' },
  { code: 'date.unreadable', text: '31/02/2026' },
  { code: 'file.tooNew', version: 7 },
  { code: 'portal.notAllowed', origin: 'https://dichvucong.example' },
  { code: 'storage.newer', found: 4, known: 3 },
  { code: 'storage.emptied', cases: 412 },
  { code: 'storage.full' },
];

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it.each(PROBLEMS)(
    '$code says what happened and what to do, with no hole left open',
    (problem) => {
      const { what, next } = problemText(problem, language);
      expect(what).toMatch(/\.$/);
      expect(next).toMatch(/\.$/);
      expect(what + next).not.toMatch(/[{}]/);
    },
  );
});

it('names the values it is about', () => {
  expect(problemText({ code: 'storage.emptied', cases: 412 }, 'en').what).toContain('412');
  expect(problemText({ code: 'date.unreadable', text: '31/02' }, 'vi').what).toContain('“31/02”');
});

it('shows only the beginning of a text of ten million letters', () => {
  const { what } = problemText({ code: 'date.unreadable', text: 'x'.repeat(10_000_000) }, 'vi');
  expect(what.length).toBeLessThan(120);
  expect(what).toContain('…');
});

it('does not cut a letter made of two units in half', () => {
  const { what } = problemText({ code: 'date.unreadable', text: '𝟚'.repeat(200) }, 'en');
  expect(what.isWellFormed()).toBe(true);
});
