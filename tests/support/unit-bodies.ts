import type { Assessment } from '@/utils/assessment/assessment';
import { type Edition, liveItems } from '@/utils/assessment/edition';
import { DAILY_DISCIPLINE } from '@/utils/assessment/editions/daily-discipline';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';
import { addDays, startOfDay } from '@/utils/calendar/day';
import { daysIn, type Period } from '@/utils/calendar/period';
import { bandOf } from '@/utils/evaluation/band';
import { defaultSettings } from '@/utils/settings';
import { ratingsIn } from '@/utils/team/reflection-part';
import type { CaseFigures, Evaluation, RatingValue, SummaryBody } from '@/utils/team/summary';
import { chance, spread } from './province.ts';

const PROCEDURES = [
  'Đăng ký khai sinh',
  'Cấp giấy xác nhận tình trạng hôn nhân',
  'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền cấp',
  'Đăng ký biến động quyền sử dụng đất',
  'Hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần',
] as const;

/** Of whom a summary is invented; the same number makes the same person. */
interface Who {
  number: number;
  position: string;
  edition?: Edition;
}

/**
 * An invented summary of a whole period, as the product itself would have made it: delays add up to
 * what is late and overdue, means of standards come from the answers, points from the parts.
 *
 * @example summaryOf({ number: 7, position: 'Chuyên viên' }, { kind: 'month', key: '2026-11' })
 */
export function summaryOf(who: Who, period: Period): SummaryBody {
  const days = daysIn(period);
  const random = chance(who.number * 9_973 + Number(period.key.replace(/\D/g, '')));
  const rest = { days, random, who };
  const figures = dossiers(random);
  const unexplained = random() < 0.35 ? figures.late + figures.overdue : 0;
  const objective = figures.late + figures.overdue - unexplained;
  const none = { tasks: 0, quantity: 0, weighted: 0 };
  const ratings = ratingsOf(period, rest);
  const item = ratings[0]?.standards[3]?.items[0];
  const told = item && random() < 0.5 ? item : null;
  return {
    member: { position: who.position, unitName: 'Trung tâm Phục vụ hành chính công' },
    period: days,
    asOf: startOfDay(addDays(days.to, 1)) - 1,
    cases: [{ kind: 'dossier', ...figures }],
    petitions: [],
    inspections: [],
    receptions: { count: Math.floor(random() * 12), online: 0, byHead: 0, headDays: 0 },
    tasks: { received: none, inTime: none, late: none },
    delays: { objective, subjective: 0, coordination: 0, unexplained, confirmed: 0 },
    work: workOf(figures, random),
    checklists: [
      {
        edition: DAILY_DISCIPLINE.id,
        title: DAILY_DISCIPLINE.title.vi,
        due: 21,
        done: 21 - Math.floor(random() * 5),
        asked: 189,
        answered: 180 + Math.floor(random() * 9),
      },
    ],
    ratings,
    evaluation: pointsOf(random),
    notes: told
      ? [
          {
            of: 'item',
            edition: REGULATION_144.id,
            item: told.id,
            text: 'Cùng anh em ở quầy giải quyết hết hồ sơ tồn của tháng trước.',
          },
        ]
      : [],
    evidence: told
      ? [{ item: told.id, on: addDays(days.from, 9), text: 'Thư cảm ơn của người dân, vào sổ 15.' }]
      : [],
    namedCases: [],
    message: '',
  };
}

function dossiers(random: () => number): CaseFigures {
  const received = 20 + Math.floor(random() * 90);
  const late = random() < 0.4 ? Math.floor(random() * 5) : 0;
  const overdue = random() < 0.3 ? Math.floor(random() * 4) : 0;
  const running = Math.floor(random() * 12);
  const solved = Math.max(0, received - running - overdue - late);
  const early = Math.floor(solved * (0.4 + random() * 0.4));
  const onTime = solved - early;
  return { received, early, onTime, late, outside: 0, running, overdue, paused: 0, undated: 0 };
}

function workOf({ early, onTime, late }: CaseFigures, random: () => number): SummaryBody['work'] {
  const cases = spread(early + onTime + late, PROCEDURES.length, random);
  const rows = PROCEDURES.map((procedure, at) => {
    const count = cases[at] ?? 0;
    const minutes = count * (12 + Math.floor(random() * 60));
    return { kind: 'dossier' as const, procedure, cases: count, minutes };
  });
  return {
    days: 18 + Math.floor(random() * 4),
    unknownMinutes: 0,
    rows: rows.filter((row) => row.minutes > 0).sort((a, b) => b.minutes - a.minutes),
  };
}

/** Answers as a person gives them, read into ratings by the product. */
function ratingsOf(
  period: Period,
  { days, random, who }: { days: SummaryBody['period']; random: () => number; who: Who },
) {
  const edition = who.edition ?? REGULATION_144;
  const leaning = 0.15 + (who.number % 7) * 0.06;
  const at = startOfDay(days.to);
  const assessment: Assessment = {
    id: `${who.number}`,
    editionId: edition.id,
    checklist: edition.checklist,
    period,
    asked: null,
    answers: liveItems(edition).map((item) => ({
      itemId: item.id,
      value: gradeOf(random(), leaning),
      note: random() < 0.2 ? 'Có ghi chú.' : '',
      evidenceIds: Array.from({ length: Math.floor(random() * 3) }, (_, one) => `${one}`),
      reason: '',
      at,
    })),
    state: 'submitted',
    startedAt: at,
    submittedAt: at,
    corrections: [],
    position: null,
  };
  const stretch = { ...days, asOf: startOfDay(addDays(days.to, 1)) - 1 };
  return ratingsIn({ assessments: [assessment], editions: [edition] }, stretch);
}

function gradeOf(chance: number, leaning: number): Exclude<RatingValue, 'yes' | 'no' | 'na'> {
  if (chance < leaning) return 'xuatSac';
  if (chance < 0.88) return 'tot';
  return chance < 0.98 ? 'trungBinh' : 'kem';
}

function pointsOf(random: () => number): Evaluation {
  const [general, quantity, quality, progress] = [
    2_400 + Math.floor(random() * 7) * 100,
    8_500 + Math.floor(random() * 1_500),
    8_500 + Math.floor(random() * 1_500),
    8_500 + Math.floor(random() * 1_500),
  ];
  const tasks = Math.round(((quantity + quality + progress) / 3) * 0.7);
  const total = general + tasks;
  const band = bandOf(total / 100, defaultSettings.evaluation);
  const leader = { unit: null, organising: null, uniting: null };
  return { general, quantity, quality, progress, ...leader, tasks, total, band, deductions: 0 };
}
