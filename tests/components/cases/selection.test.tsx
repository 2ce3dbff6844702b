import { describe, expect, it } from 'vitest';
import {
  NOTHING_SELECTED,
  selectedIn,
  selectRange,
  toggleAll,
  toggleOne,
} from '@/components/cases/selection';

const ORDER = ['a', 'b', 'c', 'd', 'e'];

describe('ticking rows', () => {
  it('ticks a row and unticks it again', () => {
    const once = toggleOne(NOTHING_SELECTED, 'b');
    expect(selectedIn(once, ORDER)).toEqual(['b']);
    expect(selectedIn(toggleOne(once, 'b'), ORDER)).toEqual([]);
  });

  it.each([
    ['downwards', 'b', 'd', ['b', 'c', 'd']],
    ['upwards', 'd', 'b', ['b', 'c', 'd']],
    ['on the same row', 'c', 'c', ['c']],
  ])('Shift ticks the range %s', (_way, from, to, expected) => {
    const selection = selectRange(toggleOne(NOTHING_SELECTED, from), to, ORDER);
    expect(selectedIn(selection, ORDER)).toEqual(expected);
  });

  it('a second Shift starts from the same row', () => {
    const first = selectRange(toggleOne(NOTHING_SELECTED, 'c'), 'd', ORDER);
    expect(selectedIn(selectRange(first, 'a', ORDER), ORDER)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('Shift without a first row ticks one row', () => {
    expect(selectedIn(selectRange(NOTHING_SELECTED, 'c', ORDER), ORDER)).toEqual(['c']);
  });

  it('Shift from a row that is no longer shown ticks one row', () => {
    const gone = toggleOne(NOTHING_SELECTED, 'z');
    expect(selectedIn(selectRange(gone, 'c', ORDER), ORDER)).toEqual(['c']);
  });

  it('ticks all rows shown, and none when all are ticked', () => {
    const all = toggleAll(NOTHING_SELECTED, ORDER);
    expect(selectedIn(all, ORDER)).toEqual(ORDER);
    expect(toggleAll(all, ORDER)).toEqual(NOTHING_SELECTED);
  });

  it('rows that have left the list are not acted on, and the rest keep the order of the list', () => {
    const selection = toggleOne(toggleOne(toggleOne(NOTHING_SELECTED, 'e'), 'gone'), 'a');
    expect(selectedIn(selection, ORDER)).toEqual(['a', 'e']);
  });

  it('an empty list has nothing to tick', () => {
    expect(selectedIn(toggleAll(NOTHING_SELECTED, []), [])).toEqual([]);
  });
});
