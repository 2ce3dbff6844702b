import { describe, expect, it } from 'vitest';
import { NotifyCheck } from '@/components/options/NotifyCheck';
import { RemindersEditor } from '@/components/options/RemindersEditor';
import type { NotifyVerdict } from '@/utils/reminders/notifying';
import { type RemindPlan, STANDARD_REMINDERS } from '@/utils/settings';
import { button, press, show } from '../ui/show';

describe('the marks of reminders', () => {
  it('show each distance with its loudness, and a removed one is saved without the others moving', async () => {
    const saved: RemindPlan[] = [];
    const page = show(
      <RemindersEditor plan={STANDARD_REMINDERS} onSave={async (plan) => saved.push(plan) > 0} />,
    );
    const levels = [...page.querySelectorAll('.remind-mark select')].map(
      (one) => one instanceof HTMLSelectElement && one.value,
    );
    expect(levels).toEqual(['badge', 'notify', 'stay', 'notify', 'stay']);
    await press(button('Bỏ mốc 1 ngày'));
    expect(saved[0]?.before.map((mark) => mark.minutes)).toEqual([1440, 240]);
    expect(saved[0]?.beforeShort).toEqual(STANDARD_REMINDERS.beforeShort);
  });
});

describe('whether notifications reach the person', () => {
  const health = { beatAt: null, nextAt: null, deliveredAt: null };
  const shown = (verdict: NotifyVerdict, asking = false) =>
    show(
      <NotifyCheck
        verdict={verdict}
        health={health}
        asking={asking}
        onTest={() => undefined}
        onAnswer={() => undefined}
      />,
    );

  it.each<[NotifyVerdict, boolean]>([
    ['off', true],
    ['unseen', true],
    ['unanswered', false],
    ['seen', false],
    ['unknown', false],
  ])('%s: advice is given: %s', (verdict, isAdvised) => {
    expect(shown(verdict).textContent?.includes('Focus Assist')).toBe(isAdvised);
  });

  it('asks only after a test was sent', () => {
    expect(shown('unknown').querySelector('fieldset')).toBeNull();
    expect(shown('unknown', true).querySelector('legend')?.textContent).toBe(
      'Bạn có thấy thông báo không?',
    );
  });
});
