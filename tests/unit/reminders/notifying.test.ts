import { describe, expect, it, test } from 'vitest';
import {
  afterClicked,
  afterClosed,
  afterShown,
  afterTest,
  NOTHING_KNOWN,
  type NotifyRecord,
  verdictOf,
} from '@/utils/reminders/notifying';

const NOW = 1_000_000;
const shown = (record: NotifyRecord = NOTHING_KNOWN) => afterShown(record, NOW, true);
const many = (count: number, from = NOTHING_KNOWN) =>
  Array.from({ length: count }).reduce<NotifyRecord>((record) => shown(record), from);

describe('whether notifications reach the person', () => {
  it.each<[string, NotifyRecord, boolean | null, string]>([
    ['nobody knows before the first one', NOTHING_KNOWN, true, 'unknown'],
    ['that the system took one says nothing', shown(), true, 'unknown'],
    ['Firefox cannot say, and that is no bad sign', shown(), null, 'unknown'],
    ['the browser says they are off', shown(), false, 'off'],
    [
      'the system does not name what it took',
      afterShown(NOTHING_KNOWN, NOW, false),
      true,
      'unseen',
    ],
    [
      'gone within a second, not by the person',
      afterClosed(shown(), NOW + 999, false),
      true,
      'unseen',
    ],
    ['gone later may have been read', afterClosed(shown(), NOW + 1_000, false), true, 'unknown'],
    ['closed by the person', afterClosed(shown(), NOW + 10, true), true, 'seen'],
    ['clicked', afterClicked(shown()), true, 'seen'],
    ['the person saw the test', afterTest(shown(), NOW, true), true, 'seen'],
    [
      'gone within a second, and the person says that it was seen',
      afterTest(afterClosed(shown(), NOW + 10, false), NOW + 5_000, true),
      true,
      'seen',
    ],
    ['the person saw no test', afterTest(shown(), NOW, false), true, 'unseen'],
    ['nine that nobody touched are a busy morning', many(9), true, 'unknown'],
    ['ten that nobody touched are a question', many(10), true, 'unanswered'],
    [
      'also when the test was seen once',
      many(10, afterTest(shown(), NOW, true)),
      true,
      'unanswered',
    ],
  ])('%s', (_, record, allowed, verdict) => {
    expect(verdictOf(record, allowed)).toBe(verdict);
  });

  test('a click starts the count again', () => {
    expect(afterClicked(many(9)).unanswered).toBe(0);
    expect(verdictOf(many(9, afterClicked(many(9))), true)).not.toBe('unanswered');
  });

  test('a notification that is closed before any was shown changes nothing', () => {
    expect(afterClosed(NOTHING_KNOWN, NOW, false)).toBe(NOTHING_KNOWN);
  });
});
