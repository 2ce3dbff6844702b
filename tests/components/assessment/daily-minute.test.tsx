import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { DailyMinute } from '@/components/assessment/DailyMinute';
import { type AnswerChange, blankAnswer } from '@/utils/assessment/assessment';
import type { DailyPart } from '@/utils/assessment/daily-plan';
import { DAILY_DISCIPLINE } from '@/utils/assessment/editions/daily-discipline';
import { dailyRow, day } from '../../unit/assessment/support';
import { button, show } from '../ui/show';

const NO_EVENNESS = { strength: 0, kept: 0, of: 0, run: 0 };
const ASKED = ['discipline.onTime', 'discipline.badge'];
const TODAY = day('2026-11-25');

/** The minute with answers that stay, as on a page. */
function minute(answers: Record<string, AnswerChange> = {}, isSubmitted = false) {
  const onFinish = vi.fn();
  const given = { ...answers };
  const draw = () => {
    const list = Object.entries(given).map(([id, change]) => {
      const { unsure, ...rest } = change;
      return { ...blankAnswer(id, 0), ...rest, ...(unsure ? { unsure: true as const } : {}) };
    });
    const row = dailyRow(DAILY_DISCIPLINE, TODAY, list, ASKED);
    const assessment = isSubmitted ? row : { ...row, state: 'draft' as const };
    const part: DailyPart = { edition: DAILY_DISCIPLINE, asked: ASKED, assessment };
    show(
      <DailyMinute
        parts={[part]}
        evenness={NO_EVENNESS}
        keys
        onFinish={onFinish}
        onAnswer={async (_part, id, change) => {
          given[id] = { ...given[id], ...change };
          draw();
          return null;
        }}
      />,
    );
  };
  draw();
  return { given, onFinish };
}

async function press(key: string) {
  await act(async () => {
    const event = new KeyboardEvent('keydown', { key, code: `Key ${key}`, bubbles: true });
    // Missing in this environment, and asked for by the library of shortcuts.
    Object.defineProperty(event, 'getModifierState', { value: () => false });
    window.dispatchEvent(event);
  });
}

const question = () => document.querySelector('.minute__text')?.textContent;

it('a plain answer goes on by itself, the last one finishes', async () => {
  const { given, onFinish } = minute();
  expect(question()).toBe('Hôm nay tôi đến và về đúng giờ.');
  await press('y');
  expect(question()).toBe('Tôi đeo thẻ và mặc chỉnh tề.');
  expect(onFinish).not.toHaveBeenCalled();
  await press('y');
  expect(onFinish).toHaveBeenCalledTimes(1);
  expect(given['discipline.badge']).toEqual({ value: 'yes' });
});

it('“not yet” stays for a note; Enter goes on', async () => {
  minute();
  await press('n');
  expect(question()).toBe('Hôm nay tôi đến và về đúng giờ.');
  await press('Enter');
  expect(question()).toBe('Tôi đeo thẻ và mặc chỉnh tề.');
});

it('“does not apply” does not go on without its reason', async () => {
  minute();
  await press('a');
  await press('Enter');
  expect(question()).toBe('Hôm nay tôi đến và về đúng giờ.');
  expect(button('Tiếp').disabled).toBe(true);
});

it('begins with the first question that is open, and says what came of a finished one', () => {
  minute({ 'discipline.onTime': { value: 'yes' } });
  expect(question()).toBe('Tôi đeo thẻ và mặc chỉnh tề.');
  minute({ 'discipline.onTime': { value: 'no' }, 'discipline.badge': { value: 'yes' } }, true);
  expect(document.querySelector('[role=status]')?.textContent).toContain(
    '1 câu chưa đạt hoặc chưa chắc sẽ được hỏi lại sớm.',
  );
});
