import { daySchema } from '@/utils/calendar/schemas';
import { NO_FIGURES } from '@/utils/team/figures';
import type { SummaryBody } from '@/utils/team/summary';
import { BODY } from '../unit/exchange/support';

const day = (text: string) => daySchema.parse(text);
const figures = {
  ...NO_FIGURES,
  received: 8,
  early: 3,
  onTime: 2,
  late: 1,
  running: 1,
  overdue: 1,
};
const products = { tasks: 2, quantity: 3, weighted: 3_500 };

/** A summary in which every part that there can be is filled. */
export const FULL_BODY: SummaryBody = {
  ...BODY,
  petitions: [{ type: 'complaint', ...figures }],
  inspections: [{ body: 'audit', ...figures }],
  receptions: { count: 4, online: 1, byHead: 1, headDays: 1 },
  tasks: { received: products, inTime: products, late: products },
  delays: { objective: 1, subjective: 1, coordination: 1, unexplained: 1, confirmed: 1 },
  checklists: [
    { edition: 'daily@1', title: 'Hằng ngày', due: 20, done: 19, asked: 100, answered: 98 },
  ],
  ratings: [
    {
      edition: 'regulation-144@2026.1',
      title: 'Chuẩn mực đạo đức cách mạng',
      scale: 'grade4',
      submitted: true,
      standards: [
        {
          id: '144.4',
          title: 'Trách nhiệm',
          score: 350,
          items: [
            { id: '144.4.1', text: 'Giữ đoàn kết', value: 'xuatSac', evidence: 2, noted: true },
            { id: '144.4.2', text: 'Chịu trách nhiệm', value: 'tot', evidence: 1, noted: false },
          ],
        },
      ],
    },
  ],
  evaluation: {
    general: 2_800,
    quantity: 10_000,
    quality: 9_500,
    progress: 9_600,
    unit: 9_000,
    organising: 9_000,
    uniting: 9_000,
    tasks: 6_000,
    total: 8_800,
    band: 'good',
    deductions: 1,
  },
  notes: [
    {
      of: 'case',
      kind: 'dossier',
      event: 'extended',
      on: day('2026-11-12'),
      caseCode: 'H49.22-261101-0001',
      text: 'Chờ cơ quan phối hợp',
    },
    { of: 'item', edition: 'regulation-144@2026.1', item: '144.4.1', text: 'Ghi chú' },
  ],
  evidence: [{ item: '144.4.1', on: day('2026-11-12'), text: 'Biên bản họp' }],
  namedCases: [{ kind: 'dossier', code: 'H49.22-261101-0001', state: 'late' }],
  message: 'Kính gửi anh Bình.',
};

/** Where something stands in a value, with the names and numbers that lead there. */
type Place = readonly (string | number)[];

/** The places of all parts of a value for which `isMeant` holds. */
export function placesOf(
  value: unknown,
  isMeant: (part: unknown) => boolean,
  place: Place = [],
): Place[] {
  const here = isMeant(value) ? [place] : [];
  if (typeof value !== 'object' || value === null) return here;
  const below = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [
    ...here,
    ...[...below].flatMap(([name, part]) => placesOf(part, isMeant, [...place, name])),
  ];
}

/** A copy in which another part stands at a place. */
export function withPart(value: unknown, place: Place, part: unknown): unknown {
  const [name, ...rest] = place;
  if (name === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((one, at) => (at === name ? withPart(one, rest, part) : one));
  }
  const whole = Object.entries(value ?? {});
  return Object.fromEntries(
    whole.map(([key, one]) => [key, key === name ? withPart(one, rest, part) : one]),
  );
}
