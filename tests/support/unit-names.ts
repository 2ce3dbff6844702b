import type { RosterLine } from '@/utils/team/roster';
import { chance } from './province.ts';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'] as const;
const MIDDLE = ['Thị', 'Văn', 'Minh', 'Thu', 'Đức', 'Ngọc', 'Quốc', 'Thị Hồng', 'Hữu'] as const;
const GIVEN = [
  ...['Lan', 'Bình', 'Hoa', 'Cường', 'Dung', 'Hưởng', 'Khánh', 'Loan', 'Mạnh', 'Nga', 'Quỳnh'],
  ...['Phương', 'Sơn', 'Thắng', 'Uyên', 'Vượng', 'Xuân', 'Yến', 'Ánh', 'Ước'],
] as const;
const ROOMS = [
  'Tiếp nhận và trả kết quả',
  'Tư pháp – Hộ tịch',
  'Đất đai và Môi trường',
  'Văn hóa – Xã hội',
  'Kinh tế, Hạ tầng và Đô thị',
  'Văn phòng',
] as const;

/** Invented people as an office lists them; the same for the same seed. */
export function inventedPeople(count: number, seed: number): RosterLine[] {
  const random = chance(seed);
  const one = <Kind>(some: readonly Kind[]): Kind => {
    const [found] = some.slice(Math.floor(random() * some.length));
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  return Array.from({ length: count }, (_, at) => ({
    name: `${one(FAMILY)} ${one(MIDDLE)} ${one(GIVEN)}`,
    position: at === 0 ? 'Phó giám đốc' : one(['Chuyên viên', 'Chuyên viên chính', 'Công chức']),
    room: ROOMS[at % ROOMS.length] ?? '',
    group: at === 0 ? 'Lãnh đạo, quản lý' : at % 2 === 0 ? 'Tiếp nhận' : 'Thẩm định',
  }));
}
