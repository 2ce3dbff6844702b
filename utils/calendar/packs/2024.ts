import type { HolidayPack } from '../holiday-pack';
import { written } from './written';

/** Notices 5015 and 1570: Saturday 4 May is worked for Monday 29 April. */
export const HOLIDAYS_2024: HolidayPack = written({
  id: 'vn-civil-service-2024',
  year: 2024,
  title: {
    vi: 'Lịch nghỉ năm 2024 của công chức, viên chức',
    en: 'Days off of the civil service, 2024',
  },
  source:
    'Compared with a table of the notices kept by an open-source calendar; the official texts are still to be compared.',
  notices: ['5015/TB-LĐTBXH', '1570/TB-LĐTBXH'],
  issued: null,
  verified: false,
  status: 'official',
  daysOff: [
    { day: '2024-01-01', name: { vi: 'Tết Dương lịch', en: "New Year's Day" } },
    { day: '2024-02-08', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2024-02-09', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2024-02-10', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2024-02-11', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2024-02-12', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    {
      day: '2024-02-13',
      name: { vi: 'Nghỉ bù Tết Nguyên đán', en: 'Day in lieu of Lunar New Year (Tết)' },
      insteadOf: '2024-02-10',
    },
    {
      day: '2024-02-14',
      name: { vi: 'Nghỉ bù Tết Nguyên đán', en: 'Day in lieu of Lunar New Year (Tết)' },
      insteadOf: '2024-02-11',
    },
    { day: '2024-04-18', name: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" } },
    {
      day: '2024-04-29',
      name: { vi: 'Nghỉ hoán đổi dịp 30/4 và 1/5', en: 'Swapped day off (30 April and 1 May)' },
      insteadOf: '2024-05-04',
    },
    { day: '2024-04-30', name: { vi: 'Ngày Chiến thắng 30/4', en: 'Reunification Day' } },
    {
      day: '2024-05-01',
      name: { vi: 'Ngày Quốc tế Lao động 1/5', en: 'International Labour Day' },
    },
    { day: '2024-09-02', name: { vi: 'Quốc khánh', en: 'National Day' } },
    { day: '2024-09-03', name: { vi: 'Quốc khánh', en: 'National Day' } },
  ],
  workedDays: [
    {
      day: '2024-05-04',
      name: { vi: 'Làm bù dịp 30/4 và 1/5', en: 'Make-up working day (30 April and 1 May)' },
      insteadOf: '2024-04-29',
    },
  ],
  undecided: [],
});
