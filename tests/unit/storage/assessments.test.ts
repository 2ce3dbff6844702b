import { beforeEach, describe, expect, it } from 'vitest';
import { type Edition, liveItems } from '@/utils/assessment/edition';
import { DAILY_DISCIPLINE } from '@/utils/assessment/editions/daily-discipline';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';
import { listActions, saveAction } from '@/utils/storage/actions';
import {
  correctAnswer,
  dailyAssessments,
  keepPosition,
  listAssessments,
  listReviews,
  readAssessment,
  saveAnswer,
  submitAssessment,
} from '@/utils/storage/assessments';
import { writeBackup } from '@/utils/storage/backup';
import { readCommitment, saveCommitment } from '@/utils/storage/commitments';
import { readDaily } from '@/utils/storage/daily';
import { listEditions, publishEdition, saveDraftEdition } from '@/utils/storage/editions';
import { readBackup } from '@/utils/storage/read-backup';
import { ensureSeed } from '@/utils/storage/reflection-settings';
import { restoreBackup } from '@/utils/storage/restore';
import { readSettings } from '@/utils/storage/settings';
import { day, edition, item } from '../assessment/support';
import { at, dump, emptyDatabase, must, NOW } from './support';

beforeEach(emptyDatabase);

const NOVEMBER = { kind: 'month' as const, key: '2026-11' };
const PLACE = { edition: REGULATION_144, period: NOVEMBER, asked: null };
const IDS = liveItems(REGULATION_144).map((one) => one.id);
const code = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code;

async function answerAll() {
  for (const id of IDS) must(await saveAnswer(PLACE, id, { value: 'tot' }, at()));
  const row = await readAssessment('regulation-144', '2026-11');
  if (!row) throw new Error('no row');
  return row;
}

describe('an answer', () => {
  it('begins the assessment, which names its edition, and is reopened at the same place', async () => {
    must(await saveAnswer(PLACE, '144.1.2', { value: 'tot' }, at()));
    expect(await readAssessment('regulation-144', '2026-11')).toMatchObject({
      editionId: 'regulation-144@2026.1',
      state: 'draft',
      position: '144.1.2',
      answers: [{ itemId: '144.1.2', value: 'tot', at: NOW }],
    });
  });

  it('keeps what another window wrote to the same item', async () => {
    await Promise.all([
      saveAnswer(PLACE, '144.1.1', { value: 'xuatSac' }, at()),
      saveAnswer(PLACE, '144.1.1', { note: 'Nhận thêm việc.' }, at()),
      saveAnswer(PLACE, '144.1.2', { value: 'kem' }, at()),
    ]);
    const row = await readAssessment('regulation-144', '2026-11');
    expect(row?.answers).toHaveLength(2);
    expect(row?.answers.find((one) => one.itemId === '144.1.1')).toMatchObject({
      value: 'xuatSac',
      note: 'Nhận thêm việc.',
    });
    expect(await listAssessments('regulation-144')).toHaveLength(1);
  });

  it('with a mark of secrecy is not kept, and nothing else of it', async () => {
    const before = await dump();
    const refused = await saveAnswer(PLACE, '144.1.1', { value: 'tot', note: 'CV 12 (MẬT)' }, at());
    expect(code(refused)).toBe('text.secrecyMark');
    expect(await dump()).toEqual(before);
  });

  it('unsure is taken back by saying so', async () => {
    must(await saveAnswer(PLACE, '144.1.1', { unsure: true }, at()));
    must(await saveAnswer(PLACE, '144.1.1', { unsure: false, value: 'tot' }, at()));
    const row = await readAssessment('regulation-144', '2026-11');
    expect(row?.answers[0]).not.toHaveProperty('unsure');
  });

  it('to a submitted assessment is refused; a correction keeps the earlier one', async () => {
    const row = await answerAll();
    must(await submitAssessment(row.id, REGULATION_144, { now: NOW + 1 }));
    expect(code(await saveAnswer(PLACE, IDS[0] ?? '', { value: 'kem' }, at()))).toBe(
      'assessment.submitted',
    );
    const [first] = row.answers;
    if (!first) throw new Error('no answer');
    const better = { ...first, value: 'xuatSac' as const, note: 'Có thư khen.' };
    must(await correctAnswer(row.id, better, { now: NOW + 2 }));
    const after = await readAssessment('regulation-144', '2026-11');
    expect(after?.corrections).toEqual([{ at: NOW + 2, before: first }]);
    expect(after?.submittedAt).toBe(NOW + 1);
  });

  it('is missing: submitting says how many and changes nothing', async () => {
    must(await saveAnswer(PLACE, IDS[0] ?? '', { value: 'kem' }, at()));
    const row = await readAssessment('regulation-144', '2026-11');
    const done = await submitAssessment(row?.id ?? '', REGULATION_144, { now: NOW });
    expect(done).toEqual({ ok: false, problem: { code: 'assessment.incomplete', count: 19 } });
    expect(code(await submitAssessment('nobody', REGULATION_144, { now: NOW }))).toBe(
      'assessment.notFound',
    );
  });

  it('position is remembered, and harmless without an assessment', async () => {
    must(await saveAnswer(PLACE, '144.1.1', { value: 'tot' }, at()));
    const row = await readAssessment('regulation-144', '2026-11');
    must(await keepPosition(row?.id ?? '', '144.3.1'));
    must(await keepPosition('nobody', '144.3.1'));
    expect((await readAssessment('regulation-144', '2026-11'))?.position).toBe('144.3.1');
  });
});

describe('lists', () => {
  it('tell days from months, quarters and years though they share a table', async () => {
    const keep = (key: string, kind: 'day' | 'month' | 'quarter' | 'year', one: Edition) =>
      saveAnswer(
        { edition: one, period: { kind, key }, asked: null },
        IDS[0] ?? '',
        { value: 'tot' },
        at(),
      );
    await keep('2026-11-23', 'day', DAILY_DISCIPLINE);
    await keep('2026-11', 'month', REGULATION_144);
    await keep('2026-Q4', 'quarter', REGULATION_144);
    await keep('2026', 'year', REGULATION_144);
    const days = await dailyAssessments(day('2026-01-01'), day('2026-12-31'));
    expect(days.map((one) => one.period.key)).toEqual(['2026-11-23']);
    expect((await listReviews()).map((one) => one.period.key).sort()).toEqual([
      '2026',
      '2026-11',
      '2026-Q4',
    ]);
  });
});

describe('the daily minute', () => {
  const TODAY = day('2026-11-25');

  it('asks some of the day’s checklist and of the standards', async () => {
    const { parts, evenness } = await readDaily(TODAY);
    expect(parts.map(({ edition: one, asked }) => [one.checklist, asked.length])).toEqual([
      ['daily-discipline', 4],
      ['regulation-144', 3],
    ]);
    expect(evenness).toEqual({ strength: 0, kept: 0, of: 0, run: 0 });
  });

  it('asks the same all day, also after answers and after a new edition', async () => {
    const [part] = (await readDaily(TODAY)).parts;
    if (!part) throw new Error('no part');
    const period = { kind: 'day' as const, key: TODAY };
    const place = { edition: part.edition, period, asked: part.asked };
    must(await saveAnswer(place, part.asked[0] ?? '', { value: 'no' }, at()));
    const next = { ...DAILY_DISCIPLINE, id: 'x2', version: '2026.2', effectiveFrom: TODAY };
    must(await publishEdition(next, DAILY_DISCIPLINE.id, at()));
    const [after] = (await readDaily(TODAY)).parts;
    expect(after?.asked).toEqual(part.asked);
    expect(after?.edition.id).toBe(DAILY_DISCIPLINE.id);
  });

  it('counts a day once it is submitted', async () => {
    for (const { edition: one, asked } of (await readDaily(TODAY)).parts) {
      const place = { edition: one, period: { kind: 'day' as const, key: TODAY }, asked };
      const value = one.scale === 'grade4' ? ('tot' as const) : ('yes' as const);
      for (const id of asked) must(await saveAnswer(place, id, { value }, at()));
      const row = await readAssessment(one.checklist, TODAY);
      must(await submitAssessment(row?.id ?? '', one, { now: NOW }));
    }
    expect((await readDaily(TODAY)).evenness).toMatchObject({ run: 1, kept: 1, of: 1 });
  });
});

describe('editions of a unit', () => {
  const own = edition([[item('a1')]], { id: 'x1' });

  it('are used once published, and then never change', async () => {
    must(await saveDraftEdition(own, null, at()));
    expect((await listEditions()).map((one) => one.id)).not.toContain('x1');
    must(await publishEdition(own, null, at()));
    expect((await listEditions()).at(-1)?.id).toBe('x1');
    const other = { ...own, title: { vi: 'Tên khác', en: '' } };
    expect(code(await saveDraftEdition(other, null, at()))).toBe('edition.sameId');
    expect(code(await publishEdition(other, null, at()))).toBe('edition.sameId');
  });

  it('come in twice without any change, in whatever order the fields are', async () => {
    must(await publishEdition(own, null, at()));
    const before = await dump();
    const turned = Object.fromEntries(Object.entries(own).reverse()) as unknown as Edition;
    must(await publishEdition(turned, null, at()));
    expect(await dump()).toEqual(before);
  });

  it.each([
    ['without a title', { title: { vi: '', en: '' } }, 'edition.incomplete'],
    [
      'without an item in use',
      { groups: edition([[item('a1', { retired: true })]]).groups },
      'edition.incomplete',
    ],
    ['with markup', { title: { vi: '<b>Đậm</b>', en: '' } }, 'edition.markup'],
    [
      'with an id used twice',
      { groups: edition([[item('a1')], [item('a1')]]).groups },
      'edition.repeatedId',
    ],
    ['with a mark of secrecy', { title: { vi: 'Kế hoạch TỐI MẬT', en: '' } }, 'text.secrecyMark'],
    ['with the id of one that comes along', { id: 'regulation-144@2026.1' }, 'edition.sameId'],
  ])('%s are refused and nothing is written', async (_what, change, problem) => {
    const before = await dump();
    expect(code(await publishEdition({ ...own, ...change }, null, at()))).toBe(problem);
    expect(await dump()).toEqual(before);
  });
});

describe('what else is kept', () => {
  it('a commitment takes the place of the one before; without a line there is none', async () => {
    must(await saveCommitment({ year: 2026, lines: [' Không trễ hẹn ', ''], at: NOW }));
    expect((await readCommitment(2026))?.lines).toEqual(['Không trễ hẹn']);
    must(await saveCommitment({ year: 2026, lines: [' '], at: NOW }));
    expect(await readCommitment(2026)).toBeUndefined();
  });

  it('things to mend, the earliest first; no secrets', async () => {
    const action = (id: string, dueDay: string, text = 'Soạn phiếu') => ({
      id,
      itemId: 'a1',
      checklist: 'own',
      text,
      dueDay: day(dueDay),
      done: null,
      fromAssessmentId: null,
      createdAt: NOW,
    });
    must(await saveAction(action('b', '2026-12-01')));
    must(await saveAction(action('a', '2026-11-26')));
    expect((await listActions()).map((one) => one.id)).toEqual(['a', 'b']);
    expect(code(await saveAction(action('c', '2026-11-26', 'Văn bản TUYỆT MẬT')))).toBe(
      'text.secrecyMark',
    );
  });

  it('the random number of the surprises is made once', async () => {
    must(await ensureSeed(at()));
    const { seed } = (await readSettings()).assessment;
    must(await ensureSeed(at()));
    expect(seed).not.toBe('');
    expect((await readSettings()).assessment.seed).toBe(seed);
  });

  it('all of it comes back from a backup, and an empty one takes all of it away', async () => {
    await answerAll();
    must(await saveDraftEdition(edition([[item('a1')]], { id: 'x1' }), null, at()));
    must(await saveCommitment({ year: 2026, lines: ['Không trễ hẹn'], at: NOW }));
    const text = await writeBackup(NOW);
    const { tables } = must(await readBackup(text));
    const nothing = {
      cases: [],
      entries: [],
      notices: [],
      settings: [],
      assessments: [],
      editions: [],
      actions: [],
      commitments: [],
    };
    must(await restoreBackup(nothing, at()));
    expect(await readAssessment('regulation-144', '2026-11')).toBeUndefined();
    expect(await readCommitment(2026)).toBeUndefined();
    must(await restoreBackup(tables, at()));
    expect(JSON.parse(await writeBackup(NOW)).tables.assessments).toEqual(
      JSON.parse(text).tables.assessments,
    );
    expect(await readCommitment(2026)).toBeDefined();
  });
});
