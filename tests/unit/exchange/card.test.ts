import { describe, expect, it } from 'vitest';
import { intendedRecipients } from '@/utils/exchange/card';

const card = (...recipients: string[]) => ({
  recipients: recipients.map((recipient, at) => ({
    holder: at === 0 ? ('head' as const) : ('deputy' as const),
    name: recipient,
    recipient,
  })),
});

describe('for whom a file to a unit may have been meant', () => {
  it('a deputy opens what names the head’s key, because both stand on one card', () => {
    expect(intendedRecipients([card('head', 'deputy')], ['deputy'])).toEqual(['deputy', 'head']);
  });

  it('the head opens what names the head alone, and an older card’s deputies too', () => {
    const cards = [card('head'), card('head', 'old deputy')];
    expect(intendedRecipients(cards, ['head'])).toEqual(['head', 'old deputy']);
  });

  it('a card on which no key held here stands adds nothing', () => {
    expect(intendedRecipients([card('stranger', 'friend')], ['mine'])).toEqual(['mine']);
  });

  it('without any card the keys held here remain', () => {
    expect(intendedRecipients([], ['mine'])).toEqual(['mine']);
  });
});
