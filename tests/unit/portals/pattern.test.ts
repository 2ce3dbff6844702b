import { describe, expect, it } from 'vitest';
import { patternOf } from '@/utils/portals/pattern';

describe('the pattern of a portal', () => {
  it('keeps the port where the browser knows ports in patterns', () => {
    expect(patternOf('http://10.0.0.5:8080', true)).toBe('http://10.0.0.5:8080/*');
  });
  it('leaves the port out where it would make the pattern invalid', () => {
    expect(patternOf('http://10.0.0.5:8080', false)).toBe('http://10.0.0.5/*');
    expect(patternOf('https://[::1]:8443', false)).toBe('https://[::1]/*');
  });
  it('is the same for both where the address has no port', () => {
    const origin = 'https://dichvucong.quangninh.gov.vn';
    expect(patternOf(origin, false)).toBe(patternOf(origin, true));
  });
});
