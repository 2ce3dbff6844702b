import { beforeEach, describe, expect, it } from 'vitest';
import { monthOf } from '@/utils/calendar/day';
import { receptionMonth } from '@/utils/cases/reception-days';
import { LEGAL_RULES } from '@/utils/legal/rules';
import { writeBackup } from '@/utils/storage/backup';
import type { CaseDraft } from '@/utils/storage/case-draft';
import { addCase, readCase, recordEvent } from '@/utils/storage/cases';
import { undo } from '@/utils/storage/changes';
import { readBackup } from '@/utils/storage/read-backup';
import { receptionsIn } from '@/utils/storage/receptions';
import { moveUnder, moveUnderLaw, previewChanges, previewLaw } from '@/utils/storage/rule-preview';
import { day } from '../calendar/viet-nam';
import { at, emptyDatabase, faults, moment, must, NOW } from './support';

beforeEach(emptyDatabase);

const draft = (change: Partial<CaseDraft>): CaseDraft => ({
  kind: 'dossier',
  code: null,
  title: 'Việc thử',
  limit: null,
  receivedAt: moment('2026-11-18T08:00'),
  due: null,
  ...change,
});
async function added(change: Partial<CaseDraft>) {
  const { ids } = must(await addCase(draft(change), at()));
  const row = await readCase(ids[0] ?? '');
  if (!row) throw new Error('added');
  return row;
}

describe('a case of any kind', () => {
  it('keeps its detail, the rule of its limit and how it came in', async () => {
    const rule = { id: 'complaint.first', version: day('2026-07-01') };
    const detail = {
      kind: 'petition',
      type: 'complaint',
      instance: 1,
      remote: false,
      complex: false,
    } as const;
    const limit = { amount: 30, unit: 'calendarDays' } as const;
    const row = await added({ kind: 'petition', limit, rule, detail, channel: 'post' });
    expect(row).toMatchObject({ limit, rule, detail });
    expect(row.events[0]).toMatchObject({ type: 'received', channel: 'post' });
    // Not accepted yet: 10 days from the receipt are Saturday the 28th, so Monday at 17:30.
    expect(row.index.due).toBe(Date.UTC(2026, 10, 30, 10, 30));
    expect(await faults()).toEqual([]);
  });

  it('keeps no detail of another kind and no rule without a limit', async () => {
    const detail = { kind: 'reception', online: false, byHead: true } as const;
    const row = await added({
      detail,
      rule: { id: 'complaint.first', version: day('2026-07-01') },
    });
    expect('detail' in row || 'rule' in row).toBe(false);
  });

  it('refuses the number of a person in a name or a post, and writes nothing', async () => {
    const detail = {
      kind: 'task',
      product: 'Gọi 0912 345 678',
      quantity: 1,
      coefficient: 1,
    } as const;
    expect(await addCase(draft({ kind: 'task', detail }), at())).toEqual({
      ok: false,
      problem: { code: 'text.personalNumber' },
    });
    const row = await added({});
    const said = await recordEvent(
      row.id,
      {
        type: 'delayExplained',
        when: moment('2026-11-20'),
        cause: 'objective',
        confirmedBy: 'Trưởng phòng 001088012345',
      },
      at(),
    );
    expect(said).toEqual({ ok: false, problem: { code: 'text.personalNumber' } });
    expect((await readCase(row.id))?.events).toHaveLength(1);
  });

  it('leaves in a backup what it reads back', async () => {
    const row = await added({ channel: 'online' });
    const limit = { amount: 8, unit: 'workingHours' } as const;
    const step = {
      type: 'stepStarted',
      when: moment('2026-11-19'),
      step: 'Thẩm định',
      limit,
    } as const;
    must(await recordEvent(row.id, step, at()));
    must(
      await recordEvent(
        row.id,
        { type: 'delayExplained', when: moment('2026-11-20'), cause: 'coordination' },
        at(),
      ),
    );
    const { tables } = must(await readBackup(await writeBackup(NOW)));
    expect(tables.cases[0]?.events).toEqual((await readCase(row.id))?.events);
  });
});

it('the receptions of a month are those held in it, whatever their state', async () => {
  const reception = (when: string) =>
    added({
      kind: 'reception',
      receivedAt: moment(when),
      detail: { kind: 'reception', online: false, byHead: true },
    });
  await reception('2026-10-31T16:00');
  await reception('2026-11-01T00:00');
  const closed = await reception('2026-11-18');
  must(await recordEvent(closed.id, { type: 'solved', when: moment('2026-11-18') }, at()));
  await added({ receivedAt: moment('2026-11-18') });
  const month = monthOf(day('2026-11-01'));
  expect(receptionMonth(await receptionsIn(month), month).days).toEqual([
    '2026-11-01',
    '2026-11-18',
  ]);
});

describe('a new version of a rule', () => {
  const limit = { amount: 5, unit: 'workingDays' } as const;
  const rule = { id: '1.001193', version: day('2026-01-01') };
  const change = {
    id: '1.001193',
    effectiveFrom: day('2026-11-01'),
    effectiveTo: null,
    limit: { amount: 3, unit: 'workingDays' } as const,
  };

  it('is previewed over the open cases under it, and changes none', async () => {
    const row = await added({ limit, rule });
    const other = await added({ limit });
    const found = await previewChanges([change]);
    expect(found.map(({ caseId, effect }) => [caseId, effect])).toEqual([[row.id, 'moves']]);
    expect(await readCase(row.id)).toEqual(row);
    expect(await readCase(other.id)).toEqual(other);
  });

  it('moves only what the person puts under it, never a case received earlier, and is taken back', async () => {
    const row = await added({ limit, rule });
    const earlier = await added({ limit, rule, receivedAt: moment('2026-10-30T08:00') });
    const done = must(await moveUnder([change], at()));
    expect(done.ids).toEqual([row.id]);
    expect(await readCase(row.id)).toMatchObject({
      limit: change.limit,
      rule: { id: '1.001193', version: '2026-11-01' },
    });
    // 18 November and three working days: Monday the 23rd at 17:30.
    expect((await readCase(row.id))?.index.due).toBe(Date.UTC(2026, 10, 23, 10, 30));
    expect(await readCase(earlier.id)).toEqual(earlier);
    must(await undo(done.seq ?? 0, at()));
    expect(await readCase(row.id)).toMatchObject({ limit, rule });
    expect(await faults()).toEqual([]);
  });
});

describe('a rule of law that comes with a newer extension', () => {
  const limit = { amount: 10, unit: 'calendarDays' } as const;
  const [known] = LEGAL_RULES.filter((rule) => rule.id === 'petition.process').slice(-1);
  if (!known) throw new Error('petition.process');
  const rule = { id: known.id, version: known.effectiveFrom };
  /** Invented: seven days from 16 November 2026 on. */
  const later = [
    ...LEGAL_RULES.filter((one) => one !== known),
    { ...known, effectiveTo: day('2026-11-15') },
    {
      ...known,
      effectiveFrom: day('2026-11-16'),
      content: { kind: 'limit', limit: { amount: 7, unit: 'calendarDays' } } as const,
    },
  ];
  const petition = (received: string) =>
    added({ kind: 'petition', limit, rule, receivedAt: moment(received) });

  it('lists the open cases received in its time with both dates, and moves none', async () => {
    const row = await petition('2026-11-18T08:00');
    await petition('2026-11-13T08:00');
    await added({ limit });
    const found = await previewLaw(later);
    // Ten days from the 18th are Saturday 28 November, so Monday the 30th; seven are the 25th.
    expect(
      found.map(({ caseId, effect, before, after }) => ({
        caseId,
        effect,
        before: before.basis !== 'none' && before.at,
        after: after.basis !== 'none' && after.at,
      })),
    ).toEqual([
      {
        caseId: row.id,
        effect: 'moves',
        before: Date.UTC(2026, 10, 30, 10, 30),
        after: Date.UTC(2026, 10, 25, 10, 30),
      },
    ]);
    expect(await readCase(row.id)).toEqual(row);
  });

  it('moves them in one act when the person says so, and takes it back', async () => {
    const row = await petition('2026-11-18T08:00');
    const earlier = await petition('2026-11-13T08:00');
    const done = must(await moveUnderLaw(at(), later));
    expect(done.ids).toEqual([row.id]);
    expect(await readCase(row.id)).toMatchObject({
      limit: { amount: 7, unit: 'calendarDays' },
      rule: { id: 'petition.process', version: '2026-11-16' },
    });
    expect(await readCase(earlier.id)).toEqual(earlier);
    expect(await previewLaw(later)).toEqual([]);
    must(await undo(done.seq ?? 0, at()));
    expect(await readCase(row.id)).toMatchObject({ limit, rule });
    expect(await faults()).toEqual([]);
  });

  it('has nothing to say while the extension knows no newer one', async () => {
    await petition('2026-11-18T08:00');
    expect(await previewLaw()).toEqual([]);
  });
});
