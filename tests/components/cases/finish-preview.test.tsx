import { describe, expect, it } from 'vitest';
import { type Finish, previewFinish } from '@/components/cases/finish-preview';
import { finishOf } from '@/components/cases/PortalHint';
import { CALENDAR, moment, NOW, said, sampleCase, sampleLine } from './sample';

const finish = (type: Finish['type'], when: string): Finish => ({ type, when: moment(when) });

describe('what finishing would note', () => {
  it('tells early, on time and late apart before anything is written', () => {
    const lines = [
      sampleLine(sampleCase(1, { due: '2026-11-20' })),
      sampleLine(sampleCase(2, { due: '2026-11-19' })),
      sampleLine(sampleCase(3, { due: '2026-11-18' })),
      sampleLine(sampleCase(4)),
    ];
    const preview = previewFinish(lines, finish('solved', '2026-11-19T08:30'), CALENDAR, NOW);
    expect(preview.outcomes.map(({ timeliness }) => timeliness.kind)).toEqual([
      'early',
      'onTime',
      'late',
      'outside',
    ]);
    expect(preview.counts).toEqual({ early: 1, onTime: 1, late: 1, outside: 1 });
    expect(preview.skipped).toBe(0);
  });

  it('leaves cases alone that were closed before, but a solved one can be returned', () => {
    const solved = said(901, 'solved', '2026-11-17T10:00');
    const returned = said(902, 'returned', '2026-11-18T10:00');
    const lines = [
      sampleLine(sampleCase(1, { due: '2026-11-18', more: [solved] })),
      sampleLine(sampleCase(2, { due: '2026-11-18', more: [solved, returned] })),
    ];
    const again = previewFinish(lines, finish('solved', '2026-11-19'), CALENDAR, NOW);
    expect([again.outcomes.length, again.skipped]).toEqual([0, 2]);
    const handed = previewFinish(lines, finish('returned', '2026-11-19'), CALENDAR, NOW);
    expect(handed.skipped).toBe(1);
    // The clock stopped when it was solved, the day before it was due.
    expect(handed.outcomes.map(({ timeliness }) => timeliness.kind)).toEqual(['early']);
  });
});

describe('what a finished status on the portal means', () => {
  it.each([
    ['Đã trả kết quả', 'returned'],
    ['Đã xử lý xong', 'solved'],
    ['Chờ trả kết quả', 'solved'],
    ['Đang xử lý', null],
    ['Yêu cầu bổ sung giấy tờ', null],
    ['Chưa trả kết quả', null],
    ['Dừng xử lý', null],
  ])('%s → %s', (status, type) => {
    expect(finishOf(status)).toBe(type);
  });
});
