import { describe, expect, it } from 'vitest';
import { utf8 } from '@/utils/exchange/bytes';
import { readPayload } from '@/utils/exchange/payload';
import { problemText } from '@/utils/i18n/problem-text';
import type { Result } from '@/utils/problems';
import { FULL_BODY, placesOf, withPart } from '../../support/full-summary';
import { codeOf, lanKey, summary } from './support';

const key = await lanKey();
const SOUND = summary(key, { body: FULL_BODY });
const readText = (text: string) => readPayload('member-summary', utf8(text));
const MARK = '@@here@@';
/** The content with JSON, written by hand, at a place. */
const withJson = (place: readonly (string | number)[], json: string) =>
  JSON.stringify(withPart(SOUND, place, MARK)).replace(`"${MARK}"`, () => json);
const isMalformed = (text: string) => codeOf(readText(text)) === 'exchange.malformed';

it('a summary in which every part is filled is read as it was written', () => {
  expect(readText(JSON.stringify(SOUND))).toEqual({ ok: true, value: SOUND });
});

describe('whatever number of a summary it is', () => {
  const NUMBERS = placesOf(SOUND, (part) => typeof part === 'number');
  it.each([
    ['larger than any number', '1e400'],
    ['2^53 + 1, which no longer is itself', '9007199254740993'],
    ['negative', '-1'],
    ['not whole', '0.5'],
    ['a text', '"1"'],
    ['nothing where there must be one', '[]'],
  ])('%s: it is refused', (_what, json) => {
    expect(NUMBERS.length).toBeGreaterThan(60);
    const taken = NUMBERS.filter((place) => !isMalformed(withJson(place, json)));
    expect(taken).toEqual([]);
  });
});

describe('whatever text of a summary it is', () => {
  const TEXTS = placesOf(SOUND, (part) => typeof part === 'string');
  it.each([
    ['NUL', '"Lan\\u0000"'],
    ['a mark that turns the writing round', '"Lan \\u202egpj"'],
    ['an isolate that turns it round', '"Lan \\u2067"'],
    ['half a sign', '"Lan \\ud800"'],
    ['a carriage return', '"Lan\\r"'],
    ['50,000 letters', `"${'a'.repeat(50_000)}"`],
  ])('%s: it is refused', (_what, json) => {
    expect(TEXTS.length).toBeGreaterThan(40);
    const taken = TEXTS.filter((place) => !isMalformed(withJson(place, json)));
    expect(taken).toEqual([]);
  });

  it('bytes that are no UTF-8 are refused at each of them', () => {
    for (const place of TEXTS) {
      const bytes = utf8(withJson(place, '"@"'));
      bytes[bytes.indexOf(0x40)] = 0xff;
      expect(codeOf(readPayload('member-summary', bytes)), place.join('.')).toBe(
        'exchange.malformed',
      );
    }
  });
});

describe('whatever object of a summary it is', () => {
  const OBJECTS = placesOf(
    SOUND,
    (part) => typeof part === 'object' && part !== null && !Array.isArray(part),
  );
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'more'])(
    'a field %s is refused and changes nothing',
    (name) => {
      expect(OBJECTS.length).toBeGreaterThan(25);
      for (const place of OBJECTS) {
        const part = JSON.stringify(partAt(place));
        const json = part.replace('{', `{"${name}":{"polluted":true},`);
        expect(isMalformed(withJson(place, json)), place.join('.')).toBe(true);
      }
      expect('polluted' in {}).toBe(false);
    },
  );

  it('a list in its place, or nothing, is refused', () => {
    const below = OBJECTS.filter((place) => place.length > 0);
    const taken = below.filter(
      (place) => !isMalformed(withJson(place, '[]')) || !isMalformed(withJson(place, 'null')),
    );
    expect(taken).toEqual([]);
  });
});

const partAt = (place: readonly (string | number)[]) =>
  place.reduce<unknown>((part, name) => Reflect.get(Object(part), name), SOUND);

describe('what is told of 200,000 wrong items', () => {
  const LISTS = placesOf(SOUND, Array.isArray);
  it('is at most 20 faults and under 10 KB of text in each language, whatever list they stand in', () => {
    expect(LISTS.length).toBeGreaterThan(8);
    const items = `[${'{},'.repeat(199_999)}{}]`;
    for (const place of LISTS) expectFew(readText(withJson(place, items)), place.join('.'));
  });

  it('also when each of them is wrong in a way of its own', () => {
    const items = Array.from({ length: 999 }, (_, at) => ({ [`f${at}`]: at }));
    expectFew(readText(withJson(['body', 'namedCases'], JSON.stringify(items))), 'names');
  });

  it('a list a little shorter than is looked at is told of as shortly', () => {
    for (const place of LISTS) {
      expectFew(readText(withJson(place, `[${'{},'.repeat(999)}{}]`)), place.join('.'));
    }
  });

  it('also when every list is full of them', () => {
    const wrong = LISTS.reduce<unknown>(
      (whole, place) => (place.length === 2 ? withPart(whole, place, Array(900).fill(1)) : whole),
      SOUND,
    );
    expectFew(readText(JSON.stringify(wrong)), 'every list');
  });
});

function expectFew(result: Result<unknown>, where: string): void {
  if (result.ok || result.problem.code !== 'exchange.malformed') throw new Error(`taken: ${where}`);
  const { faults } = result.problem;
  expect(faults.length, where).toBeGreaterThan(0);
  expect(faults.length, where).toBeLessThanOrEqual(20);
  expect(JSON.stringify(faults).length, where).toBeLessThan(10_000);
  for (const language of ['vi', 'en'] as const) {
    const { what, next } = problemText(result.problem, language);
    expect(what.length + next.length, where).toBeLessThan(10_000);
  }
}
