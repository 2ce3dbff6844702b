import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '@/utils/exchange/bytes';
import { type LedgerEntry, ledgerEntry } from '@/utils/exchange/ledger';
import type { Payload } from '@/utils/exchange/payload';
import type { Pin, PinState } from '@/utils/exchange/pins';
import { type InboxFacts, type OpenedSummary, verdictsOf } from '@/utils/exchange/verdict';
import { fail, ok, type Problem } from '@/utils/problems';
import { BODY, LAN, UNIT } from './support';

const NOW = Date.parse('2026-12-02T09:00:00+07:00');
/** The last millisecond of November in Viet Nam. */
const END_OF_NOVEMBER = Date.parse('2026-12-01T00:00:00+07:00') - 1;
const keyOf = (letter: string) => toBase64(new Uint8Array(32).fill(letter.charCodeAt(0)));
const [A, B] = [keyOf('a'), keyOf('b')];

interface Told {
  member?: string;
  key?: string;
  seq?: number;
  hash?: string;
  unitId?: string;
  period?: string;
  prev?: string | null;
  createdAt?: string;
  asOf?: number;
  clockAnomalies?: number;
  ratings?: Payload<'member-summary'>['body']['ratings'];
}

function file(told: Told = {}): OpenedSummary {
  const { member = LAN, key = A, seq = 1, unitId = UNIT, period = '2026-11' } = told;
  const hash = told.hash ?? `${member}${key}${seq}${period}`;
  const { ratings } = told;
  return {
    hash,
    text: '',
    sealing: 'none',
    payload: {
      v: 1,
      kind: 'member-summary',
      id: LAN,
      author: { memberId: member, displayName: 'Nguyễn Thị Lan', verifyKey: key },
      aud: { unitId, recipientFp: null },
      period,
      seq,
      prev: told.prev ?? null,
      createdAt: told.createdAt ?? '2026-12-01T08:00:00.000+07:00',
      clockAnomalies: told.clockAnomalies ?? 0,
      app: { version: '0.1.0', schema: 1 },
      body: {
        ...BODY,
        asOf: told.asOf ?? END_OF_NOVEMBER,
        ...(ratings ? { ratings } : {}),
      },
    },
  };
}

const pin = (state: PinState, verifyKey = A, subject = LAN): Pin => ({
  role: 'member',
  subject,
  verifyKey,
  state,
  since: 0,
});
const line = (one: OpenedSummary): LedgerEntry => ledgerEntry(one, { way: 'in', at: 0 });

const facts = (change: Partial<InboxFacts> = {}): InboxFacts => ({
  audience: { unitId: UNIT, fingerprints: [] },
  ledger: [],
  pins: [pin('verified')],
  roster: [{ memberId: LAN }],
  locks: [],
  knownItems: new Set(),
  now: NOW,
  ...change,
});

const kinds = (files: OpenedSummary[], change: Partial<InboxFacts> = {}) =>
  verdictsOf(files.map(ok), facts(change)).map((one) => one.kind);

it('of a key that was revoked the head is told so, and that no comparing helps', () => {
  const [found] = verdictsOf([ok(file())], facts({ pins: [pin('revoked')] }));
  expect(found).toMatchObject({ keeps: false, problem: { code: 'exchange.keyRevoked' } });
});

describe('one file', () => {
  it.each<[string, Told, Partial<InboxFacts>, string]>([
    ['of a known person with a known key is accepted', {}, {}, 'accepted'],
    [
      'of nobody on the list waits until somebody says who it is',
      {},
      { roster: [] },
      'unknownSender',
    ],
    ['by another key than the one that is kept is blocked', { key: B }, {}, 'changedKey'],
    ['by a key that was revoked is blocked', {}, { pins: [pin('revoked')] }, 'changedKey'],
    ['for another unit is refused', { unitId: 'H49.23' }, {}, 'wrongUnit'],
    ['that came before changes nothing', {}, { ledger: [line(file())] }, 'duplicate'],
    ['with a lower number is kept as old', {}, { ledger: [line(file({ seq: 2 }))] }, 'older'],
    [
      'with a higher number takes its place',
      { seq: 3 },
      { ledger: [line(file({ seq: 2 }))] },
      'accepted',
    ],
    [
      'with a number that was used for another content is merged with nothing',
      { hash: 'other' },
      { ledger: [line(file())] },
      'conflicting',
    ],
    [
      'after the period was locked waits outside',
      { seq: 2 },
      { locks: [{ period: '2026-11', hashes: [] }], ledger: [line(file())] },
      'afterLock',
    ],
    [
      'of another period is untouched by a lock',
      { period: '2026-10' },
      { locks: [{ period: '2026-11', hashes: [] }] },
      'accepted',
    ],
  ])('%s', (_, told, change, expected) => {
    expect(kinds([file(told)], change)).toEqual([expected]);
  });

  it.each<[Problem, string]>([
    [{ code: 'exchange.damaged' }, 'altered'],
    [{ code: 'exchange.cutOff' }, 'altered'],
    [{ code: 'exchange.malformed', faults: [] }, 'altered'],
    [{ code: 'exchange.signerDiffers' }, 'altered'],
    [{ code: 'exchange.unsigned' }, 'altered'],
    [{ code: 'exchange.notForMe' }, 'wrongUnit'],
    [{ code: 'exchange.tooNew', version: 2 }, 'tooNew'],
    [{ code: 'exchange.notOurs' }, 'notOurs'],
    [{ code: 'exchange.tooLarge' }, 'notOurs'],
    [{ code: 'exchange.passphraseNeeded' }, 'needsPassphrase'],
  ])('that could not be read because of $code has a name and keeps its reason', (problem, kind) => {
    const [one] = verdictsOf([fail(problem)], facts());
    expect(one).toMatchObject({ kind, problem, keeps: false, counts: false });
  });

  it('that rates items nobody here asks is taken and said to be of another edition', () => {
    const items = ['144.1', 'own.9'].map((id) => ({
      id,
      text: id,
      value: 'tot' as const,
      evidence: 0,
      noted: false,
    }));
    const ratings = [
      {
        edition: 'own@1',
        title: 'Riêng',
        scale: 'grade4' as const,
        submitted: true,
        standards: [{ id: 'own', title: 'Riêng', score: 300, items }],
      },
    ];
    expect(kinds([file({ ratings })], { knownItems: new Set(['144.1']) })).toEqual([
      'otherEdition',
    ]);
    expect(kinds([file({ ratings })], { knownItems: new Set(['144.1', 'own.9']) })).toEqual([
      'accepted',
    ]);
  });

  it('three days ahead, of a period that is not over, by a key nobody compared, is taken with remarks', () => {
    const told = {
      createdAt: '2026-12-05T09:00:00.000+07:00',
      asOf: END_OF_NOVEMBER - 1,
      prev: 'f'.repeat(64),
      clockAnomalies: 2,
    };
    const [one] = verdictsOf([ok(file(told))], facts({ pins: [] }));
    expect(one?.kind).toBe('accepted');
    expect(one?.remarks).toEqual([
      'notCompared',
      'oneMissing',
      'clockAhead',
      'periodOpen',
      'clockSet',
    ]);
  });
});

describe('many files at once', () => {
  it('three bad ones of thirty spoil none of the others', () => {
    const people = Array.from(
      { length: 27 },
      (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    );
    const outcomes = [
      ...people.map((member) => ok(file({ member }))),
      fail({ code: 'exchange.damaged' }),
      fail({ code: 'exchange.notOurs' }),
      ok(file({ unitId: 'H50.1' })),
    ];
    const roster = people.map((memberId) => ({ memberId }));
    const verdicts = verdictsOf(outcomes, facts({ roster, pins: [] }));
    expect(verdicts.filter((one) => one.counts)).toHaveLength(27);
    expect(verdicts.slice(27).map((one) => one.kind)).toEqual(['altered', 'notOurs', 'wrongUnit']);
  });

  it('the same file twice counts once', () => {
    expect(kinds([file(), file()])).toEqual(['accepted', 'duplicate']);
  });

  it('two contents with one number: neither is taken', () => {
    expect(kinds([file({ hash: 'x' }), file({ hash: 'y' })])).toEqual([
      'conflicting',
      'conflicting',
    ]);
  });

  it('two new keys that claim one notebook: neither is taken', () => {
    expect(kinds([file({ key: A }), file({ key: B })], { pins: [] })).toEqual([
      'changedKey',
      'changedKey',
    ]);
  });

  it('a file for another unit, or by a blocked key, says nothing about the others', () => {
    const wrong = file({ unitId: 'H50.1', seq: 9, hash: 'w' });
    const blocked = file({ key: B, seq: 9, hash: 'b' });
    expect(kinds([wrong, blocked, file()])).toEqual(['wrongUnit', 'changedKey', 'accepted']);
  });

  it('any order gives each file the same verdict', () => {
    const some = fc.record({
      member: fc.constantFrom(LAN, '99999999-9999-4999-8999-999999999999'),
      key: fc.constantFrom(A, B),
      seq: fc.integer({ min: 1, max: 3 }),
      hash: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      unitId: fc.constantFrom(UNIT, 'H50.1'),
      period: fc.constantFrom('2026-10', '2026-11'),
    });
    const files = fc.uniqueArray(some, { selector: ({ hash }) => hash, maxLength: 6 });
    fc.assert(
      fc.property(files, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (told, order) => {
        const one = told.map(file);
        const other = one
          .map((value, at) => ({ value, by: order[at] ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ value }) => value);
        const named = (all: OpenedSummary[]) =>
          Object.fromEntries(kinds(all).map((kind, at) => [all[at]?.hash, kind]));
        expect(named(other)).toEqual(named(one));
      }),
    );
  });
});
