import type { HolidayPack } from '../holiday-pack';
import { written } from './written';

/** Notice 6150: Saturday 26 April is worked for Friday 2 May. */
export const HOLIDAYS_2025: HolidayPack = written({
  id: 'vn-civil-service-2025',
  year: 2025,
  title: {
    vi: 'Lịch nghỉ năm 2025 của công chức, viên chức',
    en: 'Days off of the civil service, 2025',
  },
  source:
    'Compared with a table of the notices kept by an open-source calendar; the official texts are still to be compared.',
  notices: ['6150/TB-BLĐTBXH'],
  issued: null,
  verified: false,
  status: 'official',
  daysOff: [
    { day: '2025-01-01', name: { vi: 'Tết Dương lịch', en: "New Year's Day" } },
    { day: '2025-01-27', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2025-01-28', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2025-01-29', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2025-01-30', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2025-01-31', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } },
    { day: '2025-04-07', name: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" } },
    { day: '2025-04-30', name: { vi: 'Ngày Chiến thắng 30/4', en: 'Reunification Day' } },
    {
      day: '2025-05-01',
      name: { vi: 'Ngày Quốc tế Lao động 1/5', en: 'International Labour Day' },
    },
    {
      day: '2025-05-02',
      name: { vi: 'Nghỉ hoán đổi dịp 30/4 và 1/5', en: 'Swapped day off (30 April and 1 May)' },
      insteadOf: '2025-04-26',
    },
    { day: '2025-09-01', name: { vi: 'Quốc khánh', en: 'National Day' } },
    { day: '2025-09-02', name: { vi: 'Quốc khánh', en: 'National Day' } },
  ],
  workedDays: [
    {
      day: '2025-04-26',
      name: { vi: 'Làm bù dịp 30/4 và 1/5', en: 'Make-up working day (30 April and 1 May)' },
      insteadOf: '2025-05-02',
    },
  ],
  undecided: [],
});
