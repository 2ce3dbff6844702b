import type { HolidayPack } from '../holiday-pack';
import { written } from './written';

/** Expected from the law; days the Prime Minister still has to fix are `undecided` or by analogy. */
export const HOLIDAYS_2027: HolidayPack = written({
  id: 'vn-civil-service-2027',
  year: 2027,
  title: {
    vi: 'Lịch nghỉ năm 2027 của công chức, viên chức (dự kiến)',
    en: 'Days off of the civil service, 2027 (expected)',
  },
  source:
    'Worked out from the Labour Code 2019, articles 111 and 112, and Resolution 28/2026/QH16; Tết by analogy with 2024. No notice has been seen.',
  notices: [],
  issued: null,
  verified: false,
  status: 'expected',
  daysOff: [
    { day: '2027-01-01', name: { vi: 'Tết Dương lịch', en: "New Year's Day" } },
    { day: '2027-02-04', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2027-02-05', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2027-02-06', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2027-02-07', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2027-02-08', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    {
      day: '2027-02-09',
      name: { vi: 'Nghỉ bù Tết Nguyên đán', en: 'Day in lieu of Lunar New Year (Tết)' },
      insteadOf: '2027-02-06',
    },
    {
      day: '2027-02-10',
      name: { vi: 'Nghỉ bù Tết Nguyên đán', en: 'Day in lieu of Lunar New Year (Tết)' },
      insteadOf: '2027-02-07',
    },
    { day: '2027-04-16', name: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" } },
    { day: '2027-04-30', name: { vi: 'Ngày Chiến thắng 30/4', en: 'Reunification Day' } },
    {
      day: '2027-05-01',
      name: { vi: 'Ngày Quốc tế Lao động 1/5', en: 'International Labour Day' },
    },
    {
      day: '2027-05-03',
      name: {
        vi: 'Nghỉ bù Ngày Quốc tế Lao động 1/5',
        en: 'Day in lieu of International Labour Day',
      },
      insteadOf: '2027-05-01',
    },
    { day: '2027-09-02', name: { vi: 'Quốc khánh', en: 'National Day' } },
    { day: '2027-11-24', name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' } },
  ],
  workedDays: [],
  undecided: [
    {
      day: '2027-09-01',
      name: {
        vi: 'Ngày liền kề Quốc khánh: có thể là ngày nghỉ thứ hai',
        en: 'Day before National Day: may be its second day off',
      },
    },
    {
      day: '2027-09-03',
      name: {
        vi: 'Ngày liền kề Quốc khánh: có thể là ngày nghỉ thứ hai',
        en: 'Day after National Day: may be its second day off',
      },
    },
  ],
});
