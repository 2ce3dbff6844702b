import { describe, expect, it } from 'vitest';
import { newIdentity } from '@/utils/exchange/age';
import { workHere } from '@/utils/exchange/age-work';
import { answerKeyOf, checkAnswer, type OpenedAnswer } from '@/utils/exchange/answers';
import { checkAudience } from '@/utils/exchange/audience';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { type LedgerEntry, ledgerEntry } from '@/utils/exchange/ledger';
import { type Payload, readPayload, writePayload } from '@/utils/exchange/payload';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { importIdentity } from '@/utils/exchange/recipient';
import { newSigningKey } from '@/utils/exchange/signing';
import { writeExchangeFile } from '@/utils/exchange/write-file';
import { ANSWER_SCHEMA, type AnswerBody, answerOf } from '@/utils/team/answer';
import { NO_REVIEW, pairsOf, withItem } from '@/utils/team/review';
import { codeOf, LAN, lanKey, must, summary, UNIT } from './support';

const HASH = 'a'.repeat(64);
const BINH = '99999999-9999-4999-8999-999999999999';

async function answer(body: AnswerBody): Promise<Payload<'return'>> {
  const key = await newSigningKey();
  return {
    ...summary(key),
    kind: 'return',
    author: { memberId: BINH, displayName: 'Trần Bình', verifyKey: toBase64(key.verifyKey) },
    app: { version: '0.1.0', schema: ANSWER_SCHEMA },
    body,
  };
}
const BODY: AnswerBody = {
  payloadHash: HASH,
  memberId: LAN,
  seq: 1,
  asks: false,
  points: 8_650,
  band: 'good',
  remark: 'Tốt.',
  items: [],
};
const sent = async (): Promise<LedgerEntry[]> => [
  ledgerEntry({ payload: summary(await lanKey()), hash: HASH }, { way: 'out', at: 0 }),
];
/** The notebook of Lan, without a key for answers. */
const atLans = async () => ({ memberId: LAN, sent: await sent(), keyDigits: null });
const opened = async (body: Partial<AnswerBody>) =>
  ({
    payload: await answer({ ...BODY, ...body }),
    hash: '',
    text: '',
    sealing: 'none',
  }) as OpenedAnswer;

describe('an answer', () => {
  it('for this notebook, of a file that it sent, is taken', async () => {
    expect(checkAnswer(await opened({}), await atLans()).ok).toBe(true);
  });

  it.each<[string, Partial<AnswerBody>, string]>([
    ['for somebody else', { memberId: BINH }, 'answer.otherPerson'],
    ['of a file nobody sent from here', { payloadHash: 'b'.repeat(64) }, 'answer.unknownFile'],
  ])('%s is refused', async (_, body, code) => {
    expect(codeOf(checkAnswer(await opened(body), await atLans()))).toBe(code);
  });

  it('of a file that came in, and did not go out, is refused', async () => {
    const came = (await sent()).map((one) => ({ ...one, kind: 'unit-summary' as const }));
    expect(codeOf(checkAnswer(await opened({}), { ...(await atLans()), sent: came }))).toBe(
      'answer.unknownFile',
    );
  });

  it('written and read back holds every word', async () => {
    const key = await newSigningKey();
    const payload = {
      ...(await answer(BODY)),
      author: { memberId: BINH, displayName: 'Trần Bình', verifyKey: toBase64(key.verifyKey) },
    };
    const made = await writeExchangeFile<'return'>(payload, {
      key,
      forWhom: { anybody: true },
      work: workHere,
    });
    const read = must(
      await readExchangeFile(utf8(must(made).text), {
        kinds: ['return'],
        keys: [],
        work: workHere,
      }),
    );
    expect(read.payload.body).toEqual(BODY);
    expect(checkAudience(read, { unitId: UNIT, fingerprints: [] }).ok).toBe(true);
  });

  it('holds only the items of which the head said something', () => {
    const item = (id: string) => ({
      id,
      text: id,
      value: 'tot' as const,
      evidence: 0,
      noted: false,
    });
    const body = {
      ...summary({ verifyKey: new Uint8Array(32) } as never).body,
      ratings: [
        {
          edition: 'e',
          title: 'E',
          scale: 'grade4' as const,
          submitted: true,
          standards: [{ id: 's', title: 'S', score: 300, items: [item('1'), item('2')] }],
        },
      ],
    };
    const said = { edition: 'e', item: '2', value: null, remark: 'Cần minh chứng.' };
    const review = { ...withItem(NO_REVIEW, said), asked: 3 };
    const made = answerOf(
      { payloadHash: HASH, memberId: LAN, seq: 3 },
      review,
      pairsOf(body, review),
    );
    expect(made.items.map((one) => [one.item, one.self, one.head, one.remark])).toEqual([
      ['2', 'tot', null, 'Cần minh chứng.'],
    ]);
    expect(made.asks).toBe(true);
    expect(answerOf({ payloadHash: HASH, memberId: LAN, seq: 4 }, review, []).asks).toBe(false);
  });
});

async function notebook() {
  const { identity, recipient } = await newIdentity();
  const held = await importIdentity(identity);
  if (!held) throw new Error('no key');
  return { held, recipient, digits: await fingerprintOfRecipient(recipient) };
}

describe('the key for answers', () => {
  it.each<[string | null, Parameters<typeof answerKeyOf>[1], object]>([
    ['age1lan', 'pinned', { recipient: 'age1lan' }],
    ['age1lan', 'verified', { recipient: 'age1lan' }],
    // A new machine: nothing goes to its key before two people compared the digits.
    ['age1lan', 'changed', { not: 'notCompared' }],
    ['age1lan', 'new', { not: 'notCompared' }],
    ['age1lan', 'revoked', { not: 'notCompared' }],
    ['age1lan', 'retired', { not: 'retired' }],
    [null, 'verified', { not: 'noKey' }],
    [null, 'changed', { not: 'notCompared' }],
  ])('%s of a summary whose signing key is %s: %o', (answerTo, trust, key) => {
    expect(answerKeyOf(answerTo, trust)).toEqual(key);
  });

  it('stands in the signed summary, and a false one is refused as the recipients of a card are', async () => {
    const { recipient } = await notebook();
    const own = summary(await lanKey());
    const named = { ...own, body: { ...own.body, answerTo: recipient } };
    const wrong = recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'));
    const readBack = (payload: Payload<'member-summary'>) =>
      readPayload('member-summary', writePayload(payload));
    expect(must(readBack(named)).body.answerTo).toBe(recipient);
    expect(must(readBack(own)).body.answerTo).toBeUndefined();
    for (const answerTo of [wrong, '', recipient.toUpperCase(), `${recipient} `]) {
      const read = readBack({ ...own, body: { ...own.body, answerTo } });
      expect(read).toMatchObject({ ok: false, problem: { code: 'exchange.malformed' } });
    }
  });

  it('opens the answer without a passphrase, as does the key of the head, and no other', async () => {
    const [lan, head, other] = await Promise.all([notebook(), notebook(), notebook()]);
    const key = await newSigningKey();
    const payload = {
      ...(await answer(BODY)),
      author: { memberId: BINH, displayName: 'Trần Bình', verifyKey: toBase64(key.verifyKey) },
      aud: { unitId: UNIT, recipientFp: lan.digits },
    };
    const forWhom = { recipients: [lan.recipient, head.recipient] };
    const { text } = must(
      await writeExchangeFile<'return'>(payload, { key, forWhom, work: workHere }),
    );
    const openBy = (held: CryptoKey) =>
      readExchangeFile(utf8(text), { kinds: ['return'], keys: [held], work: workHere });
    const atLan = must(await openBy(lan.held));
    expect(atLan.payload.body).toEqual(BODY);
    expect(must(await openBy(head.held)).payload.body).toEqual(BODY);
    expect(codeOf(await openBy(other.held))).toBe('exchange.notForMe');
    const mine = { ...(await atLans()), keyDigits: lan.digits };
    expect(checkAnswer(atLan, mine).ok).toBe(true);
    // Sealed again by whoever could open it: the key inside the signature is another.
    expect(codeOf(checkAnswer(atLan, { ...mine, keyDigits: other.digits }))).toBe(
      'answer.otherPerson',
    );
    expect(codeOf(checkAnswer(atLan, await atLans()))).toBe('answer.otherPerson');
  });
});
