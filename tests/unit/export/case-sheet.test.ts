import { expect, it } from 'vitest';
import type { Day } from '@/utils/calendar/day';
import { parseMoment } from '@/utils/calendar/moment';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import type { CaseEvent } from '@/utils/cases/event';
import {
  CASE_COLUMNS,
  type CaseSheetWords,
  caseSheet,
  printMoment,
} from '@/utils/export/case-sheet';

const calendar = makeCalendar({
  officeHours: STANDARD_OFFICE_HOURS,
  packs: HOLIDAY_PACKS,
});
/** Friday, 20 November 2026, 09:00 in Viet Nam. */
const NOW = Date.UTC(2026, 10, 20, 2);

function moment(text: string) {
  const read = parseMoment(text);
  if (!read) throw new Error(text);
  return read;
}

const words: CaseSheetWords = {
  headings: {
    kind: 'Loại',
    code: 'Mã',
    title: 'Tên',
    received: 'Ngày nhận',
    due: 'Hạn',
    dueBasis: 'Căn cứ',
    timeliness: 'Tiến độ',
    leftMinutes: 'Phút còn lại',
    closed: 'Ngày xong',
    returned: 'Ngày trả',
    portalStatus: 'Trạng thái trên cổng',
    limit: 'Thời hạn',
    detail: 'Chi tiết',
    product: 'Sản phẩm',
    quantity: 'Số lượng',
    coefficient: 'Hệ số',
    converted: 'Quy đổi',
    steps: 'Bước',
    delayCause: 'Nguyên nhân',
    delayConfirmedBy: 'Xác nhận',
    hands: 'Bàn giao',
    handsSince: 'Từ',
    handsUntil: 'Đến hết',
  },
  zone: 'giờ Việt Nam',
  kinds: {
    dossier: 'Hồ sơ',
    petition: 'Đơn',
    reception: 'Lượt',
    inspection: 'Kiến nghị',
    task: 'Việc',
  },
  timeliness: {
    running: 'Trong hạn',
    overdue: 'Quá hạn',
    paused: 'Tạm dừng',
    undated: 'Chưa có hạn',
    early: 'Sớm hạn',
    onTime: 'Đúng hạn',
    late: 'Trễ hạn',
    outside: 'Không tính',
  },
  provisional: 'tạm tính',
  causes: { subjective: 'Chủ quan', objective: 'Khách quan', coordination: 'Chờ phối hợp' },
  unconfirmed: 'Chưa ai xác nhận',
  hands: ({ way, who }) => `${way} ${who}`,
  limit: ({ amount, unit }) => `${amount} ${unit}`,
  detail: (detail) => JSON.stringify(detail),
  dueBasis: { none: 'Chưa có', printed: 'Theo cổng', computed: 'Ước tính' },
};

const base = { recordedAt: NOW, source: 'portal' as const };
const one = (events: CaseEvent[]): Case => ({
  id: '1',
  kind: 'dossier',
  code: 'H49.22-261116-0003',
  title: 'Đăng ký khai sinh',
  limit: null,
  events,
  portal: { origin: 'https://a.vn', status: 'Đang xử lý', seenAt: NOW },
  createdAt: NOW,
});

const received: CaseEvent = {
  ...base,
  id: 'r',
  type: 'received',
  when: moment('2026-11-16T08:12'),
};
const promised: CaseEvent = {
  ...base,
  id: 'p',
  type: 'promised',
  when: moment('2026-11-16'),
  due: moment('2026-11-19'),
};

it('dates carry the zone in their headings, and only dates', () => {
  const [headings] = caseSheet([], words, { calendar, now: NOW });
  expect(headings?.slice(0, 5)).toEqual([
    'Loại',
    'Mã',
    'Tên',
    'Ngày nhận (giờ Việt Nam)',
    'Hạn (giờ Việt Nam)',
  ]);
});

it('an overdue case shows its negative minutes as a number', () => {
  const [, cells] = caseSheet([one([received, promised])], words, { calendar, now: NOW });
  expect(cells).toEqual([
    'Hồ sơ',
    'H49.22-261116-0003',
    'Đăng ký khai sinh',
    '16/11/2026 08:12',
    '19/11/2026',
    'Theo cổng',
    'Quá hạn',
    // Due at the close of Thursday; Friday began at 07:30 and it is 09:00.
    -90,
    null,
    null,
    'Đang xử lý',
    ...Array(12).fill(null),
  ]);
});

it('what is not known stays empty', () => {
  const [, cells] = caseSheet([{ ...one([]), code: null, portal: null }], words, {
    calendar,
    now: NOW,
  });
  expect(cells?.slice(1)).toEqual([
    null,
    'Đăng ký khai sinh',
    null,
    null,
    'Chưa có',
    'Chưa có hạn',
    ...Array(16).fill(null),
  ]);
});

it('a closed case shows when it was closed', () => {
  const solved: CaseEvent = { ...base, id: 's', type: 'solved', when: moment('2026-11-18') };
  const [, cells] = caseSheet([one([received, promised, solved])], words, { calendar, now: NOW });
  expect(cells?.slice(6, 9)).toEqual(['Sớm hạn', null, '18/11/2026']);
});

/** The cells of a case by the name of their column. */
function named(written: Case): Record<string, unknown> {
  const [, cells = []] = caseSheet([written], words, { calendar, now: NOW });
  return Object.fromEntries(CASE_COLUMNS.map((column, at) => [column, cells[at]]));
}

it('a task shows product, quantity, coefficient and their product, open steps and limit', () => {
  const step: CaseEvent = {
    ...base,
    id: 's',
    type: 'stepStarted',
    when: moment('2026-11-17'),
    step: 'Thẩm định',
  };
  const task: Case = {
    ...one([received, step]),
    kind: 'task',
    limit: { amount: 5, unit: 'workingDays' },
    detail: { kind: 'task', product: 'Báo cáo', quantity: 3, coefficient: 1.5 },
  };
  expect(named(task)).toMatchObject({
    limit: '5 workingDays',
    detail: null,
    product: 'Báo cáo',
    quantity: 3,
    coefficient: 1.5,
    converted: 4.5,
    steps: 'Thẩm định',
  });
});

it('a petition shows its type and level, a delay its cause and who confirmed it', () => {
  const delay: CaseEvent = {
    ...base,
    id: 'd',
    type: 'delayExplained',
    when: moment('2026-11-20'),
    cause: 'objective',
  };
  const detail = {
    kind: 'petition' as const,
    type: 'complaint' as const,
    instance: 2 as const,
    remote: false,
    complex: true,
  };
  const petition: Case = { ...one([received, delay]), kind: 'petition', detail };
  expect(named(petition)).toMatchObject({
    detail: JSON.stringify(detail),
    delayCause: 'Khách quan',
    delayConfirmedBy: 'Chưa ai xác nhận',
  });
  const confirmed = { ...delay, confirmedBy: 'Trưởng phòng' };
  expect(named({ ...petition, events: [received, confirmed] })).toMatchObject({
    delayConfirmedBy: 'Trưởng phòng',
  });
});

it('a case says with whom it is, since when, and until which day', () => {
  const agreed = { pack: 'a'.repeat(64), who: 'Trần Thị Bích', since: NOW };
  const givenTo = { ...agreed, until: '2026-12-04' as Day, remind: false };
  expect(named({ ...one([received]), givenTo })).toMatchObject({
    hands: 'out Trần Thị Bích',
    handsSince: '20/11/2026',
    handsUntil: '04/12/2026',
  });
  const takenFrom = { ...agreed, until: null, caseId: '1' };
  expect(named({ ...one([received]), takenFrom })).toMatchObject({
    hands: 'in Trần Thị Bích',
    handsSince: '20/11/2026',
    handsUntil: null,
  });
  // Given back on the evening of 23 November, which is the 24th in Viet Nam.
  const returnedAt = Date.UTC(2026, 10, 23, 18);
  expect(named({ ...one([received]), takenFrom: { ...takenFrom, returnedAt } })).toMatchObject({
    hands: 'back Trần Thị Bích',
    handsSince: '24/11/2026',
  });
  expect(named(one([received]))).toMatchObject({ hands: null, handsSince: null });
});

it('a date in a year without an official calendar is marked as provisional', () => {
  const due = { ...promised, due: moment('2031-03-04') };
  expect(named(one([received, due]))).toMatchObject({ dueBasis: 'Theo cổng, tạm tính' });
});

it.each([
  ['2026-11-23', '23/11/2026'],
  ['2026-11-23T00:00', '23/11/2026 00:00'],
  ['2026-01-01T23:59', '01/01/2026 23:59'],
])('%s is written %s, in Viet Nam time whatever the machine says', (text, written) => {
  expect(printMoment(moment(text))).toBe(written);
});
