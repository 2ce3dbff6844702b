import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesIn, conflictsOf, editedCase, previewEdit } from '@/utils/cases/edit';
import { day, STANDARD } from '../calendar/viet-nam';
import { caseWith, moment, promised, received } from './written-case';

const base = caseWith([received('2026-11-16 08:00')], {
  kind: 'task',
  code: null,
  title: 'Báo cáo quý',
  limit: { amount: 3, unit: 'workingDays' },
  rule: { id: 'some.rule', version: day('2026-01-01') },
});

it('a limit of another length moves the date, and the preview says from where to where', () => {
  const preview = previewEdit(base, { limit: { amount: 5, unit: 'workingDays' } }, STANDARD);
  // Monday + 3 working days is Thursday the 19th; + 5 is Monday the 23rd.
  expect(preview).toMatchObject({
    effect: 'moves',
    before: { when: moment('2026-11-19') },
    after: { when: moment('2026-11-23') },
  });
});

it('a promised date holds whatever the limit says', () => {
  const one = { ...base, events: [...base.events, promised('2026-11-16 08:00', '2026-11-20')] };
  expect(previewEdit(one, { limit: { amount: 9, unit: 'workingDays' } }, STANDARD)).toMatchObject({
    effect: 'promised',
    after: { when: moment('2026-11-20') },
  });
});

it('a limit that is taken away takes its rule with it', () => {
  expect(editedCase(base, { limit: null })).not.toHaveProperty('rule');
  expect(editedCase(base, { title: 'Báo cáo năm' })).toMatchObject({ rule: base.rule });
});

it('an unlisted task becomes one of the catalogue by its product and coefficient', () => {
  const detail = { kind: 'task' as const, product: 'Báo cáo', quantity: 1, coefficient: 1.5 };
  expect(editedCase(base, { detail }).detail).toEqual(detail);
});

it('only what both changed, and not to the same, is a conflict', () => {
  const theirs = { ...base, title: 'Báo cáo quý III', code: 'BC-3' };
  const mine = (title: string) => ({
    title,
    code: null,
    limit: base.limit,
    rule: base.rule ?? null,
  });
  expect(conflictsOf(base, mine('Báo cáo năm'), theirs)).toEqual(['title']);
  expect(conflictsOf(base, mine('Báo cáo quý III'), theirs)).toEqual([]);
  expect(conflictsOf(base, mine(base.title), theirs)).toEqual([]);
});

it('saving over another save changes only what the person changed', () => {
  const title = fc.constantFrom('Báo cáo quý', 'một', 'hai');
  const code = fc.constantFrom(null, 'A-1', 'B-2');
  fc.assert(
    fc.property(title, code, title, code, (myTitle, myCode, theirTitle, theirCode) => {
      const mine = { title: myTitle, code: myCode, limit: base.limit, rule: base.rule ?? null };
      const theirs = { ...base, title: theirTitle, code: theirCode };
      const saved = editedCase(theirs, changesIn(base, mine));
      expect(saved.title).toBe(myTitle === base.title ? theirTitle : myTitle);
      expect(saved.code).toBe(myCode === base.code ? theirCode : myCode);
    }),
  );
});
