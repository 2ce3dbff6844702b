import { describe, expect, it } from 'vitest';
import { KNOWN_PORTALS } from '@/components/options/known-portals';
import { readOrigin } from '@/components/options/portal-address';

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
