import { describe, expect, it } from 'vitest';
import { liveItems } from '@/utils/assessment/edition';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';
import { NO_LEVELS } from '@/utils/evidence/party-levels';
import { commitmentPaper } from '@/utils/papers/commitment-paper';
import type { Paper } from '@/utils/papers/paper';
import { partyReview } from '@/utils/papers/party-review';
import { periodWords } from '@/utils/papers/period-words';
import { selfReview144 } from '@/utils/papers/self-review-144';
import { day } from '../calendar/viet-nam';
import { assessment, COMMITMENT, FACTS, MEMBER, PERSON } from './written-review';

/** All paragraphs between a heading and the next one of its level or above. */
function under(paper: Paper, heading: string): string[] {
  const from = paper.blocks.findIndex(
    (one) => one.kind === 'heading' && one.text.includes(heading),
  );
  if (from < 0) throw new Error(`no heading ${heading}`);
  const rest = paper.blocks.slice(from + 1);
  const to = rest.findIndex((one) => one.kind === 'heading');
  return rest.slice(0, to < 0 ? undefined : to).flatMap((one) => {
    if (one.kind === 'text') return [one.text];
    return one.kind === 'blank' ? ['…'] : [];
  });
}

const wordsOf = (paper: Paper) => JSON.stringify(paper);

/** Every paragraph that claims something names a source, and every source is listed. */
function expectTraced(paper: Paper, untraced: RegExp): void {
  const listed = new Set(paper.sources.map((one) => one.id));
  for (const block of paper.blocks) {
    if (block.kind !== 'text') continue;
    if (!untraced.test(block.text)) expect(block.sources, block.text).not.toEqual([]);
    for (const id of block.sources) expect(listed.has(id), id).toBe(true);
  }
}

describe('Bản tự soi, tự sửa', () => {
  const paper = selfReview144(FACTS);

  it('asks all 19 items under their five standards, and says “Chưa có” where nothing was answered', () => {
    const table = paper.blocks.find((one) => one.kind === 'table');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.filter((one) => one.kind === 'group')).toHaveLength(5);
    expect(rows.filter((one) => one.kind === 'row')).toHaveLength(19);
    const grades = rows.filter((one) => one.kind === 'row').map((one) => one.cells[2]);
    expect(grades.filter((one) => one === 'Chưa có')).toHaveLength(16);
    expect(liveItems(REGULATION_144)).toHaveLength(19);
  });

  it('says of what went well what was noted and what was accepted, and no more', () => {
    expect(under(paper, 'ƯU ĐIỂM')).toEqual([
      'Nhận thêm phần việc của đồng nghiệp nghỉ ốm. 128/131 hồ sơ xong trước hạn và đúng hạn (97,7\u00a0%), 3 hồ sơ trễ hạn.',
    ]);
    expect(wordsOf(paper)).not.toContain('không đưa vào');
  });

  it('says of what went badly what was noted', () => {
    expect(under(paper, 'HẠN CHẾ')).toEqual(['Ba hồ sơ chậm chưa ghi lý do ngay.']);
  });

  it('shows what was to be mended with its outcome, and what comes next with its day', () => {
    expect(under(paper, 'Việc đã đặt ra')).toEqual([
      'Soạn tờ hướng dẫn khai sinh. Đã làm xong ngày 20/11/2026. Kết quả: Đã dùng tại quầy 2.',
    ]);
    expect(under(paper, 'Việc sẽ làm')).toEqual([
      'Ghi nguyên nhân chậm ngay trong ngày. Hoàn thành trước ngày 15/12/2026.',
    ]);
  });

  it('sets the commitment of the year beside it', () => {
    expect(under(paper, 'CAM KẾT NĂM 2026')).toContain('Không để hồ sơ quá hạn do chủ quan.');
  });

  it('traces every claim to a note, an evidence, an action or the commitment', () => {
    expectTraced(paper, /^Kết quả thực hiện: …$/);
    expect(paper.sources.map((one) => one.text)).toContain(
      '128/131 hồ sơ xong trước hạn và đúng hạn (97,7\u00a0%), 3 hồ sơ trễ hạn, từ 01/10/2026 đến 31/12/2026; ghi nhận ngày 24/11/2026',
    );
  });

  it('leaves dots where nothing was said', () => {
    const empty = selfReview144({
      ...FACTS,
      assessment: assessment([]),
      before: [],
      next: [],
      commitment: null,
    });
    for (const heading of ['ƯU ĐIỂM', 'HẠN CHẾ', 'Việc đã đặt ra', 'Việc sẽ làm', 'CAM KẾT'])
      expect(under(empty, heading)).toEqual(['…']);
    expect(empty.sources).toEqual([]);
  });

  it('carries the head of the State, or of the Party for a member', () => {
    expect(paper.head).toMatchObject({ kind: 'state', above: 'UBND PHƯỜNG', place: 'Quảng Ninh' });
    expect(selfReview144({ ...FACTS, person: MEMBER }).head).toMatchObject({
      kind: 'party',
      above: 'ĐẢNG BỘ PHƯỜNG',
      body: 'CHI BỘ 3',
    });
  });
});

describe('Bản kiểm điểm cá nhân', () => {
  const facts = { ...FACTS, person: MEMBER };
  const paper = partyReview(facts, NO_LEVELS);

  it('has seven parts in their order under the head of the Party', () => {
    expect(paper.head.kind).toBe('party');
    const parts = paper.blocks.flatMap((one) =>
      one.kind === 'heading' && one.level === 1 ? [one.text.split('.')[0]] : [],
    );
    expect(parts).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
  });

  it('ticks no box that the person did not tick', () => {
    expect(wordsOf(paper)).not.toContain('"chosen":true');
    const chosen = partyReview(facts, { ...NO_LEVELS, conduct: 'tot', asMember: 'good' });
    const ticked = chosen.blocks.flatMap((one) =>
      one.kind === 'choices' ? one.options.filter((option) => option.chosen) : [],
    );
    expect(ticked.map((one) => one.text)).toEqual(['Tốt', 'Hoàn thành tốt nhiệm vụ']);
  });

  it('has the part on leading for leaders only', () => {
    expect(wordsOf(paper)).not.toContain('Lãnh đạo, quản lý');
    const leader = { ...facts, person: { ...MEMBER, leader: true } };
    expect(wordsOf(partyReview(leader, NO_LEVELS))).toContain('3. Lãnh đạo, quản lý');
  });

  it('never knows a day of birth', () => {
    expect(paper.blocks).toContainEqual({ kind: 'field', label: 'Ngày sinh', value: null });
  });

  it('traces every claim', () => {
    expectTraced(paper, /^Kết quả thực hiện: …$/);
  });
});

it('the commitment is written as it was entered', () => {
  const paper = commitmentPaper(PERSON, COMMITMENT, day('2026-01-10'));
  expect(paper.subtitle).toBe('Tu dưỡng, rèn luyện, phấn đấu năm 2026');
  expect(paper.blocks.flatMap((one) => (one.kind === 'text' ? [one.text] : []))).toEqual([
    'Năm 2026, tôi cam kết thực hiện những việc sau:',
    '1. Không để hồ sơ quá hạn do chủ quan.',
    '2. Đọc xong một cuốn sách nghiệp vụ mỗi quý.',
  ]);
});

it.each([
  ['2026-11-24', 'day', 'ngày 24/11/2026'],
  ['2026-W48', 'week', 'tuần từ 23/11/2026 đến 29/11/2026'],
  ['2026-02', 'month', 'tháng 2 năm 2026'],
  ['2026-Q4', 'quarter', 'quý IV năm 2026'],
  ['2026', 'year', 'năm 2026'],
] as const)('a period is called as offices call it: %s', (key, kind, words) => {
  expect(periodWords({ kind, key })).toBe(words);
});
