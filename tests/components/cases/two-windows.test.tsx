import { expect, it, vi } from 'vitest';
import { EventDialog } from '@/components/cases/EventDialog';
import { FinishDialog } from '@/components/cases/FinishDialog';
import { StepLimitDialog } from '@/components/cases/StepLimitDialog';
import type { CaseEvent } from '@/utils/cases/event';
import { button, field, press, show, submit, type } from '../ui/show';
import { CALENDAR, moment, NOW, said, sampleCase, sampleLine, uuid } from './sample';

const CHANGED = 'Việc này vừa có thay đổi ở một cửa sổ khác';
const started: CaseEvent = {
  id: uuid(990),
  type: 'stepStarted',
  when: moment('2026-11-18T08:00'),
  recordedAt: moment('2026-11-18T08:00').at,
  source: 'person',
  step: 'Thẩm định',
  limit: { amount: 3, unit: 'workingDays' },
};
const withStep = { ...sampleCase(1, { more: [started] }), revision: 3 };
const words = () => document.body.textContent ?? '';

it('a form for an event shows what another window wrote meanwhile, and keeps what is typed', async () => {
  const onSave = vi.fn();
  const dialog = (one: typeof withStep) =>
    show(
      <EventDialog
        types={['paused']}
        one={one}
        now={NOW}
        problem={null}
        busy={false}
        onSave={onSave}
        onClose={vi.fn()}
      />,
    );
  dialog(withStep);
  await type(field('Số phiếu'), '12/PYC');
  expect(words()).not.toContain(CHANGED);
  const events = [...withStep.events, said(991, 'solved', '2026-11-19T08:50')];
  dialog({ ...withStep, events, revision: 4 });
  expect(words()).toContain(CHANGED);
  expect(words()).toContain('Đã xử lý xong');
  expect(field('Số phiếu').value).toBe('12/PYC');
  await submit(field('Số phiếu'));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ slip: '12/PYC' }), 4);
});

it('so does the form that finishes, also when only a name was edited', () => {
  const dialog = (one: typeof withStep) =>
    show(
      <FinishDialog
        lines={[{ ...sampleLine(one), revision: one.revision }]}
        calendar={CALENDAR}
        now={NOW}
        problem={null}
        busy={false}
        onSave={vi.fn()}
        onClose={vi.fn()}
      />,
    );
  dialog(withStep);
  expect(words()).not.toContain(CHANGED);
  dialog({ ...withStep, title: 'Khai sinh lưu động', revision: 4 });
  expect(words()).toContain(CHANGED);
  expect(words()).toContain('Tên, mã hoặc thời hạn của việc đã được sửa ở đó.');
});

it('the time allowed for a step is edited with both dates in sight, or taken away', async () => {
  const onSave = vi.fn();
  show(
    <StepLimitDialog
      one={withStep}
      step="Thẩm định"
      calendar={CALENDAR}
      now={NOW}
      problem={null}
      busy={false}
      onSave={onSave}
      onClose={vi.fn()}
    />,
  );
  const amount = field('Thời hạn của bước');
  expect(amount.value).toBe('3');
  await type(amount, '5');
  // Begun on Wednesday the 18th. Three days: 19, 20, 23; five: 19, 20, 23, 25, 26, since the 24th is off.
  expect(words()).toContain('Hạn sẽ đổi từ 23/11/2026 sang 26/11/2026.');
  await press(button('Lưu'));
  await submit(amount);
  expect(onSave).toHaveBeenLastCalledWith({ amount: 5, unit: 'workingDays' }, 3);
  await type(amount, 'nhiều');
  onSave.mockClear();
  await submit(amount);
  expect(onSave).not.toHaveBeenCalled();
  await type(amount, '');
  expect(words()).toContain('Hạn sẽ đổi từ 23/11/2026 sang chưa có hạn.');
  await submit(amount);
  expect(onSave).toHaveBeenLastCalledWith(null, 3);
});
