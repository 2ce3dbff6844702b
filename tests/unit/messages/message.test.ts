import { describe, expect, it } from 'vitest';
import { pageMessageSchema, sightingSchema } from '@/utils/messages/message';

const SIGHTING = {
  code: 'H49.22-261116-0003',
  procedure: 'Đăng ký khai sinh',
  receivedAt: '2026-11-16T08:12',
  dueAt: '2026-11-20',
  status: 'Đang xử lý',
};
const seen = (change: object) => ({ type: 'page.seen', sightings: [{ ...SIGHTING, ...change }] });

describe('a sighting from a page', () => {
  it('passes as it is when every field is what it should be', () => {
    expect(sightingSchema.parse(SIGHTING)).toEqual(SIGHTING);
  });

  it.each([
    ['is ten million characters long', 'A'.repeat(10_000_000)],
    ['holds markup', '<img src=x onerror=alert(1)>'],
    ['holds a blank', 'H49 22'],
    ['turns the reading direction', 'H49\u202e22-0003'],
    ['holds a control character', 'H49\u000022'],
    ['is empty', ''],
    ['is not text', 12_345],
  ])('is refused whole when its code %s', (_why, code) => {
    expect(pageMessageSchema.safeParse(seen({ code })).success).toBe(false);
  });

  it.each([
    ['a phone number', { procedure: 'Chứng thực - 0912 345 678' }, 'procedure'],
    ['an identity number', { procedure: 'Nguyễn Văn A 022099001234' }, 'procedure'],
    ['control characters', { status: 'Đang\u0007 xử lý' }, 'status'],
    ['a day that does not exist', { dueAt: '2026-02-30' }, 'dueAt'],
    ['a day written month first', { dueAt: '11/30/2026' }, 'dueAt'],
    ['an hour that does not exist', { receivedAt: '2026-11-16T25:00' }, 'receivedAt'],
    ['five thousand characters', { procedure: 'x'.repeat(5_000) }, 'procedure'],
  ] as const)('loses a field with %s and keeps the rest', (_why, change, field) => {
    const read = sightingSchema.parse({ ...SIGHTING, ...change });
    expect(read).toEqual({ ...SIGHTING, [field]: null });
  });

  it('may not carry more than its five fields: there is no place for an applicant', () => {
    expect(pageMessageSchema.safeParse(seen({ applicant: 'Nguyễn Văn A' })).success).toBe(false);
  });
});

describe('what a page may say', () => {
  it.each(['export.all', 'data.wipe', 'settings.set', 'state.changed', 'page.readOnce', ''])(
    'does not include %s',
    (type) => {
      expect(pageMessageSchema.safeParse({ type, tabId: 1, sightings: [] }).success).toBe(false);
    },
  );

  it('holds 500 dossiers at the most', () => {
    const many = (count: number) => ({
      type: 'page.seen',
      sightings: Array.from({ length: count }, (_, i) => ({
        ...SIGHTING,
        code: `H49-261116-${i + 1000}`,
      })),
    });
    expect(pageMessageSchema.safeParse(many(500)).success).toBe(true);
    expect(pageMessageSchema.safeParse(many(501)).success).toBe(false);
  });

  it('names each act, so that one click sent twice acts once', () => {
    expect(pageMessageSchema.safeParse({ type: 'timer.stop', sightings: [] }).success).toBe(false);
  });
});
