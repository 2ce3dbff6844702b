import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PopupView } from '@/components/popup/popup-view';
import { keepHeight, keepView, recallView } from '@/entrypoints/popup/last-view';
import { dayOf } from '@/utils/calendar/day';

const NONE = { early: 0, onTime: 0, late: 0 };
const VIEW: PopupView = {
  form: 1,
  language: 'en',
  theme: 'dark',
  day: dayOf(Date.UTC(2026, 10, 23)),
  running: null,
  next: [],
  today: NONE,
  month: { early: 210, onTime: 201, late: 2 },
  unread: 3,
  notices: [],
  used: true,
};
const NOTHING = { view: null, height: null };

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it('recalls at once what was shown last, and how high it was', () => {
  keepView(VIEW);
  keepHeight(512);
  expect(recallView()).toEqual({ view: VIEW, height: 512 });
});

it('recalls a view whose height was not kept any more', () => {
  keepView(VIEW);
  expect(recallView()).toEqual({ view: VIEW, height: null });
});

it('recalls nothing before the first visit, and no height without a view', () => {
  keepHeight(512);
  expect(recallView()).toEqual(NOTHING);
});

it.each([
  ['of another form', JSON.stringify({ ...VIEW, form: 2 })],
  ['cut off', JSON.stringify(VIEW).slice(0, -1)],
  ['that is no view', '7'],
  ['that is nothing', 'null'],
])('throws away what was kept %s', (_what, text) => {
  localStorage.setItem('popupView', text);
  keepHeight(512);
  expect(recallView()).toEqual(NOTHING);
});

it('goes on without it where the browser lets nothing be kept or read', () => {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => keepView(VIEW)).not.toThrow();
  expect(() => keepHeight(512)).not.toThrow();
  expect(recallView()).toEqual(NOTHING);
});
