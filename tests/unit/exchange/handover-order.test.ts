import { describe, expect, it } from 'vitest';
import {
  checkPack,
  checkReturn,
  type HandoverLine,
  packsBy,
  returnsBy,
} from '@/utils/exchange/handover-order';
import { codeOf } from './support';

const ME = '11111111-1111-4111-8111-111111111111';
const SHE = '22222222-2222-4222-8222-222222222222';
const HE = '33333333-3333-4333-8333-333333333333';
const hash = (letter: string) => letter.repeat(64);

const line = (change: Partial<HandoverLine>): HandoverLine => ({
  hash: hash('a'),
  way: 'out',
  kind: 'handover',
  pack: hash('a'),
  memberId: ME,
  verifyKey: 'mine',
  seq: 1,
  at: 1,
  ...change,
});
const PACK = line({});
const back = (seq: number, change: Partial<HandoverLine> = {}) =>
  line({
    ...{ hash: hash(String(seq)), way: 'in', kind: 'handover-return' },
    ...{ memberId: SHE, verifyKey: 'hers', seq, at: 10 + seq },
    ...change,
  });
const check = (file: HandoverLine, lines: HandoverLine[], giver = ME) =>
  checkReturn({ ...file, giver }, { lines, memberId: ME });

describe('a return', () => {
  it('answers a pack that went out from here', () => {
    expect(check(back(1), [PACK])).toEqual({ ok: true, value: PACK });
  });

  it.each([
    ['of a pack of somebody else', check(back(1), [PACK], HE), 'handover.otherPerson'],
    ['of a pack nobody knows', check(back(1, { pack: hash('f') }), [PACK]), 'handover.unknownPack'],
    ['of a pack that came in', check(back(1), [line({ way: 'in' })]), 'handover.unknownPack'],
    [
      'of what is no pack',
      check(back(1), [line({ kind: 'handover-return' })]),
      'handover.unknownPack',
    ],
    ['after a later one', check(back(1), [PACK, back(2)]), 'handover.olderReturn'],
  ])('%s is refused', (_name, result, code) => {
    expect(codeOf(result)).toBe(code);
  });

  it('that is known already may be looked at again; a later one goes on from it', () => {
    expect(check(back(1), [PACK, back(1)]).ok).toBe(true);
    expect(check(back(2), [PACK, back(1)]).ok).toBe(true);
    expect(returnsBy(back(2), [back(2), back(1)]).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('of another author, another pack or another key says nothing about the order', () => {
    const others = [
      back(9, { memberId: HE }),
      back(8, { pack: hash('b') }),
      back(7, { verifyKey: 'her new machine' }),
    ];
    expect(check(back(1), [PACK, ...others]).ok).toBe(true);
    expect(returnsBy(back(1), others).map(({ seq }) => seq)).toEqual([7]);
  });
});

describe('a pack', () => {
  it('of this very notebook is not taken', () => {
    expect(codeOf(checkPack(PACK, ME))).toBe('handover.ownPack');
    expect(checkPack(PACK, SHE).ok).toBe(true);
    // A notebook that made no file yet has no id, and no pack has none.
    expect(checkPack(PACK, '').ok).toBe(true);
  });

  it('goes on from earlier ones of the same giver, and steps back behind later ones', () => {
    const packs = [3, 1, 2].map((seq) =>
      line({ way: 'in', hash: hash(String(seq)), seq, at: seq }),
    );
    const { said, later } = packsBy(line({ seq: 2 }), packs);
    expect(said.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(later.map(({ seq }) => seq)).toEqual([3]);
  });
});
