import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/utils/assessment/assessment';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';
import type { Case } from '@/utils/cases/case';
import { fold } from '@/utils/fold';
import { buildSummary } from '@/utils/team/build-summary';
import { NO_FIGURES } from '@/utils/team/figures';
import { NOTHING_TICKED } from '@/utils/team/offered';
import { type CaseFigures, summaryBodySchema } from '@/utils/team/summary';
import { at, entry, input, tell } from './support';

const promised = (due: string): ['promised', string, { due: string }] => [
  'promised',
  '2026-11-02T08:00',
  { due },
];
const figuresOf = (one: Case, change = {}) =>
  buildSummary(input({ cases: [one], ...change })).body.cases[0] ?? null;
const figures = (change: Partial<CaseFigures>) => ({ kind: 'dossier', ...NO_FIGURES, ...change });

describe('the figures of November', () => {
  it.each<[string, Parameters<typeof tell>[0], Partial<CaseFigures> | null]>([
    [
      'received and solved the day before it was due',
      [['received', '2026-11-03'], promised('2026-11-10'), ['solved', '2026-11-09T10:00']],
      { received: 1, early: 1 },
    ],
    [
      'solved on the day on which it was due',
      [['received', '2026-11-03'], promised('2026-11-10'), ['solved', '2026-11-10T16:00']],
      { received: 1, onTime: 1 },
    ],
    [
      'solved late, received in October',
      [['received', '2026-10-20'], promised('2026-11-10'), ['solved', '2026-11-12']],
      { late: 1 },
    ],
    [
      'still within its time at the end',
      [['received', '2026-11-27'], promised('2026-12-04')],
      { received: 1, running: 1 },
    ],
    [
      'overdue at the end',
      [['received', '2026-11-03'], promised('2026-11-20')],
      { received: 1, overdue: 1 },
    ],
    [
      'overdue at the end and solved in December: November does not know of it',
      [['received', '2026-11-03'], promised('2026-11-20'), ['solved', '2026-12-01T08:00']],
      { received: 1, overdue: 1 },
    ],
    [
      'waiting for a supplement at the end',
      [
        ['received', '2026-11-03'],
        promised('2026-11-20'),
        ['paused', '2026-11-18', { reason: 'supplement' }],
      ],
      { received: 1, paused: 1 },
    ],
    ['without a due date', [['received', '2026-11-03']], { received: 1, undated: 1 }],
    [
      'refused',
      [['received', '2026-11-03'], promised('2026-11-20'), ['refused', '2026-11-05']],
      { received: 1, outside: 1 },
    ],
    [
      'solved in October',
      [['received', '2026-10-03'], promised('2026-10-20'), ['solved', '2026-10-12']],
      null,
    ],
    ['received in December', [['received', '2026-12-01T08:00'], promised('2026-12-20')], null],
  ])('a dossier %s', (_what, told, expected) => {
    expect(figuresOf(tell(told))).toEqual(expected && figures(expected));
  });

  it('of a month that is over are the same whenever they are made', () => {
    const one = tell([['received', '2026-11-27'], promised('2026-12-04')]);
    const early = buildSummary(input({ cases: [one] })).body;
    const late = buildSummary(input({ cases: [one], now: at('2027-03-01') })).body;
    expect(late).toEqual(early);
  });

  it('of a month that runs show how things stand now', () => {
    const one = tell([['received', '2026-11-03'], promised('2026-11-20')]);
    expect(figuresOf(one, { now: at('2026-11-19T09:00') })).toEqual(
      figures({ received: 1, running: 1 }),
    );
  });

  it('open the cases they are made of, and those stay with the person', () => {
    const late = tell([
      ['received', '2026-10-20'],
      promised('2026-11-10'),
      ['solved', '2026-11-12'],
    ]);
    const { rows, body } = buildSummary(input({ cases: [late] }));
    expect(rows.get('cases.dossier.late')).toEqual([late.id]);
    expect(JSON.stringify(body)).not.toContain(late.id);
  });

  it('of two people together are the sums of each', () => {
    const dayText = fc
      .integer({ min: 1, max: 30 })
      .map((n) => `2026-11-${String(n).padStart(2, '0')}`);
    const anyCase = fc
      .record({
        came: dayText,
        due: dayText,
        done: fc.option(dayText, { nil: null }),
        kind: fc.constantFrom('dossier' as const, 'petition' as const, 'task' as const),
      })
      .map(({ came, due, done, kind }) =>
        tell(
          [
            ['received', came],
            ['promised', came, { due }],
            ...(done && done >= came ? [['solved', done] as ['solved', string]] : []),
          ],
          { kind },
        ),
      );
    const many = fc.array(anyCase, { maxLength: 12 });
    fc.assert(
      fc.property(many, many, (lans, binhs) => {
        const count = (cases: Case[]) => {
          const sums: Record<string, number> = {};
          for (const { kind, ...rest } of buildSummary(input({ cases })).body.cases) {
            for (const [name, value] of Object.entries(rest)) {
              const figure = `${kind} ${name}`;
              if (value > 0) sums[figure] = (sums[figure] ?? 0) + value;
            }
          }
          return sums;
        };
        const [one, other, both] = [count(lans), count(binhs), count([...lans, ...binhs])];
        for (const name of Object.keys({ ...one, ...other, ...both })) {
          expect(both[name] ?? 0).toBe((one[name] ?? 0) + (other[name] ?? 0));
        }
      }),
    );
  });
});

describe('what only some kinds have', () => {
  it('receptions by the head count by days: two on one day are one day', () => {
    const reception = (when: string, byHead: boolean) =>
      tell([['received', when]], {
        kind: 'reception',
        detail: { kind: 'reception', online: !byHead, byHead },
      });
    const cases = [
      reception('2026-11-03T08:00', true),
      reception('2026-11-03T09:00', true),
      reception('2026-11-04T09:00', true),
      reception('2026-11-05T09:00', false),
    ];
    expect(buildSummary(input({ cases })).body.receptions).toEqual({
      count: 4,
      online: 1,
      byHead: 3,
      headDays: 2,
    });
  });

  it('products weigh quantity times coefficient, in thousandths', () => {
    const task = tell(
      [['received', '2026-11-03'], promised('2026-11-20'), ['solved', '2026-11-12']],
      {
        kind: 'task',
        detail: { kind: 'task', product: 'Báo cáo', quantity: 3, coefficient: 1.25 },
      },
    );
    const { tasks } = buildSummary(input({ cases: [task] })).body;
    expect(tasks.inTime).toEqual({ tasks: 1, quantity: 3, weighted: 3_750 });
    expect(tasks.late).toEqual({ tasks: 0, quantity: 0, weighted: 0 });
  });

  it('causes of delay are those said last; what nobody explained is said to be so', () => {
    const late = (more: Parameters<typeof tell>[0]) =>
      tell([['received', '2026-11-03'], promised('2026-11-10'), ...more]);
    const cases = [
      late([]),
      late([['delayExplained', '2026-11-11', { cause: 'subjective' }]]),
      late([
        ['delayExplained', '2026-11-11', { cause: 'subjective' }],
        ['delayExplained', '2026-11-12', { cause: 'objective', confirmedBy: 'Giám đốc' }],
      ]),
    ];
    expect(buildSummary(input({ cases })).body.delays).toEqual({
      objective: 1,
      subjective: 1,
      coordination: 0,
      unexplained: 1,
      confirmed: 1,
    });
  });
});

describe('working time', () => {
  const PORTAL = { origin: 'https://dvc.example.vn', status: null, seenAt: 0 };
  const birth = tell([['received', '2026-11-03']], { title: 'Đăng ký khai sinh', portal: PORTAL });
  const own = tell([['received', '2026-11-03']], { title: 'Việc của bà Hoa' });
  const entries = [
    entry(birth.id, '2026-11-03T08:00', '2026-11-03T09:00'),
    entry(own.id, '2026-11-03T09:00', '2026-11-03T09:30'),
    entry(birth.id, '2026-10-31T23:50', '2026-11-01T00:20'),
  ];
  const { body } = buildSummary(input({ cases: [birth, own], entries }));

  it('is split at midnight of the first of the month', () => {
    expect(body.work.rows[0]).toEqual({
      kind: 'dossier',
      procedure: 'Đăng ký khai sinh',
      cases: 1,
      minutes: 80,
    });
    expect(body.work.days).toBe(2);
  });

  it('never names what a person called a case', () => {
    expect(body.work.rows[1]).toEqual({ kind: 'dossier', procedure: null, cases: 1, minutes: 30 });
    expect(JSON.stringify(body)).not.toContain('Hoa');
  });

  it('names a case by hand when the catalogue has its name', () => {
    const byHand = { ...own, title: 'đăng ký KHAI TỬ' };
    const publicNames = new Set([fold('Đăng ký khai tử')]);
    const some = [entry(own.id, '2026-11-03T09:00', '2026-11-03T09:30')];
    const { work } = buildSummary(input({ cases: [byHand], entries: some, publicNames })).body;
    expect(work.rows[0]?.procedure).toBe('đăng ký KHAI TỬ');
  });

  it('that nobody knows about stands beside it', () => {
    const gap = {
      from: at('2026-11-03T10:00'),
      to: at('2026-11-03T10:45'),
      verdict: 'unknown' as const,
    };
    const some = [entry(birth.id, '2026-11-03T09:00', '2026-11-03T11:00', { gaps: [gap] })];
    const { work } = buildSummary(input({ cases: [birth], entries: some })).body;
    expect(work.rows[0]?.minutes).toBe(75);
    expect(work.unknownMinutes).toBe(45);
  });
});

describe('what goes out only when it was ticked', () => {
  const late = tell(
    [
      ['received', '2026-11-03'],
      promised('2026-11-10'),
      ['delayExplained', '2026-11-11', { cause: 'objective', note: 'Mất điện\thai ngày' }],
    ],
    { code: 'H49.22-261103-0001', title: 'Của ông Tâm' },
  );
  const noteId = late.events[2]?.id ?? '';
  const build = (ticked = NOTHING_TICKED) => buildSummary(input({ cases: [late], ticked })).body;

  it('nothing was ticked: no note, no code, no title', () => {
    const text = JSON.stringify(build());
    for (const word of ['Mất điện', '0001', 'Tâm']) expect(text).not.toContain(word);
  });

  it('a note goes without the code of its case', () => {
    const [note] = build({ ...NOTHING_TICKED, notes: [noteId] }).notes;
    expect(note).toMatchObject({ text: 'Mất điện hai ngày', caseCode: null });
  });

  it('unless the case was ticked as well', () => {
    const body = build({ ...NOTHING_TICKED, notes: [noteId], namedCases: [late.id] });
    expect(body.notes[0]).toMatchObject({ caseCode: 'H49.22-261103-0001' });
    expect(body.namedCases).toEqual([
      { kind: 'dossier', code: 'H49.22-261103-0001', state: 'overdue' },
    ]);
    expect(JSON.stringify(body)).not.toContain('Tâm');
  });
});

const answer = (itemId: string, value: 'xuatSac' | 'tot' | 'kem' | null, note = '') => ({
  itemId,
  value,
  note,
  evidenceIds: [],
  reason: '',
  at: 0,
});
const review = (period: Assessment['period'], answers: Assessment['answers']): Assessment => ({
  id: 'r1',
  editionId: REGULATION_144.id,
  checklist: REGULATION_144.checklist,
  period,
  asked: null,
  answers,
  state: 'draft',
  startedAt: 0,
  submittedAt: null,
  corrections: [],
  position: null,
});

describe('self-ratings', () => {
  const [group] = REGULATION_144.groups;
  const [first, second] = group?.items ?? [];
  const reflections = (assessments: Assessment[]) => ({ assessments, editions: [REGULATION_144] });

  it('of the period go out by standard and item, with the words they answer', () => {
    const answers = [
      answer(first?.id ?? '', 'xuatSac'),
      answer(second?.id ?? '', 'tot', 'chuyện nhà'),
    ];
    const one = review({ kind: 'month', key: '2026-11' }, answers);
    const { ratings } = buildSummary(input({ reflections: reflections([one]) })).body;
    const standard = ratings?.[0]?.standards[0];
    // Xuất sắc is 4, Tốt is 3; both weigh the same.
    expect(standard?.score).toBe(350);
    expect(standard?.items.slice(0, 2).map((item) => item.value)).toEqual(['xuatSac', 'tot']);
    expect(standard?.items[1]?.noted).toBe(true);
    expect(JSON.stringify(ratings)).not.toContain('chuyện nhà');
  });

  it('of another period stay', () => {
    const one = review({ kind: 'month', key: '2026-10' }, [answer(first?.id ?? '', 'tot')]);
    expect(buildSummary(input({ reflections: reflections([one]) })).body.ratings).toBeUndefined();
  });
});

it('whatever it is made of, a summary is one that its reader accepts', () => {
  const ugly = 'a\u0000b\u202ec\ud800 \tđ\r\n'.repeat(300);
  const late = tell(
    [
      ['received', '2026-11-03'],
      promised('2026-11-10'),
      ['delayExplained', '2026-11-11', { cause: 'objective', note: ugly }],
    ],
    { code: 'H49', portal: { origin: '', status: null, seenAt: 0 }, title: ugly },
  );
  const ticked = { ...NOTHING_TICKED, notes: [late.events[2]?.id ?? ''], namedCases: [late.id] };
  const { body } = buildSummary(
    input({
      cases: [late],
      entries: [entry(late.id, '2026-11-03T08:00', '2026-11-03T09:00')],
      member: { position: ugly, unitName: ugly },
      message: ugly,
      ticked,
    }),
  );
  expect(body.notes).toHaveLength(1);
  expect(summaryBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body);
});
