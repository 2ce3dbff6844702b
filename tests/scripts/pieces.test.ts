import { expect, test } from 'vitest';
import { placeModules } from '@/scripts/build/pieces';

/** What each module names at once, and after the bar what it asks for later. */
const MODULES: Record<string, [now: string[], later?: string[]]> = {
  background: [['rules', 'alarms']],
  dashboard: [['button', 'rules', 'list'], ['story']],
  options: [['button', 'keys']],
  rules: [['calendar']],
  calendar: [[]],
  alarms: [[]],
  button: [[]],
  list: [['row']],
  row: [['list']],
  keys: [[]],
  story: [['keys', 'timeline']],
  timeline: [[]],
};

const placed = placeModules(
  ['background', 'dashboard', 'options'].map((name) => ({ name, id: name })),
  { now: (id) => MODULES[id]?.[0] ?? [], later: (id) => MODULES[id]?.[1] ?? [] },
);

test('what the worker and a page need is the store, with all that it needs itself', () => {
  expect([placed.get('rules'), placed.get('calendar')]).toEqual(['store', 'store']);
});

test('what two pages need and the worker does not is theirs together', () => {
  expect(placed.get('button')).toBe('pages');
});

test('what one place alone needs stays with it, also in a circle', () => {
  expect([placed.get('list'), placed.get('row')]).toEqual(['dashboard', 'dashboard']);
  expect(placed.get('alarms')).toBe('background');
  expect(placed.get('dashboard')).toBe('dashboard');
});

test('a file that starts a page is never lent: what another page needs later stands beside it', () => {
  expect(placed.get('keys')).toBe('options-parts');
});

test('what is only asked for later has no place in a first view', () => {
  expect([placed.has('story'), placed.has('timeline')]).toEqual([false, false]);
});

test('what the worker needs at once and a page later is the store', () => {
  const lent = placeModules(
    [
      { name: 'background', id: 'background' },
      { name: 'dashboard', id: 'dashboard' },
    ],
    {
      now: (id) => (id === 'background' ? ['shared'] : []),
      later: (id) => (id === 'dashboard' ? ['shared'] : []),
    },
  );

  expect(lent.get('shared')).toBe('store');
});
