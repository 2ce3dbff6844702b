import { describe, expect, it, test } from 'vitest';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { packFileName, readPackFile, writePackFile } from '@/utils/export/holiday-pack-file';
import { ok } from '@/utils/problems';

const [pack] = HOLIDAY_PACKS;
if (!pack) throw new Error('no pack');
const file = JSON.parse(writePackFile(pack));
const withPack = (change: object) => JSON.stringify({ ...file, pack: { ...file.pack, ...change } });
const off = (day: string) => ({ day, name: { vi: 'Nghỉ', en: 'Off' } });

describe('a pack as a file', () => {
  it.each(HOLIDAY_PACKS)('of $year comes back as it was', (one) => {
    expect(readPackFile(writePackFile(one))).toEqual(ok(one));
    expect(writePackFile(one)).toBe(writePackFile(JSON.parse(JSON.stringify(one))));
  });

  test('is read with the mark that some editors put before it', () => {
    expect(readPackFile(`\ufeff${writePackFile(pack)}`)).toEqual(ok(pack));
  });

  test('is named after its year', () => {
    expect(packFileName(pack)).toBe('lich-nghi-2024.json');
  });
});

describe('a file that is not right', () => {
  it.each([
    ['cut off', writePackFile(pack).slice(0, -40), { code: 'pack.unreadable' }],
    ['empty', '', { code: 'pack.unreadable' }],
    ['something else', '{"kind":"tu-soi.backup"}', { code: 'pack.notPack' }],
    ['a list', '[]', { code: 'pack.notPack' }],
    [
      'of a newer version',
      JSON.stringify({ ...file, version: 2, more: true }),
      { code: 'pack.tooNew', version: 2 },
    ],
    [
      'with a day of another year',
      withPack({ daysOff: [off('2024-01-01'), off('2025-01-01')] }),
      { code: 'pack.otherYear', day: '2025-01-01', year: 2024, field: 'pack.daysOff[1].day' },
    ],
    [
      'with a day named twice',
      withPack({ daysOff: [off('2024-03-01'), off('2024-03-04'), off('2024-03-01')] }),
      {
        code: 'pack.dayTwice',
        day: '2024-03-01',
        first: 'pack.daysOff[0].day',
        field: 'pack.daysOff[2].day',
      },
    ],
    [
      'with a day both off and undecided',
      withPack({ daysOff: [off('2024-03-01')], undecided: [off('2024-03-01')] }),
      {
        code: 'pack.dayTwice',
        day: '2024-03-01',
        first: 'pack.daysOff[0].day',
        field: 'pack.undecided[0].day',
      },
    ],
    [
      'with a day that does not exist',
      withPack({ daysOff: [off('2024-02-30')] }),
      { code: 'pack.damaged', field: 'pack.daysOff[0].day' },
    ],
    [
      'without its year',
      withPack({ year: undefined }),
      { code: 'pack.damaged', field: 'pack.year' },
    ],
    [
      'with a name in one language only',
      withPack({ daysOff: [{ day: '2024-03-01', name: { vi: 'Nghỉ' } }] }),
      { code: 'pack.damaged', field: 'pack.daysOff[0].name.en' },
    ],
    [
      'with something nobody asked for',
      withPack({ x: 1 }),
      { code: 'pack.damaged', field: 'pack' },
    ],
  ])('%s is refused, with the place', (_what, text, problem) => {
    expect(readPackFile(text)).toEqual({ ok: false, problem });
  });
});
