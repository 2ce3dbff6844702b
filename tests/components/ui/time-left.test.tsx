import { expect, it } from 'vitest';
import { TimeLeft } from '@/components/ui/TimeLeft';
import type { Timeliness } from '@/utils/cases/timeliness';
import { show } from './show';

it.each<[string, Timeliness, string]>([
  ['more than a working day is in time', { kind: 'running', leftMinutes: 481 }, 'inTime'],
  ['a working day is near', { kind: 'running', leftMinutes: 480 }, 'near'],
  ['nothing left is still near', { kind: 'running', leftMinutes: 0 }, 'near'],
  ['past its time is late', { kind: 'overdue', leftMinutes: -1 }, 'late'],
  ['closed too late stays late', { kind: 'late', leftMinutes: null }, 'late'],
  ['paused is a state of its own', { kind: 'paused', leftMinutes: 10 }, 'paused'],
  ['without a due date there is no clock', { kind: 'undated', leftMinutes: null }, 'neutral'],
])('%s, and says so in words and with a picture', (_why, timeliness, state) => {
  const mark = show(<TimeLeft timeliness={timeliness} />).querySelector('.time-left');
  expect(mark?.className).toContain(`state--${state}`);
  expect(mark?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(mark?.textContent).not.toBe('');
});

it('speaks the language of the page', () => {
  const timeliness = { kind: 'running', leftMinutes: 660 } as const;
  expect(show(<TimeLeft timeliness={timeliness} />, 'vi').textContent).toBe('Còn 1 ngày 3 giờ');
  expect(show(<TimeLeft timeliness={timeliness} />, 'en').textContent).toBe('1 day 3 hours left');
});
