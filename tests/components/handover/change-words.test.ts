import { expect, it } from 'vitest';
import { changeWords, eventWords, standingWords } from '@/components/handover/change-words';
import type { Change } from '@/utils/handover/coming-back';
import {
  closed,
  extended,
  moment,
  paused,
  received,
  resumed,
  stepEnded,
} from '../../unit/cases/written-case';

it.each([
  [received('2026-11-18 08:12'), 'Tiếp nhận 18/11/2026 08:12.'],
  [
    paused('2026-11-19 09:00', { slip: '12/PYC' }),
    'Yêu cầu bổ sung từ 19/11/2026 09:00. Phiếu số 12/PYC.',
  ],
  [paused('2026-11-19', { reason: 'fee' }), 'Chờ nộp phí, lệ phí từ 19/11/2026.'],
  [resumed('2026-11-20 09:00'), 'Tiếp tục từ 20/11/2026 09:00.'],
  [extended('2026-11-20 09:00', '2026-12-04'), 'Xin lỗi và hẹn lại đến 04/12/2026.'],
  [stepEnded('2026-11-20 09:00', 'Thẩm định'), 'Xong bước “Thẩm định” 20/11/2026 09:00.'],
  [closed('solved', '2026-11-20 10:00'), 'Xử lý xong 20/11/2026 10:00.'],
  [closed('transferred', '2026-11-20'), 'Chuyển nơi khác 20/11/2026.'],
])('an event is a whole sentence: %#', (event, words) => {
  expect(eventWords(event, 'vi')).toBe(words);
});

it('a note that goes along stands behind its event', () => {
  const event = { ...paused('2026-11-19'), note: 'Thiếu bản sao' };
  expect(eventWords(event, 'en')).toBe(
    'A supplement was asked for on 19/11/2026. Note: Thiếu bản sao',
  );
});

const here = { code: 'H49.22-261118-0042', title: 'Đăng ký khai sinh', limit: null };
const back = {
  ...here,
  title: 'Khai sinh (gấp)',
  limit: { amount: 2, unit: 'workingDays' as const },
};

it.each<[Change, string]>([
  [
    { code: 'due', before: moment('2026-11-27'), after: moment('2026-11-30') },
    'Hạn mới: 30/11/2026, trước là 27/11/2026.',
  ],
  [
    { code: 'due', before: null, after: moment('2026-11-30') },
    'Hạn mới: 30/11/2026, trước là chưa có.',
  ],
  [
    { code: 'withdrawn', event: closed('solved', '2026-11-20 10:00') },
    'Rút lại: Xử lý xong 20/11/2026 10:00.',
  ],
  [{ code: 'field', field: 'title' }, 'Tên mới: “Khai sinh (gấp)”, trước là “Đăng ký khai sinh”.'],
  [{ code: 'field', field: 'limit' }, 'Thời hạn quy định mới: 2 ngày làm việc, trước là chưa có.'],
])('a change is a whole sentence: %#', (change, words) => {
  expect(changeWords(change, { here, back }, 'vi')).toBe(words);
});

it('how a case stood is told with its date, or alone without one', () => {
  const due = { basis: 'printed', at: 0, when: moment('2026-11-27') } as const;
  expect(standingWords({ kind: 'running', leftMinutes: 660, due }, 'vi')).toBe(
    'Còn 1 ngày 3 giờ, hạn 27/11/2026',
  );
  expect(standingWords({ kind: 'undated', leftMinutes: null, due: null }, 'vi')).toBe(
    'Chưa có hạn',
  );
});
