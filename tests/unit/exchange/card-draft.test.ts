import { describe, expect, it } from 'vitest';
import { parseDay } from '@/utils/calendar/day';
import { newIdentity } from '@/utils/exchange/age';
import { cardBodySchema } from '@/utils/exchange/card';
import {
  type CardDraft,
  cardBody,
  cardFaults,
  draftOfCard,
  withDeputy,
} from '@/utils/exchange/card-draft';

const day = (text: string) => {
  const found = parseDay(text);
  if (!found) throw new Error(text);
  return found;
};
const TODAY = day('2026-11-24');
const DRAFT: CardDraft = {
  unitId: 'H49.22',
  unitName: 'Phường Mẫu',
  headName: 'Trần Văn Bình',
  position: 'Chủ tịch',
  validTo: '',
  deputies: [],
  successor: null,
};
const named = async (name: string) => ({ name, recipient: (await newIdentity()).recipient });

describe('a card before it is signed', () => {
  it('needs the code and the name of the unit and the name of its head, and nothing else', () => {
    expect(cardFaults({ ...DRAFT, position: '' }, TODAY)).toEqual([]);
    const empty = { ...DRAFT, unitId: '', unitName: ' ', headName: '\t' };
    expect(cardFaults(empty, TODAY)).toEqual(['unitId', 'unitName', 'headName']);
    expect(cardFaults({ ...DRAFT, unitId: 'h49 22' }, TODAY)).toEqual(['unitId']);
  });

  it('may end today, and not yesterday or on a day that does not exist', () => {
    const faults = (validTo: string) => cardFaults({ ...DRAFT, validTo }, TODAY);
    expect(faults('2026-11-24')).toEqual([]);
    expect(faults('2026-11-23')).toEqual(['validTo']);
    expect(faults('2027-02-29')).toEqual(['validTo']);
  });

  it('is one that its readers take: the head first, then the deputies', async () => {
    const { recipient } = await named('');
    const deputy = await named('Lê Thị  Mai\u0007');
    const body = cardBody({ ...DRAFT, deputies: [deputy] }, recipient, TODAY);
    expect(cardBodySchema.safeParse(body).success).toBe(true);
    expect(body.recipients.map((one) => [one.holder, one.name])).toEqual([
      ['head', 'Trần Văn Bình'],
      ['deputy', 'Lê Thị Mai'],
    ]);
    expect(body).toMatchObject({ validFrom: '2026-11-24', validTo: null, successor: null });
  });

  it('is made again from the card that was given out', async () => {
    const { recipient } = await named('');
    const deputies = [await named('Lê Thị Mai')];
    const draft = { ...DRAFT, validTo: '2027-11-24', deputies };
    expect(draftOfCard('H49.22', cardBody(draft, recipient, TODAY))).toEqual(draft);
  });
});

describe('deputies', () => {
  it('are added once, never the head, and five at most', async () => {
    const [head, ...others] = await Promise.all([...'1234567'].map(named));
    const own = head?.recipient ?? '';
    expect(withDeputy(DRAFT, { name: 'x', recipient: own }, own)).toBe(DRAFT);
    const all = others.reduce((draft, one) => withDeputy(draft, one, own), DRAFT);
    expect(all.deputies).toEqual(others.slice(0, 5));
    const [first] = others;
    if (!first) throw new Error('nobody');
    const one = withDeputy(DRAFT, first, own);
    expect(withDeputy(one, first, own)).toBe(one);
  });
});
