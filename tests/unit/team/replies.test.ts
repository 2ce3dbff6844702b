import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSummary } from '@/utils/team/build-summary';
import { checkSummary } from '@/utils/team/checks';
import { type Answering, type Handed, type HistoryFacts, historyOf } from '@/utils/team/history';
import { NOTHING_TICKED } from '@/utils/team/offered';
import {
  isEmptyReply,
  latestSaid,
  noReply,
  plainReply,
  type Reply,
  replySchema,
  saidIn,
  withSaid,
} from '@/utils/team/reply';
import { NO_REVIEW, pairsOf, withItem } from '@/utils/team/review';
import { summaryBodySchema } from '@/utils/team/summary';
import { sumTotals, totalsOf } from '@/utils/team/totals';
import { input } from './support';

const HASH = 'a'.repeat(64);
const EMPTY = noReply({ answer: HASH, seq: 2 });
const ITEM = { edition: 'e', item: '1' };

describe('a reply', () => {
  it('keeps what is said to the whole and to each remark, and nothing of what is emptied again', () => {
    const said = withSaid(withSaid(EMPTY, null, 'Chưa đồng ý.'), ITEM, 'Có văn bản đôn đốc.');
    expect(saidIn(said, null)).toBe('Chưa đồng ý.');
    expect(saidIn(said, ITEM)).toBe('Có văn bản đôn đốc.');
    expect(saidIn(said, { edition: 'e', item: '2' })).toBe('');
    expect(isEmptyReply(withSaid(withSaid(said, ITEM, ' '), null, ''))).toBe(true);
  });

  it('changed at one remark leaves the others as they were', () => {
    const two = withSaid(withSaid(EMPTY, ITEM, 'a'), { edition: 'e', item: '2' }, 'b');
    expect(saidIn(withSaid(two, ITEM, 'c'), { edition: 'e', item: '2' })).toBe('b');
  });

  it.each<[string, Partial<Record<keyof Reply, unknown>>]>([
    ['of no answer', { answer: '' }],
    ['longer than the field', { text: 'ự'.repeat(2_001) }],
    ['that turns the writing round', { text: 'a\u202eb' }],
    ['with a remark to which nothing is said', { items: [{ ...ITEM, text: '' }] }],
    ['with a field of its own', { points: 100 } as never],
  ])('%s is refused at the door', (_, change) => {
    expect(replySchema.safeParse({ ...EMPTY, ...change }).success).toBe(false);
  });

  it('leaves as plain text, cut between letters', () => {
    const long = withSaid(EMPTY, null, `\u202e${'ự'.repeat(3_000)}`);
    const plain = plainReply(withSaid(long, ITEM, '\u0000'));
    expect(plain.text).toBe('ự'.repeat(2_000));
    expect(plain.items).toEqual([]);
    expect(replySchema.safeParse(plain).success).toBe(true);
  });
});

describe('a reply in a summary', () => {
  const content = { ...EMPTY, text: 'Trễ do chờ phối hợp, liên hệ lan@example.com' };
  const offer = { id: HASH, content, caseId: null, unitId: 'H49.22' };
  const built = (replies: readonly string[]) =>
    buildSummary(input({ replies: [offer], ticked: { ...NOTHING_TICKED, replies } }));

  it('goes out only when it is ticked', () => {
    expect(built([]).body).not.toHaveProperty('replies');
    expect(built([HASH]).body.replies).toEqual([content]);
    expect(summaryBodySchema.safeParse(built([HASH]).body).success).toBe(true);
  });

  it('changes no figure', () => {
    const { replies: _, ...rest } = built([HASH]).body;
    expect(rest).toEqual(built([]).body);
    expect(sumTotals([totalsOf(built([HASH]).body)])).toEqual(
      sumTotals([totalsOf(built([]).body)]),
    );
  });

  it('is looked through for personal data before it goes', () => {
    const found = (replies: readonly string[]) =>
      checkSummary({
        built: built(replies),
        entries: [],
        ticked: NOTHING_TICKED,
        now: 0,
        clockAnomalies: 0,
      }).find(({ code }) => code === 'personalData')?.count;
    expect(found([HASH])).toBe(1);
    expect(found([])).toBe(0);
  });

  it('stands beside the remark that it speaks of, and leaves rating and gap as they were', () => {
    const item = {
      id: '1',
      text: 'Giữ đoàn kết',
      value: 'tot' as const,
      evidence: 0,
      noted: false,
    };
    const standards = [{ id: 's', title: 'S', score: 300, items: [item] }];
    const ratings = [
      { edition: 'e', title: 'E', scale: 'grade4' as const, submitted: true, standards },
    ];
    const body = { ...built([]).body, ratings };
    const review = withItem(NO_REVIEW, { ...ITEM, value: 'trungBinh', remark: 'Cần rõ hơn.' });
    const replied = { ...body, replies: [withSaid(EMPTY, ITEM, 'Đã có minh chứng.')] };
    const [before] = pairsOf(body, review);
    const [after] = pairsOf(replied, review);
    expect(after).toEqual({ ...before, reply: { seq: 2, text: 'Đã có minh chứng.' } });
  });

  it('of several answers the latest that says something is shown', () => {
    const older = { ...EMPTY, seq: 1, text: 'cũ' };
    const newer = { ...EMPTY, seq: 3, text: 'mới' };
    const silent = { ...EMPTY, seq: 4 };
    expect(latestSaid([newer, silent, older], null)).toEqual({ seq: 3, text: 'mới' });
    expect(latestSaid([silent], null)).toBeNull();
  });
});

const handed = (seq: number, change: Partial<Handed> = {}): Handed => ({
  hash: `h${seq}`,
  seq,
  verifyKey: 'k',
  at: seq * 100,
  replies: [],
  ...change,
});
const answer = (seq: number, payloadHash: string, change: Partial<Answering> = {}): Answering => ({
  hash: `a${seq}`,
  kind: 'return',
  seq,
  payloadHash,
  asks: false,
  at: seq * 100 + 50,
  ...change,
});
const inShort = (facts: HistoryFacts) =>
  historyOf(facts).map((step) =>
    step.what === 'handed'
      ? `nộp ${step.n}${step.isLate ? ' sau chốt' : ''}`
      : step.what === 'answered'
        ? `phiếu ${step.seq}${step.holds ? '' : ' cũ'}`
        : step.what,
  );

describe('the line of versions', () => {
  it('reads as it was: handed in, answered, handed in again, receipt, locked', () => {
    const facts: HistoryFacts = {
      handed: [handed(2), handed(1)],
      answers: [
        answer(1, 'h1', { asks: true }),
        answer(5, 'h2', { kind: 'receipt', hash: 'r' }),
        answer(2, 'h1', { asks: true, hash: 'b' }),
      ],
      lock: { at: 900, hashes: ['h1', 'h2'] },
    };
    expect(inShort(facts)).toEqual([
      'nộp 1',
      'phiếu 1 cũ',
      'phiếu 2',
      'nộp 2',
      'receipt',
      'locked',
    ]);
  });

  it('a summary that came after the lock stands after it', () => {
    const facts = {
      handed: [handed(1), handed(2)],
      answers: [],
      lock: { at: 150, hashes: ['h1'] },
    };
    expect(inShort(facts)).toEqual(['nộp 1', 'locked', 'nộp 2 sau chốt']);
  });

  it('a new key counts anew and stands after the one before', () => {
    const facts = {
      handed: [handed(1, { hash: 'n', verifyKey: 'new', at: 700 }), handed(1), handed(2)],
      answers: [answer(1, 'n')],
      lock: null,
    };
    expect(inShort(facts)).toEqual(['nộp 1', 'nộp 2', 'nộp 3', 'phiếu 1']);
  });

  it('an answer to a summary that is not here is left out', () => {
    expect(inShort({ handed: [], answers: [answer(1, 'h1')], lock: null })).toEqual([]);
  });

  it('is the same in whatever order the files came, and twice is once', () => {
    const hashes = fc.constantFrom('h1', 'h2', 'h3');
    const files = fc.uniqueArray(
      fc.record({
        hash: fc.constantFrom('a', 'b', 'c', 'd'),
        kind: fc.constantFrom('return' as const, 'receipt' as const),
        seq: fc.integer({ min: 1, max: 4 }),
        payloadHash: hashes,
        asks: fc.boolean(),
        at: fc.integer({ min: 0, max: 9 }),
      }),
      { selector: ({ hash }) => hash },
    );
    const all = [handed(1), handed(2), handed(3)];
    fc.assert(
      fc.property(files, fc.subarray(all), fc.infiniteStream(fc.nat()), (answers, some, chance) => {
        const mixed = <One>(list: readonly One[]) =>
          list
            .map((one) => ({ one, key: chance.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const facts = { handed: some, answers, lock: { at: 5, hashes: ['h1'] } };
        const again = {
          ...facts,
          handed: mixed([...some, ...some]),
          answers: mixed([...answers, ...answers]),
        };
        expect(historyOf(again)).toEqual(historyOf(facts));
        // Each summary has at most one answer that holds.
        const steps = historyOf(facts);
        const holding = steps.filter((step) => step.what === 'answered' && step.holds);
        expect(holding.length).toBeLessThanOrEqual(some.length);
      }),
    );
  });
});
