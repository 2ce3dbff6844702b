import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isReached, spreadOf } from '@/scripts/bench/figures';
import { measureSizes } from '@/scripts/bench/sizes';
import { chooseSuites, SUITES } from '@/scripts/bench/suites';

const folder = mkdtempSync(path.join(tmpdir(), 'sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { values: [3], median: 3, midmean: 3, low: 3, high: 3 },
  { values: [1, 2, 9], median: 2, midmean: 4, low: 1.5, high: 5.5 },
  { values: [4, 1, 3, 2], median: 2.5, midmean: 2.5, low: 1.75, high: 3.25 },
  { values: [4, 1, 100, 3, 2, 1, 4, 3], median: 3, midmean: 3, low: 1.75, high: 4 },
  { values: [56, 56, 56, 60, 60, 60, 60, 64], median: 60, midmean: 59, low: 56, high: 60 },
])(
  'the median of $values is $median and its midmean $midmean, with its quartiles',
  ({ values, ...expected }) => {
    expect(spreadOf(values)).toEqual({ count: values.length, ...expected });
  },
);

test('nothing measured is no figure, and no mark is reached by it', () => {
  expect(spreadOf([])).toBeNull();
  expect(isReached({ what: 'x', value: null, limit: 1, unit: 'ms' })).toBe(false);
});

test('a page and the worker weigh what they load at once, not what may be imported later', () => {
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return text.length;
  };
  const page =
    '<link rel="stylesheet" href="/a.css"><script type="module" src="/chunks/a.js"></script>';
  const popup =
    write('popup.html', page) +
    write('a.css', 'p{}') +
    write('chunks/a.js', 'import{x}from"./b.js";import("./later.js");') +
    write('chunks/b.js', 'import"./a.js";export const x=1;');
  write('chunks/later.js', 'a chart library');
  write('dashboard.html', '');
  const script = write('content-scripts/portal.js', '12345');
  const worker =
    write('background.js', 'import{y}from"./chunks/store.js";') +
    write('chunks/store.js', '1234567');
  write('zip', '12');

  expect(measureSizes(folder, path.join(folder, 'zip'))).toMatchObject({
    packageBytes: 2,
    popup: { bytes: popup },
    contentScript: { bytes: script },
    worker: { bytes: worker },
  });
});

test('all is measured, or what is named, in the order of the list', () => {
  expect(chooseSuites(undefined)).toEqual(SUITES);
  expect(chooseSuites('popup, package').map((one) => one.name)).toEqual(['package', 'popup']);
});

test('a name that nothing has is answered with the names there are', () => {
  expect(() => chooseSuites('popup,pop-up')).toThrow(/pop-up; there are package, .*popup/);
});

test('no two measurements have the same name', () => {
  expect(new Set(SUITES.map((one) => one.name)).size).toBe(SUITES.length);
});
