import { describe, expect, it } from 'vitest';
import { corrected, lackOf, lacksOf, progressOf, submitted } from '@/utils/assessment/answering';
import { answer, assessment, edition, item } from './support';

const ONE = edition([[item('a1'), item('a2')], [item('b1')]]);

describe('what an answer lacks', () => {
  it.each([
    ['no answer', null, 'unanswered'],
    ['a note without a grade', answer('a', null, { note: 'chưa rõ' }), 'unanswered'],
    ['Xuất sắc without anything behind it', answer('a', 'xuatSac'), 'note'],
    ['Xuất sắc with blanks as a note', answer('a', 'xuatSac', { note: '  ' }), 'note'],
    ['Kém without anything behind it', answer('a', 'kem'), 'note'],
    ['Xuất sắc with a note', answer('a', 'xuatSac', { note: 'có thư khen' }), null],
    ['Kém with evidence', answer('a', 'kem', { evidenceIds: ['e1'] }), null],
    ['Tốt', answer('a', 'tot'), null],
    ['Trung bình', answer('a', 'trungBinh'), null],
    ['no', answer('a', 'no'), null],
    ['not applicable without a reason', answer('a', 'na'), 'reason'],
    ['not applicable with its reason', answer('a', 'na', { reason: 'kỳ này không có' }), null],
  ] as const)('%s', (_what, given, lack) => {
    expect(lackOf(given, false)).toBe(lack);
  });

  it('in a daily set no grade asks for a note, and unsure is an answer', () => {
    expect(lackOf(answer('a', 'xuatSac'), true)).toBeNull();
    expect(lackOf(answer('a', null, { unsure: true }), true)).toBeNull();
    expect(lackOf(answer('a', null, { unsure: true }), false)).toBe('unanswered');
    expect(lackOf(answer('a', 'na'), true)).toBe('reason');
  });
});

describe('a whole form', () => {
  const draft = assessment(ONE, '2026-11-24', [answer('a1', 'tot'), answer('b1', 'kem')]);

  it('counts what is done of what is asked', () => {
    expect(progressOf(ONE, draft)).toEqual({ done: 1, total: 3 });
    expect(lacksOf(ONE, draft)).toEqual([
      { itemId: 'a2', lack: 'unanswered' },
      { itemId: 'b1', lack: 'note' },
    ]);
  });

  it('is not submitted while something lacks', () => {
    expect(submitted(ONE, draft, 9)).toEqual({
      ok: false,
      problem: { code: 'assessment.incomplete', count: 2 },
    });
  });

  it('is submitted once, and again without any change', () => {
    const whole = { ...draft, answers: ['a1', 'a2', 'b1'].map((id) => answer(id, 'tot')) };
    const done = submitted(ONE, whole, 9);
    expect(done).toMatchObject({ ok: true, value: { state: 'submitted', submittedAt: 9 } });
    expect(done.ok && submitted(ONE, done.value, 20)).toEqual(done);
  });

  it('a retired item is not asked', () => {
    const later = edition([[item('a1'), item('a2', { retired: true })], [item('b1')]]);
    expect(progressOf(later, draft).total).toBe(2);
  });
});

describe('a correction after submission', () => {
  const before = answer('a1', 'xuatSac', { note: 'có thư khen', at: 5 });
  const done = assessment(ONE, '2026-11-24', [before, answer('a2', 'tot'), answer('b1', 'tot')], {
    state: 'submitted',
    submittedAt: 6,
  });

  it('keeps the earlier answer with the time of the change', () => {
    const result = corrected(done, answer('a1', 'tot', { at: 9 }), 9);
    expect(result).toMatchObject({ ok: true, value: { corrections: [{ at: 9, before }] } });
    expect(result.ok && result.value.answers.find((one) => one.itemId === 'a1')?.value).toBe('tot');
    expect(result.ok && result.value.submittedAt).toBe(6);
  });

  it('that says the same leaves no trace', () => {
    expect(corrected(done, { ...before, at: 9 }, 9)).toEqual({ ok: true, value: done });
  });

  it('must be whole', () => {
    expect(corrected(done, answer('a1', 'kem'), 9).ok).toBe(false);
  });
});
