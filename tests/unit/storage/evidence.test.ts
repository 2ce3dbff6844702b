import { beforeEach, describe, expect, it } from 'vitest';
import { emptyEvaluation } from '@/utils/evaluation/evaluation';
import type { Evidence } from '@/utils/evidence/evidence';
import { NO_LEVELS } from '@/utils/evidence/party-levels';
import { fail, ok } from '@/utils/problems';
import { readEvaluation, saveEvaluation } from '@/utils/storage/evaluations';
import {
  evidenceBetween,
  evidenceByIds,
  newestEvidence,
  removeEvidence,
  saveEvidence,
} from '@/utils/storage/evidence';
import { readPaperDraft, savePaperDraft } from '@/utils/storage/paper-drafts';
import { day } from '../calendar/viet-nam';
import { emptyDatabase, must, NOW } from './support';

beforeEach(emptyDatabase);

const figure = (change: Partial<Evidence> = {}): Evidence => ({
  id: 'dossiers/2026-Q4',
  fact: {
    kind: 'dossiers',
    from: day('2026-10-01'),
    to: day('2026-12-31'),
    early: 100,
    onTime: 28,
    late: 3,
  },
  itemIds: ['144.3.1'],
  state: 'accepted',
  at: NOW,
  ...change,
});
const note = (text: string, on = '2026-11-05'): Evidence => ({
  ...figure(),
  id: `note/${on}`,
  fact: { kind: 'note', day: day(on), text },
});

describe('the log of evidence', () => {
  it('is read by the days it speaks of, the newest first', async () => {
    for (const one of [note('a', '2026-10-31'), note('b', '2026-11-30'), figure()])
      must(await saveEvidence(one));
    const ids = async (from: string, to: string) =>
      (await evidenceBetween(day(from), day(to))).map((one) => one.id);
    expect(await ids('2026-11-01', '2026-11-30')).toEqual(['note/2026-11-30']);
    expect(await ids('2026-10-01', '2026-12-31')).toEqual([
      'dossiers/2026-Q4',
      'note/2026-11-30',
      'note/2026-10-31',
    ]);
  });

  it('shows the newest days first, no more than asked for', async () => {
    for (const one of [note('a', '2026-10-31'), note('c', '2026-12-01'), note('b', '2026-11-30')])
      must(await saveEvidence(one));
    expect((await newestEvidence(2)).map((one) => one.id)).toEqual([
      'note/2026-12-01',
      'note/2026-11-30',
    ]);
  });

  it('keeps one evidence for two items', async () => {
    must(await saveEvidence(figure()));
    must(await saveEvidence(figure({ itemIds: ['144.4.d'] })));
    expect(await evidenceByIds(['dossiers/2026-Q4', 'gone'])).toEqual([
      figure({ itemIds: ['144.3.1', '144.4.d'] }),
    ]);
  });

  it('a decision can be taken back', async () => {
    must(await saveEvidence(figure({ state: 'refused' })));
    must(await removeEvidence('dossiers/2026-Q4'));
    expect(await evidenceByIds(['dossiers/2026-Q4'])).toEqual([]);
  });

  it('refuses a text with a mark of secrecy, and keeps nothing', async () => {
    expect(await saveEvidence(note('Công văn 12 (MẬT)'))).toEqual(
      fail({ code: 'text.secrecyMark' }),
    );
    expect(await evidenceBetween(day('2026-01-01'), day('2026-12-31'))).toEqual([]);
  });
});

describe('what a score is worked out from', () => {
  it('is nothing before anything was entered', async () => {
    expect(await readEvaluation('2026-Q4')).toEqual({
      ...emptyEvaluation,
      period: '2026-Q4',
      revision: 0,
    });
  });

  it('is not overwritten by a window that saw an older form', async () => {
    const one = { ...emptyEvaluation, general: { 'general.conduct.ethics': 5 } };
    const other = { ...emptyEvaluation, general: { 'general.conduct.ethics': 1 } };
    expect(await saveEvaluation('2026-Q4', one, 0)).toEqual(ok(1));
    expect(await saveEvaluation('2026-Q4', other, 0)).toEqual(fail({ code: 'evaluation.changed' }));
    expect((await readEvaluation('2026-Q4')).general).toEqual(one.general);
    expect(await saveEvaluation('2026-Q4', other, 1)).toEqual(ok(2));
  });
});

describe('what was rewritten in a paper', () => {
  const ID = 'selfReview/2026-Q4';

  it('is kept paragraph by paragraph, and goes when our words are wanted back', async () => {
    must(await savePaperDraft(ID, { paragraph: 'a', text: 'của tôi' }, NOW));
    must(await savePaperDraft(ID, { paragraph: 'b', text: '' }, NOW));
    must(await savePaperDraft(ID, { levels: { conduct: 'tot' } }, NOW));
    must(await savePaperDraft(ID, { paragraph: 'a', text: null }, NOW + 1));
    expect(await readPaperDraft(ID)).toEqual({
      id: ID,
      edits: { b: '' },
      levels: { ...NO_LEVELS, conduct: 'tot' },
      at: NOW + 1,
    });
  });

  it('refuses a mark of secrecy and keeps what was there', async () => {
    must(await savePaperDraft(ID, { paragraph: 'a', text: 'của tôi' }, NOW));
    expect(await savePaperDraft(ID, { paragraph: 'a', text: 'TUYỆT MẬT' }, NOW)).toEqual(
      fail({ code: 'text.secrecyMark' }),
    );
    expect((await readPaperDraft(ID)).edits).toEqual({ a: 'của tôi' });
  });
});
