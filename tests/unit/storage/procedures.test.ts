import { beforeEach, describe, expect, it } from 'vitest';
import { compareProcedures, type Edition } from '@/utils/procedures/compare-procedures';
import { makeBackup } from '@/utils/storage/backup';
import { addCase } from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { db } from '@/utils/storage/db';
import {
  applyProcedures,
  findProcedures,
  listProcedures,
  offerLimit,
  procedureInForce,
} from '@/utils/storage/procedures';
import { restoreBackup } from '@/utils/storage/restore';
import { day, manyProcedures, procedure } from '../procedures/support';
import { at, dump, emptyDatabase, moment, must, NOW, newestActs } from './support';

const JULY = day('2026-07-01');
const NOVEMBER = day('2026-11-01');

const edition = (procedures: Edition['procedures'], validFrom = JULY): Edition => ({
  procedures,
  validFrom,
  source: 'Quyết định mẫu',
  unread: [],
});
const birth = procedure('1.001193', { name: 'Đăng ký khai sinh' });
const slower = { ...birth, limit: { amount: 8, unit: 'workingDays' as const } };

beforeEach(emptyDatabase);

describe('taking an edition in', () => {
  it('keeps all 1,716 procedures of a province as they were read', async () => {
    const list = manyProcedures(1_716);
    const done = must(await applyProcedures(edition(list), at()));
    expect(done.ids).toHaveLength(1_716);
    const kept = (await listProcedures()).map(({ validFrom: _v, source: _s, ...one }) => one);
    expect(kept).toEqual(list.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  });

  it('changes nothing the second time', async () => {
    await applyProcedures(edition(manyProcedures(50)), at());
    const before = await dump();
    const again = must(await applyProcedures(edition(manyProcedures(50)), at()));
    expect(again).toEqual({ ids: [], seq: null });
    expect(await dump()).toEqual(before);
  });

  it('answers a repeated click as the first and does nothing twice', async () => {
    const first = must(await applyProcedures(edition([birth]), at(NOW, 'click')));
    expect(must(await applyProcedures(edition([birth]), at(NOW, 'click')))).toEqual(first);
    expect(await newestActs(10)).toHaveLength(1);
  });

  it('says beforehand what it will do', async () => {
    await applyProcedures(edition([birth, procedure('1.000002')]), at());
    const next = edition([slower, procedure('1.000003')], NOVEMBER);
    const { added, changed, missing } = compareProcedures(await listProcedures(), next);
    const done = must(await applyProcedures(next, at()));
    expect(done.ids.toSorted()).toEqual(
      [...added, ...changed.map((one) => one.after)].map((one) => one.code).toSorted(),
    );
    expect(missing.map((one) => one.code)).toEqual(['1.000002']);
  });

  it('leaves older versions and procedures that it does not name where they are', async () => {
    await applyProcedures(edition([birth, procedure('1.000002')]), at());
    await applyProcedures(edition([slower], NOVEMBER), at());
    expect((await listProcedures()).map((one) => [one.code, one.validFrom])).toEqual([
      ['1.000002', JULY],
      ['1.001193', JULY],
      ['1.001193', NOVEMBER],
    ]);
  });

  it('moves no due date: cases keep the limit they were received under', async () => {
    await applyProcedures(edition([birth]), at());
    const received = moment('2026-10-30T08:00');
    const offer = await offerLimit('Đăng ký khai sinh', received);
    const draft = { kind: 'dossier' as const, code: 'H49.22-261030-0001', title: birth.name };
    const limit = offer?.limit ?? null;
    await addCase({ ...draft, limit, receivedAt: received, due: null }, at());
    const before = await db.cases.toArray();
    await applyProcedures(edition([slower], JULY), at());
    await applyProcedures(edition([slower], NOVEMBER), at());
    expect(await db.cases.toArray()).toEqual(before);
  });
});

describe('taking it back', () => {
  it('leaves the catalogue as it was', async () => {
    await applyProcedures(edition([birth]), at());
    const before = await listProcedures();
    const list = [slower, ...manyProcedures(20)];
    for (const from of [JULY, NOVEMBER]) {
      const { seq } = must(await applyProcedures(edition(list, from), at()));
      must(await undo(seq ?? 0, at()));
      expect(await listProcedures()).toEqual(before);
    }
  });

  it('is refused while a later edition of the same procedure stands', async () => {
    const first = must(await applyProcedures(edition([birth]), at()));
    const later = must(await applyProcedures(edition([slower], NOVEMBER), at()));
    const refused = await undo(first.seq ?? 0, at());
    expect(!refused.ok && refused.problem.code).toBe('change.movedOn');
    must(await undo(later.seq ?? 0, at()));
    must(await undo(first.seq ?? 0, at()));
    expect(await listProcedures()).toEqual([]);
  });
});

describe('the version that governs', () => {
  it('is the one in force on the day of receipt', async () => {
    await applyProcedures(edition([birth]), at());
    await applyProcedures(edition([slower], NOVEMBER), at());
    const amount = async (text: string) =>
      (await procedureInForce('1.001193', day(text)))?.limit?.amount ?? null;
    expect(await amount('2026-06-30')).toBeNull();
    expect(await amount('2026-10-31')).toBe(5);
    expect(await amount('2026-11-01')).toBe(8);
  });
});

describe('the limit offered for a dossier', () => {
  const received = moment('2026-11-23T15:30');
  beforeEach(async () => {
    await applyProcedures(
      edition([
        birth,
        procedure('2.000815', {
          name: 'Chứng thực bản sao từ bản chính',
          limit: { amount: 0, unit: 'workingDays' },
          cutOff: 900,
        }),
        procedure('1.000010', { name: 'Cấp lại giấy phép' }),
        procedure('1.000011', { name: 'Cấp lại giấy phép' }),
        procedure('1.000012', { name: 'Không có thời hạn', limit: null }),
      ]),
      at(),
    );
  });

  it.each([
    ['Đăng ký khai sinh', { amount: 5, unit: 'workingDays' }],
    ['dang ky KHAI SINH', { amount: 5, unit: 'workingDays' }],
    ['1.001193 - tên gì cũng được', { amount: 5, unit: 'workingDays' }],
    ['Chứng thực bản sao từ bản chính', { amount: 1, unit: 'workingDays' }],
    ['Đăng ký khai sinh lưu động', null],
    ['Cấp lại giấy phép', null],
    ['Không có thời hạn', null],
    ['9.999999', null],
    ['', null],
  ])('“%s” is %j', async (title, limit) => {
    expect((await offerLimit(title, received))?.limit ?? null).toEqual(limit);
  });

  it('is none before any version is in force', async () => {
    expect(await offerLimit('Đăng ký khai sinh', moment('2026-06-30T08:00'))).toBeNull();
  });

  it('does not go by a name that the procedure had before', async () => {
    await applyProcedures(edition([{ ...birth, name: 'Khai sinh mới' }], NOVEMBER), at());
    expect(await offerLimit('Đăng ký khai sinh', received)).toBeNull();
    expect(await offerLimit('Đăng ký khai sinh', moment('2026-10-01T08:00'))).not.toBeNull();
  });
});

describe('searching the catalogue', () => {
  beforeEach(() => applyProcedures(edition([birth, ...manyProcedures(100)]), at()));
  it.each([
    ['khai sinh', 1],
    ['1.001193', 1],
    ['001193', 1],
    ['truong hop 42', 1],
    ['xac nhan', 100],
    ['', 101],
    ['khong co gi nhu vay', 0],
  ])('“%s” finds %i', async (text, count) => {
    expect(await findProcedures(text, NOVEMBER, 200)).toHaveLength(count);
  });
});

it('goes into a backup and comes back with it', async () => {
  await applyProcedures(edition([birth, ...manyProcedures(10)]), at());
  const kept = await db.procedures.toArray();
  const { tables } = await makeBackup(NOW);
  await emptyDatabase();
  must(await restoreBackup(tables, at()));
  expect(await db.procedures.toArray()).toEqual(kept);
});
