import { beforeEach, describe, expect, it } from 'vitest';
import { readInbox, readTeam } from '@/entrypoints/dashboard/team/read-team';
import { figuresOfUnit } from '@/entrypoints/dashboard/team/unit-sums';
import { newIdentity, seal } from '@/utils/exchange/age';
import { workHere } from '@/utils/exchange/age-work';
import { armour } from '@/utils/exchange/armour';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { ledgerEntry } from '@/utils/exchange/ledger';
import type { Payload } from '@/utils/exchange/payload';
import { confirmKey, meetKey } from '@/utils/exchange/pins';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { importIdentity } from '@/utils/exchange/recipient';
import { newSigningKey, type SigningKey } from '@/utils/exchange/signing';
import { type VerdictKind, verdictsOf } from '@/utils/exchange/verdict';
import { type ForWhom, writeExchangeFile } from '@/utils/exchange/write-file';
import { writeBackup } from '@/utils/storage/backup';
import { changePins } from '@/utils/storage/cards';
import { forgetKeys, keepOpeningKey } from '@/utils/storage/keys';
import { readBackup } from '@/utils/storage/read-backup';
import { lockPeriod, takeIn } from '@/utils/storage/received';
import { restoreBackup } from '@/utils/storage/restore';
import { changeRoster } from '@/utils/storage/roster';
import { NOTHING_DECLARED } from '@/utils/team/roll-up';
import { unitFigures } from '@/utils/team/unit-figures';
import { unitReport } from '@/utils/team/unit-report';
import { FULL_BODY } from '../../support/full-summary';
import { BODY, inside, LAN, signedFile, summary, UNIT } from '../exchange/support';
import { at, emptyDatabase, must, NOW } from './support';

const BINH = '22222222-2222-4222-8222-222222222222';
const OTHER_UNIT = 'H50.1';
const PERIOD = '2026-11';

beforeEach(async () => {
  await emptyDatabase();
  const person = { unitId: UNIT, position: '', room: '', group: '' };
  const people = [
    { ...person, id: LAN, order: 1, name: 'Nguyễn Thị Lan', memberId: LAN },
    { ...person, id: BINH, order: 2, name: 'Trần Văn Bình', memberId: BINH },
  ];
  must(await changeRoster(UNIT, () => people));
});

/** A head’s key for a unit, as it lies in the database after its recovery file was opened. */
async function holdKeyOf(unitId: string) {
  const { identity, recipient } = await newIdentity();
  const privateKey = await importIdentity(identity);
  if (!privateKey) throw new Error('no key');
  must(await keepOpeningKey({ unitId, recipient, privateKey }, NOW));
  return { privateKey, recipient, digits: await fingerprintOfRecipient(recipient) };
}

type Told = Partial<Payload<'member-summary'>> & { received?: number };

function payloadOf(key: SigningKey, { received = 40, ...told }: Told = {}) {
  const [dossiers] = BODY.cases;
  if (!dossiers) throw new Error('no dossiers');
  return summary(key, { body: { ...BODY, cases: [{ ...dossiers, received }] }, ...told });
}

async function fileOf(key: SigningKey, told: Told = {}, forWhom: ForWhom = { anybody: true }) {
  const how = { key, forWhom, work: workHere };
  return utf8(must(await writeExchangeFile(payloadOf(key, told), how)).text);
}

const ofBinh = (key: SigningKey) => ({
  author: { memberId: BINH, displayName: 'Bình', verifyKey: toBase64(key.verifyKey) },
});

/** Opens and judges files as the inbox does. */
async function judge(files: readonly Uint8Array[]) {
  const inbox = await readInbox(UNIT);
  const opener = { kinds: ['member-summary'] as const, keys: inbox.keys, work: workHere };
  const outcomes = await Promise.all(files.map((file) => readExchangeFile(file, opener)));
  return verdictsOf(outcomes, { ...inbox, now: NOW });
}

/** Takes in what the verdicts let in, as the head’s button does. @returns the verdicts */
async function arrive(...files: Uint8Array[]): Promise<VerdictKind[]> {
  const verdicts = await judge(files);
  const taken = verdicts.flatMap(({ keeps, file }) => (keeps && file ? [file] : []));
  must(
    await takeIn(
      taken.map((file) => ({
        entry: ledgerEntry(file, { way: 'in', at: NOW }),
        sealing: file.sealing,
        text: file.text,
      })),
      (pins, { memberId, verifyKey }) =>
        meetKey(pins, { role: 'member', subject: memberId }, verifyKey, NOW),
      NOW,
    ),
  );
  return verdicts.map(({ kind }) => kind);
}

const ROUND = {
  unit: { id: UNIT, name: 'Phường Mẫu', level: 'commune' as const, until: null, successors: [] },
  seq: 1,
  asOf: NOW,
  declared: NOTHING_DECLARED,
};

/** The figures of the unit for the level above, and the same from everything that the page holds. */
async function unitFiguresTwice() {
  const { members } = await readTeam(UNIT, PERIOD);
  const counted = members.flatMap(({ summary: one, isVerified }) =>
    one ? [{ body: one.body, isVerified }] : [],
  );
  const whole = unitFigures(counted, { ...ROUND, people: members.length });
  return { streamed: await figuresOfUnit({ unitId: UNIT, period: PERIOD }, ROUND), whole };
}

/** What the unit’s report counts: dossiers received, summaries, and those by a compared key. */
async function totals() {
  const { members } = await readTeam(UNIT, PERIOD);
  const report = unitReport(members, ({ name }) => name);
  return {
    received: report.totals?.cases[0]?.received ?? null,
    sent: report.sent,
    verified: report.verified,
  };
}

const compareDigits = (memberId: string, key: SigningKey) =>
  changePins({ role: 'member', subject: memberId }, (pins) =>
    confirmKey(pins, toBase64(key.verifyKey), NOW),
  );

describe('the totals of a unit stay as they are', () => {
  it('when a file comes again, an older one comes, or another content with the same number', async () => {
    const lan = await newSigningKey();
    const second = await fileOf(lan, { seq: 2, received: 50 });
    expect(await arrive(second)).toEqual(['accepted']);
    const counted = { received: 50, sent: 1, verified: 0 };
    expect(await totals()).toEqual(counted);

    expect(await arrive(second)).toEqual(['duplicate']);
    expect(await totals()).toEqual(counted);
    expect(await arrive(await fileOf(lan, { seq: 1, received: 7 }))).toEqual(['older']);
    expect(await totals()).toEqual(counted);
    expect(await arrive(await fileOf(lan, { seq: 2, received: 9_000 }))).toEqual(['conflicting']);
    expect(await totals()).toEqual(counted);
    expect(await arrive(await fileOf(lan, { seq: 3, received: 60 }))).toEqual(['accepted']);
    expect(await totals()).toEqual({ ...counted, received: 60 });
  });

  it('when a file comes after the period was locked', async () => {
    const lan = await newSigningKey();
    await arrive(await fileOf(lan, { seq: 1, received: 50 }));
    const { members } = await readTeam(UNIT, PERIOD);
    const hashes = members.flatMap(({ summary: one }) => (one ? [one.hash] : []));
    must(await lockPeriod({ unitId: UNIT, period: PERIOD, hashes }, NOW));
    expect(await arrive(await fileOf(lan, { seq: 2, received: 90 }))).toEqual(['afterLock']);
    expect(await totals()).toMatchObject({ received: 50, sent: 1 });
  });
});

describe('a file that was meant for somebody else', () => {
  it('for another unit whose key is held here is refused with the name of that unit', async () => {
    await holdKeyOf(UNIT);
    const other = await holdKeyOf(OTHER_UNIT);
    const aud = { unitId: OTHER_UNIT, recipientFp: other.digits };
    const file = await fileOf(await newSigningKey(), { aud }, { recipients: [other.recipient] });
    const [verdict] = await judge([file]);
    expect(verdict).toMatchObject({
      kind: 'wrongUnit',
      keeps: false,
      problem: { code: 'exchange.otherUnit', unit: OTHER_UNIT },
    });
  });

  it('a head who opens it and seals it again for another head is found out there', async () => {
    const { identity, recipient } = await newIdentity();
    const first = await importIdentity(identity);
    if (!first) throw new Error('no key');
    const aud = { unitId: UNIT, recipientFp: await fingerprintOfRecipient(recipient) };
    const file = await fileOf(await newSigningKey(), { aud }, { recipients: [recipient] });

    const here = await holdKeyOf(UNIT);
    const opened = await workHere({ do: 'open', sealed: inside(file), how: { keys: [first] } });
    const again = await seal(must(opened), { recipients: [here.recipient] });
    const [verdict] = await judge([utf8(armour('sealed', again))]);
    expect(verdict).toMatchObject({
      kind: 'wrongUnit',
      keeps: false,
      problem: { code: 'exchange.otherRecipient' },
    });
    expect(await totals()).toEqual({ received: null, sent: 0, verified: 0 });
  });

  it('nor does a file that was sealed for a key get in when the seal is taken off', async () => {
    const { recipient } = await newIdentity();
    const aud = { unitId: UNIT, recipientFp: await fingerprintOfRecipient(recipient) };
    const key = await newSigningKey();
    const bare = await signedFile(JSON.stringify(payloadOf(key, { aud })), { key });
    expect(await arrive(bare)).toEqual(['wrongUnit']);
  });
});

describe('what is not verified', () => {
  it('is never counted as such: a first key, and one whose digits were compared', async () => {
    const [lan, binh] = [await newSigningKey(), await newSigningKey()];
    await arrive(await fileOf(lan), await fileOf(binh, ofBinh(binh)));
    expect(await totals()).toEqual({ received: 80, sent: 2, verified: 0 });
    must(await compareDigits(LAN, lan));
    expect(await totals()).toEqual({ received: 80, sent: 2, verified: 1 });
  });

  it('a known name by another key, and bytes signed as something else, count nowhere', async () => {
    const [lan, stranger] = [await newSigningKey(), await newSigningKey()];
    await arrive(await fileOf(lan));
    must(await compareDigits(LAN, lan));
    const asReceipt = await signedFile(JSON.stringify(payloadOf(lan, { seq: 2, received: 99 })), {
      key: lan,
      kind: 'receipt',
    });
    const kinds = await arrive(await fileOf(stranger, { seq: 3, received: 99 }), asReceipt);
    expect(kinds).toEqual(['changedKey', 'notOurs']);
    expect(await totals()).toEqual({ received: 40, sent: 1, verified: 1 });
  });
});

describe('among files that arrive together', () => {
  it('one with a name that turns the writing round is refused, and its neighbours are taken', async () => {
    const [lan, binh] = [await newSigningKey(), await newSigningKey()];
    const author = {
      ...payloadOf(binh).author,
      ...ofBinh(binh).author,
      displayName: 'gpj.\u202eB',
    };
    const turned = await signedFile(JSON.stringify(payloadOf(binh, { author })), { key: binh });
    expect(await arrive(await fileOf(lan), turned, await fileOf(binh, ofBinh(binh)))).toEqual([
      'accepted',
      'altered',
      'accepted',
    ]);
    expect(await totals()).toMatchObject({ received: 80, sent: 2 });
  });

  it('a clock that ran three days ahead, or a period that has not begun, is said and changes no order', async () => {
    const lan = await newSigningKey();
    const ahead = await fileOf(lan, { seq: 1, createdAt: '2026-11-26T09:00:00.000+07:00' });
    const early = await fileOf(lan, {
      seq: 2,
      period: '2027-01',
      createdAt: '2026-11-23T08:00:00.000+07:00',
    });
    const verdicts = await judge([ahead, early]);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['accepted', 'accepted']);
    expect(verdicts[0]?.remarks).toContain('clockAhead');
    expect(verdicts[1]?.remarks).toContain('periodOpen');
    await arrive(ahead, early);
    // The later number counts, whatever the clocks said.
    expect(await arrive(await fileOf(lan, { seq: 3, received: 41 }))).toEqual(['accepted']);
    expect(await totals()).toMatchObject({ received: 41, sent: 1 });
  });
});

describe('a member on a new machine', () => {
  it('has another key: the head is told, what came before stays, and comparing lets the new one in', async () => {
    const [old, fresh] = [await newSigningKey(), await newSigningKey()];
    await arrive(await fileOf(old, { seq: 4, received: 40 }));
    must(await compareDigits(LAN, old));

    const next = await fileOf(fresh, { seq: 5, received: 44 });
    expect(await arrive(next)).toEqual(['changedKey']);
    expect(await totals()).toEqual({ received: 40, sent: 1, verified: 1 });

    must(
      await changePins({ role: 'member', subject: LAN }, (pins) => {
        const verifyKey = toBase64(fresh.verifyKey);
        return confirmKey(
          meetKey(pins, { role: 'member', subject: LAN }, verifyKey, NOW),
          verifyKey,
          NOW,
        );
      }),
    );
    expect(await arrive(next)).toEqual(['accepted']);
    expect(await totals()).toEqual({ received: 44, sent: 1, verified: 1 });
    // Another period that only the old key signed still counts.
    expect(await arrive(await fileOf(old, { seq: 3, period: '2026-10' }))).toEqual(['accepted']);
    expect((await readTeam(UNIT, '2026-10')).members[0]?.summary?.seq).toBe(3);
  });
});

describe('a head on a new machine', () => {
  it('after a backup was restored knows what came in, whom to trust and what was locked, without a key', async () => {
    const key = await holdKeyOf(UNIT);
    const lan = await newSigningKey();
    const aud = { unitId: UNIT, recipientFp: key.digits };
    const file = await fileOf(lan, { aud }, { recipients: [key.recipient] });
    await arrive(file);
    must(await compareDigits(LAN, lan));
    const before = await totals();
    const backup = await writeBackup(NOW);
    must(await forgetKeys());
    await emptyDatabase();

    must(await restoreBackup(must(await readBackup(backup)).tables, at()));
    expect(await totals()).toEqual(before);
    const [unopened] = await judge([file]);
    expect(unopened).toMatchObject({ kind: 'wrongUnit', problem: { code: 'exchange.notForMe' } });
    const { privateKey, recipient } = key;
    must(await keepOpeningKey({ unitId: UNIT, recipient, privateKey }, NOW));
    expect((await judge([file])).map(({ kind }) => kind)).toEqual(['duplicate']);
  });
});

describe('the figures for the level above', () => {
  it('are those of the summaries that count, read some at a time, whatever else lies there', async () => {
    const [lan, binh] = [await newSigningKey(), await newSigningKey()];
    const many = Array.from({ length: 45 }, (_, at) => ({
      id: `33333333-3333-4333-8333-${String(at).padStart(12, '0')}`,
      unitId: UNIT,
      order: at + 3,
      name: `Người ${at}`,
      position: '',
      room: '',
      group: '',
      memberId: `44444444-4444-4444-8444-${String(at).padStart(12, '0')}`,
    }));
    must(await changeRoster(UNIT, (known) => [...known, ...many]));
    await arrive(
      await fileOf(lan, { seq: 2, received: 50, body: FULL_BODY }),
      await fileOf(lan, { seq: 1, received: 7 }),
      await fileOf(binh, ofBinh(binh)),
      await fileOf(binh, { ...ofBinh(binh), seq: 2, period: '2026-10' }),
    );
    for (const { memberId } of many) {
      const key = await newSigningKey();
      const author = { memberId, displayName: 'x', verifyKey: toBase64(key.verifyKey) };
      await arrive(await fileOf(key, { author, received: 3 }));
    }
    must(await compareDigits(LAN, lan));
    const { streamed, whole } = await unitFiguresTwice();
    expect(streamed).toEqual(whole);
    expect(streamed.members).toEqual({ all: 47, sent: 47, verified: 1 });

    must(await lockPeriod({ unitId: UNIT, period: PERIOD, hashes: [] }, NOW));
    const locked = await unitFiguresTwice();
    expect(locked.streamed).toEqual(locked.whole);
    expect(locked.streamed.members.sent).toBe(0);
  });

  it('after a backup was restored are the same, and what somebody altered in it counts nowhere', async () => {
    const lan = await newSigningKey();
    await arrive(await fileOf(lan, { received: 50 }));
    const before = (await unitFiguresTwice()).streamed;
    const backup = await writeBackup(NOW);
    const restore = async (text: string) => {
      await emptyDatabase();
      must(await restoreBackup(must(await readBackup(text)).tables, at()));
      return (await unitFiguresTwice()).streamed;
    };
    expect(await restore(backup)).toEqual(before);
    const altered = backup.replace('\\"received\\":50', '\\"received\\":-50');
    expect(altered).not.toBe(backup);
    expect((await restore(altered)).members.sent).toBe(0);
  });
});
