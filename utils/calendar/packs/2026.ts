import type { HolidayPack } from '../holiday-pack';
import { written } from './written';

/**
 * Letter 12729 and notices 9441 and 3383: Saturday 10 January is worked for Friday 2 January,
 * Saturday 22 August for Monday 31 August. Resolution 28/2026/QH16 makes 24 November a day off from
 * 1 July 2026 on, without a make-up day. A swap for Monday 23 November was proposed and its outcome
 * is not known to us.
 */
export const HOLIDAYS_2026: HolidayPack = written({
  id: 'vn-civil-service-2026',
  year: 2026,
  title: {
    vi: 'Lịch nghỉ năm 2026 của công chức, viên chức',
    en: 'Days off of the civil service, 2026',
  },
  source:
    'Compared with a table of the notices kept by an open-source calendar; the official texts are still to be compared.',
  notices: ['12729/VPCP-KGVX', '9441/TB-BNV', '3383/BNV-CVL', '28/2026/QH16'],
  issued: null,
  verified: false,
  status: 'official',
  daysOff: [
    { day: '2026-01-01', name: { vi: 'Tết Dương lịch', en: "New Year's Day" } },
    {
      day: '2026-01-02',
      name: { vi: 'Nghỉ hoán đổi dịp Tết Dương lịch', en: "Swapped day off (New Year's Day)" },
      insteadOf: '2026-01-10',
    },
    { day: '2026-02-16', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2026-02-17', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2026-02-18', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2026-02-19', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2026-02-20', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2026-04-26', name: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" } },
    {
      day: '2026-04-27',
      name: { vi: 'Nghỉ bù Giỗ Tổ Hùng Vương', en: "Day in lieu of Hùng Kings' Commemoration Day" },
      insteadOf: '2026-04-26',
    },
    { day: '2026-04-30', name: { vi: 'Ngày Chiến thắng 30/4', en: 'Reunification Day' } },
    {
      day: '2026-05-01',
      name: { vi: 'Ngày Quốc tế Lao động 1/5', en: 'International Labour Day' },
    },
    {
      day: '2026-08-31',
      name: { vi: 'Nghỉ hoán đổi dịp Quốc khánh', en: 'Swapped day off (National Day)' },
      insteadOf: '2026-08-22',
    },
    { day: '2026-09-01', name: { vi: 'Quốc khánh', en: 'National Day' } },
    { day: '2026-09-02', name: { vi: 'Quốc khánh', en: 'National Day' } },
    { day: '2026-11-24', name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' } },
  ],
  workedDays: [
    {
      day: '2026-01-10',
      name: { vi: 'Làm bù dịp Tết Dương lịch', en: "Make-up working day (New Year's Day)" },
      insteadOf: '2026-01-02',
    },
    {
      day: '2026-08-22',
      name: { vi: 'Làm bù dịp Quốc khánh', en: 'Make-up working day (National Day)' },
      insteadOf: '2026-08-31',
    },
  ],
  undecided: [
    {
      day: '2026-11-23',
      name: {
        vi: 'Thứ Hai trước Ngày Văn hóa Việt Nam: có thể được nghỉ hoán đổi',
        en: 'Monday before Viet Nam Culture Day: may be swapped for a day off',
      },
    },
  ],
});
