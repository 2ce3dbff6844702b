import { describe, expect, it } from 'vitest';
import { listedNames, listedValues } from '@/utils/portals/lists';
import { recognise } from '@/utils/portals/recognise';
import { block, pageOf } from '../../support/recognise-describe';

const kinds = (...lines: string[]) => listedNames(lines)?.map(({ label }) => label?.kind);

describe('a list of names', () => {
  it('is one when all are known and one is a field', () => {
    expect(kinds('Ngày gửi. Ngày tiếp nhận. Hạn xử lý')).toEqual(['other', 'received', 'due']);
    expect(kinds('Ngày nhận – Hẹn trả')).toEqual(['received', 'due']);
    expect(kinds('Ngày nhận', 'Hẹn trả')).toEqual(['received', 'due']);
    expect(kinds('Ngày nhận – Màu bìa')).toBeUndefined();
    expect(kinds('Địa chỉ, Điện thoại')).toBeUndefined();
  });
  it('in two languages is one name', () => {
    expect(kinds('Received on', 'Ngày tiếp nhận')).toEqual(['received']);
  });
});

describe('a list of values', () => {
  it('is parted by the sign that gives as many as there are names', () => {
    expect(listedValues('12/11/2026 - 26/11/2026', 2)).toEqual(['12/11/2026', '26/11/2026']);
    expect(listedValues('12/11/2026 / 26/11/2026', 2)).toEqual(['12/11/2026', '26/11/2026']);
    expect(listedValues('12/11/2026 - 20/11/2026 - 26/11/2026', 2)).toBeNull();
  });
  it('stands in one line with its names, in their order', () => {
    const card = (value: string) =>
      recognise(pageOf(block('H49.56-261112-0007', `Ngày nhận – Hẹn trả: ${value}`))).dossiers[0];
    const both = card('12/11/2026 – 26/11/2026');
    expect(both).toMatchObject({ receivedAt: '2026-11-12', dueAt: '2026-11-26' });
    expect(card('12/11/2026')?.dueAt ?? null).toBeNull();
  });
});
