import { describe, expect, it } from 'vitest';
import { mergeDaysOff, readDaysOff } from '@/components/options/days-off-draft';
import { KNOWN_PORTALS } from '@/components/options/known-portals';
import { readOrigin } from '@/components/options/portal-address';
import { parseDay } from '@/utils/calendar/day';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const TODAY = day('2026-11-23');

describe('the address of a portal', () => {
  it.each([
    ['a host alone', 'dichvucong.quangninh.gov.vn', 'https://dichvucong.quangninh.gov.vn'],
    ['a page of it', 'https://a.gov.vn/nop-ho-so?MaTTHC=1.1#x', 'https://a.gov.vn'],
    ['capitals and blanks around it', '  DichVuCong.Gov.VN ', 'https://dichvucong.gov.vn'],
    ['plain http stays http', 'http://a.gov.vn/', 'http://a.gov.vn'],
    ['a port belongs to it', 'http://127.0.0.1:8080/x', 'http://127.0.0.1:8080'],
    ['letters beyond ASCII', 'dịchvụ.vn', 'https://xn--dchv-9p5a1n.vn'],
  ])('%s', (_why, text, origin) => {
    const read = readOrigin(text);
    if (origin.includes('xn--')) expect(read).toMatch(/^https:\/\/xn--/);
    else expect(read).toBe(origin);
  });

  it.each([
    '',
    'không phải địa chỉ',
    'dichvucong',
    'ftp://a.gov.vn',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://*/*',
    'https://*.gov.vn',
    'https://user:password@a.gov.vn',
    'chrome://extensions',
  ])('%j is none', (text) => {
    expect(readOrigin(text)).toBeNull();
  });

  it.each(KNOWN_PORTALS)('$origin is offered as it will be asked for', ({ origin }) => {
    expect(readOrigin(origin)).toBe(origin);
  });
});

describe('days off as typed', () => {
  it('a stretch becomes its days', () => {
    const read = readDaysOff('30/12', '2/1/2027', ' Nghỉ phép ', TODAY);
    expect('days' in read && read.days).toEqual([
      { day: '2026-12-30', name: 'Nghỉ phép' },
      { day: '2026-12-31', name: 'Nghỉ phép' },
      { day: '2027-01-01', name: 'Nghỉ phép' },
      { day: '2027-01-02', name: 'Nghỉ phép' },
    ]);
  });

  it('without an end it is one day', () => {
    const read = readDaysOff('24/12/2026', '', '', TODAY);
    expect('days' in read && read.days).toEqual([{ day: '2026-12-24', name: '' }]);
  });

  it.each([
    ['31/2', '', { wrong: 'from', code: 'unreadable' }],
    ['24/12', 'abc', { wrong: 'to', code: 'unreadable' }],
    ['24/12', '23/12', { wrong: 'to', code: 'reversed' }],
    ['1/1/2027', '1/4/2027', { wrong: 'to', code: 'reversed' }],
  ])('from %j to %j is refused', (from, to, wrong) => {
    expect(readDaysOff(from, to, '', TODAY)).toEqual(wrong);
  });

  it('a day named again keeps the new reason, and the list stays in order', () => {
    const old = [
      { day: day('2026-12-24'), name: 'cũ' },
      { day: day('2026-12-30'), name: '' },
    ];
    const added = [
      { day: day('2026-12-24'), name: 'mới' },
      { day: day('2026-12-01'), name: '' },
    ];
    expect(mergeDaysOff(old, added)).toEqual([
      { day: '2026-12-01', name: '' },
      { day: '2026-12-24', name: 'mới' },
      { day: '2026-12-30', name: '' },
    ]);
  });
});
