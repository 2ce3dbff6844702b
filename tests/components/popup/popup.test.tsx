import { expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import type { PopupView } from '@/components/popup/popup-view';
import { parseDay } from '@/utils/calendar/day';
import { button, press, show } from '../ui/show';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const TODAY = day('2026-11-23');
/** 09:12:17 in Viet Nam. */
const NOW = Date.UTC(2026, 10, 23, 2, 12, 17);
const due = { at: Date.UTC(2026, 10, 24, 9, 30), precision: 'minute' } as const;

const VIEW: PopupView = {
  form: 1,
  language: 'vi',
  theme: 'system',
  day: TODAY,
  running: {
    caseId: 'a',
    name: 'H49.22-1',
    title: 'Khai sinh',
    startedAt: NOW - 3_725_000,
    awayMs: 60_000,
  },
  next: [
    {
      caseId: 'b',
      name: 'H49.22-2',
      title: 'Khai tử',
      timeliness: { kind: 'running', leftMinutes: 660 },
      due,
      estimated: false,
      provisional: false,
    },
  ],
  today: { early: 4, onTime: 7, late: 1 },
  month: { early: 210, onTime: 201, late: 2 },
  unread: 1,
  notices: [{ id: 'n', kind: 'before', minutesBefore: 240, name: 'H49.22-2' }],
  used: true,
};

function popup(change: Partial<PopupView> = {}, props: Partial<PopupProps> = {}) {
  const onAct = vi.fn(async () => true);
  const view = { ...VIEW, ...change };
  const page = show(
    <Popup view={view} now={NOW} today={TODAY} busy={null} onAct={onAct} {...props} />,
  );
  return { page, onAct };
}

const hrefOf = (page: HTMLElement, text: string) =>
  [...page.querySelectorAll('a')].find((link) => link.textContent === text)?.getAttribute('href');

it('shows the time worked: since the start, less what does not count', () => {
  expect(popup().page.querySelector('[role=timer]')?.textContent).toBe('1:01:05');
});

it('stops what runs and starts what is next', async () => {
  const { onAct } = popup();
  await press(button('Dừng bấm giờ H49.22-1'));
  expect(onAct).toHaveBeenLastCalledWith({ type: 'stop' });
  await press(button('Bấm giờ H49.22-2'));
  expect(onAct).toHaveBeenLastCalledWith({ type: 'start', caseId: 'b' });
});

it('offers no start on the case that runs', () => {
  const [one] = VIEW.next;
  const { page } = popup({ next: one ? [{ ...one, caseId: 'a' }] : [] });
  expect(page.querySelector('.popup-next button')).toBeNull();
});

it.each([
  ['4', '/dashboard.html#/cases?view=early&day=2026-11-23'],
  ['7', '/dashboard.html#/cases?view=onTime&day=2026-11-23'],
  ['1', '/dashboard.html#/cases?view=late&day=2026-11-23'],
  ['210', '/dashboard.html#/cases?view=early&month=2026-11'],
  ['99,5\u00a0%', '/dashboard.html#/cases?view=closed&month=2026-11'],
])('the number %s opens its rows', (number, href) => {
  expect(hrefOf(popup().page, number)).toBe(href);
});

it('does not show the numbers of another day as those of today', () => {
  const { page } = popup({ day: day('2026-11-22') });
  expect(page.querySelector('.popup-share')?.textContent).not.toMatch(/\d/);
});

it('teaches how to begin when nothing was tracked so far', async () => {
  const { page, onAct } = popup({ used: false });
  expect(page.textContent).toContain('Chưa theo dõi hồ sơ nào');
  await press(button('Đọc trang này'));
  expect(onAct).toHaveBeenCalledWith({ type: 'readPage' });
});

it('has a name for a case that has none', () => {
  const [one] = VIEW.next;
  const { page } = popup({ next: one ? [{ ...one, name: '' }] : [] });
  expect(page.querySelector('.popup-next')?.textContent).toContain('Việc chưa có tên');
});

it('begins with what is worked on and what is due next, as high as the whole will be', () => {
  const { page } = popup({}, { whole: false, height: 587 });
  expect(page.querySelector('[role=timer]')?.textContent).toBe('1:01:05');
  expect(page.querySelector('.popup-next')?.textContent).toContain('H49.22-2');
  expect(button('Dừng bấm giờ H49.22-1').disabled).toBe(false);
  expect(page.querySelector('input')).toBeNull();
  expect(page.querySelector<HTMLElement>('.popup')?.style.minHeight).toBe('587px');
});

it('takes a visitor from the first frame on, and ends a visit only while one runs', async () => {
  const first = popup({}, { whole: false });
  await press(button('Có dân đến'));
  expect(first.onAct).toHaveBeenLastCalledWith({ type: 'visit' });
  expect(first.page.textContent).not.toContain('Xong, quay lại');
  const { running } = VIEW;
  const during = popup({ running: running && { ...running, visit: true } }, { whole: false });
  await press(button('Xong, quay lại'));
  expect(during.onAct).toHaveBeenLastCalledWith({ type: 'visitEnd' });
});

it('keeps the places of its pictures in the first frame, and draws them in the next', () => {
  const places = ({ page }: ReturnType<typeof popup>) =>
    [...page.querySelectorAll('.popup__head, .popup-timer, .popup-next')].map(
      (part) => part.querySelectorAll('.icon, .mark').length,
    );
  const first = popup({}, { whole: false });
  expect(first.page.querySelector('svg')).toBeNull();
  // The mark and the settings; the end of what runs and a visitor; the time left and the start.
  expect(places(first)).toEqual([2, 2, 2]);
  const next = popup({}, { whole: true });
  expect(next.page.querySelectorAll('svg.icon').length).toBeGreaterThan(0);
  expect(places(next)).toEqual([2, 2, 2]);
});

it('is as high as it needs to be once everything stands there', () => {
  const { page } = popup({}, { whole: true, height: 587 });
  expect(page.querySelector('input')).not.toBeNull();
  expect(page.querySelector<HTMLElement>('.popup')?.style.minHeight).toBe('');
});
