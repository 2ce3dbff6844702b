import { describe, expect, it } from 'vitest';
import { utf8 } from '@/utils/exchange/bytes';
import { readPayload } from '@/utils/exchange/payload';
import { codeOf, lanKey, read, signedFile, summary } from './support';

const key = await lanKey();
const sound = () => JSON.parse(JSON.stringify(summary(key)));
const readText = (text: string) => readPayload('member-summary', utf8(text));
const readValue = (value: unknown) => readText(JSON.stringify(value));

/** The value with what stands at a path replaced. */
function changed(path: string, value: unknown): unknown {
  const whole = sound();
  const names = path.split('.');
  const last = names.pop() ?? '';
  const place = names.reduce((part, name) => part[name], whole);
  place[last] = value;
  return whole;
}

/** JSON cannot write these; a hostile file writes them by hand. */
const withText = (path: string, json: string) =>
  JSON.stringify(changed(path, '@@')).replace('"@@"', json);

it('a content as it must be is read', () => {
  expect(readValue(sound())).toEqual({ ok: true, value: sound() });
});

describe('a content is refused with', () => {
  const open = '['.repeat(100_000);
  it.each([
    ['no JSON', 'x'],
    ['a bare number', '1'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['an unknown field', JSON.stringify({ ...sound(), more: 1 })],
    ['an unknown field within', JSON.stringify(changed('aud.more', 1))],
    ['100,000 levels', withText('body.message', open)],
    ['nine levels', withText('body.message', '[[[[[[[[1]]]]]]]]')],
    ['1e400 for a count', withText('body.receptions.count', '1e400')],
    ['2^53 + 1 for a count', withText('seq', '9007199254740993')],
    ['a negative count', withText('body.work.unknownMinutes', '-1')],
    ['half a case', withText('body.receptions.count', '0.5')],
    ['30 February', withText('body.period.to', '"2026-02-30"')],
    ['30 February as time of making', withText('createdAt', '"2026-02-30T10:00:00.000+07:00"')],
    ['a time without its offset', withText('createdAt', '"2026-11-30T16:00:00.000"')],
    ['a time of another offset', withText('createdAt', '"2026-11-30T16:00:00.000Z"')],
    ['24:00', withText('createdAt', '"2026-11-30T24:00:00.000+07:00"')],
    ['a name of 5,000 letters', withText('author.displayName', `"${'a'.repeat(5_000)}"`)],
    ['a sign that turns the writing round', withText('author.displayName', '"Lan \\u202e"')],
    ['an isolate that turns it round', withText('author.displayName', '"Lan \\u2067"')],
    ['NUL in a name', withText('author.displayName', '"Lan\\u0000"')],
    ['a tab in a name', withText('author.displayName', '"Lan\\t"')],
    ['a line break in a name', withText('author.displayName', '"Lan\\nanh"')],
    ['half a sign', withText('author.displayName', '"Lan \\ud800"')],
    ['the code of a unit in small letters', withText('aud.unitId', '"h49"')],
    ['a thirteenth month', withText('period', '"2026-13"')],
    ['a fifth quarter', withText('period', '"2026-Q5"')],
    ['number 0', withText('seq', '0')],
    ['another kind', withText('kind', '"unit-card"')],
  ])('%s', (_what, text) => {
    expect(codeOf(readText(text))).toBe('exchange.malformed');
  });

  it('bytes that are no UTF-8', () => {
    const bytes = utf8(JSON.stringify(sound()));
    bytes[bytes.length - 3] = 0xff;
    expect(codeOf(readPayload('member-summary', bytes))).toBe('exchange.malformed');
  });

  it('a mark before the first sign', () => {
    expect(codeOf(readText(`\ufeff${JSON.stringify(sound())}`))).toBe('exchange.malformed');
  });

  it('more than 1 MiB', () => {
    expect(codeOf(readText(`{"x":"${'a'.repeat(1024 * 1024)}"}`))).toBe('exchange.tooLarge');
  });
});

describe('names that would reach the roots of the language', () => {
  const PLACES = ['', 'author.', 'aud.', 'app.', 'body.', 'body.work.', 'body.receptions.'];
  const NAMES = ['__proto__', 'constructor', 'prototype'];
  it.each(PLACES.flatMap((place) => NAMES.map((name) => [`${place}${name}`])))(
    '%s is refused and changes nothing',
    (path) => {
      const marked = changed(path.replace('__proto__', '@@'), { polluted: true });
      const result = readText(JSON.stringify(marked).replace('"@@"', '"__proto__"'));
      expect(codeOf(result)).toBe('exchange.malformed');
      expect('polluted' in {}).toBe(false);
    },
  );
});

describe('what is said of faults stays short', () => {
  it('200,000 wrong items make at most 20 faults of 200 signs', () => {
    const text = withText('body.cases', `[${'1,'.repeat(200_000)}1]`);
    const result = readText(text);
    if (result.ok || result.problem.code !== 'exchange.malformed') throw new Error('accepted');
    const { faults } = result.problem;
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(20);
    for (const fault of faults) expect(fault.length).toBeLessThanOrEqual(200);
  });

  it('a list of as many wrong items as are allowed as well', () => {
    const result = readValue(
      changed(
        'body.namedCases',
        Array.from({ length: 500 }, () => 1),
      ),
    );
    if (result.ok || result.problem.code !== 'exchange.malformed') throw new Error('accepted');
    expect(result.problem.faults).toHaveLength(20);
  });

  it('a name of 300,000 letters as well', () => {
    const result = readText(JSON.stringify({ ...sound(), ['x'.repeat(300_000)]: '\u0000' }));
    if (result.ok || result.problem.code !== 'exchange.malformed') throw new Error('accepted');
    expect(result.problem.faults.join('').length).toBeLessThanOrEqual(200);
  });
});

describe('a content of a newer shape', () => {
  it.each([
    ['of the body', { app: { version: '9.0.0', schema: 3 } }, 3],
    ['of the head', { v: 3 }, 3],
  ])('%s asks for an update and is not called damaged', (_what, change, version) => {
    expect(readValue({ ...sound(), ...change, newField: 1 })).toEqual({
      ok: false,
      problem: { code: 'exchange.tooNew', version },
    });
  });
});

it('the same faults are found through the whole file: signed is not the same as sound', async () => {
  const file = await signedFile(withText('body.message', '['.repeat(100_000)), { key });
  expect(codeOf(await read(file))).toBe('exchange.malformed');
});
