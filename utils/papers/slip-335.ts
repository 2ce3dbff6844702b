import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { printedPoints } from '../evaluation/band';
import type { Evaluation } from '../evaluation/evaluation';
import type { EvaluationScheme } from '../evaluation/scheme';
import { generalPoints } from '../evaluation/scheme';
import type { Score } from '../evaluation/score';
import type { EvaluationSettings } from '../evaluation/settings';
import type { Evidence } from '../evidence/evidence';
import { type Claim, evidenceSource, factSentence } from './claims';
import { type Paper, type PaperBlock, type PaperRow, type PaperSource, usedSources } from './paper';
import { periodWords } from './period-words';
import { type PaperPerson, stateHead } from './person';
import { strengths, weaknesses } from './review-parts';

/** What the slip is written from. */
export interface SlipFacts {
  person: PaperPerson;
  period: Period;
  scheme: EvaluationScheme;
  settings: EvaluationSettings;
  evaluation: Evaluation;
  score: Score;
  /** Evidence of the period that the person accepted. */
  evidence: readonly Evidence[];
  /** Claims of the review of the same period; empty without one. */
  claims: readonly Claim[];
  claimSources: readonly PaperSource[];
  day: Day;
}

/**
 * Phiếu theo dõi, đánh giá công chức by Mẫu số 01 of Decree 335/2025/NĐ-CP: the person's own points,
 * and empty columns for whoever has the competence.
 */
export function slip335(facts: SlipFacts): Paper {
  const { person, period, score, settings, claims } = facts;
  const points = (value: number | null) => (value === null ? '' : number(value));
  const total = score.total === null ? null : printedPoints(score.total, settings);
  const blocks: PaperBlock[] = [
    { kind: 'field', label: 'Họ và tên', value: person.name },
    { kind: 'field', label: 'Chức vụ, chức danh', value: person.position },
    { kind: 'field', label: 'Đơn vị công tác', value: person.unit },
    { kind: 'heading', level: 1, text: 'I. KẾT QUẢ THEO TIÊU CHÍ CHUNG' },
    generalTable(facts),
    { kind: 'heading', level: 1, text: 'II. TỔNG HỢP' },
    table(COLUMNS, [
      row('1', 'Điểm tiêu chí chung', '30', points(score.general)),
      ...partRows(score),
      row('2', 'Điểm kết quả thực hiện nhiệm vụ', '70', points(score.task)),
      { kind: 'sum', cells: ['3', 'Tổng điểm', '100', points(total), ''] },
    ]),
    ...(score.missing.length > 0 ? [MISSING] : []),
    { kind: 'heading', level: 2, text: '4. Ưu điểm' },
    ...evidenceParagraphs(facts.evidence),
    ...strengths(claims, 'strengths'),
    { kind: 'heading', level: 2, text: '5. Hạn chế, khuyết điểm' },
    ...weaknesses(claims, 'weaknesses'),
    { kind: 'heading', level: 2, text: '6. Ý kiến của cấp có thẩm quyền theo dõi, đánh giá' },
    { kind: 'blank', lines: 4 },
  ];
  return {
    head: stateHead(person, facts.day, 'Mẫu số 01'),
    title: 'PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC',
    subtitle: `(Kỳ theo dõi, đánh giá: ${periodWords(period)})`,
    blocks,
    signatures: [
      { role: 'NGƯỜI TỰ ĐÁNH GIÁ', note: 'Ký, ghi rõ họ tên', name: person.name },
      { role: 'CẤP CÓ THẨM QUYỀN', note: 'Ký, ghi rõ họ tên', name: null },
    ],
    sources: usedSources(blocks, [...facts.evidence.map(evidenceSource), ...facts.claimSources]),
  };
}

const MISSING: PaperBlock = {
  kind: 'text',
  id: 'missing',
  text: 'Chưa đủ dữ liệu để tính tổng điểm; ô để trống là phần chưa có.',
  sources: [],
};

const COLUMNS: Extract<PaperBlock, { kind: 'table' }>['columns'] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Tiêu chí chấm điểm', width: 72, align: 'left' },
  { title: 'Điểm\ntối đa', width: 18, align: 'right' },
  { title: 'Cá nhân\ntự chấm', width: 22, align: 'right' },
  { title: 'Cấp có thẩm quyền\nđánh giá', width: 41, align: 'right' },
];

const table = (columns: typeof COLUMNS, rows: PaperRow[]): PaperBlock => ({
  kind: 'table',
  columns,
  rows,
});
const row = (...cells: string[]): PaperRow => ({ kind: 'row', cells: [...cells, ''] });

function generalTable({ scheme, evaluation, score }: SlipFacts): PaperBlock {
  const rows = scheme.groups.flatMap((group, at): PaperRow[] => {
    const max = group.items.reduce((sum, one) => sum + one.max, 0);
    const scored = group.items.map((one) => evaluation.general[one.id]);
    const sum = scored.every((one) => one !== undefined)
      ? number(scored.reduce((all, one) => all + one, 0))
      : '';
    return [
      { kind: 'group', cells: [ROMAN[at] ?? '', group.title.vi, number(max), sum, ''] },
      ...group.items.map((one, item) => {
        const points = evaluation.general[one.id];
        return row(
          String(item + 1),
          one.title.vi,
          number(one.max),
          points === undefined ? '' : number(points),
        );
      }),
    ];
  });
  const whole = number(generalPoints(scheme));
  return table(COLUMNS, [
    ...rows,
    { kind: 'sum', cells: ['', 'Cộng', whole, number(score.general), ''] },
  ]);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** a, b and c, for leaders d, đ and e besides, in percent. */
function partRows({ parts, leader }: Score): PaperRow[] {
  const percent = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : `${number(value)} %`;
  const own = [
    row('a', 'Số lượng', '100 %', percent(parts?.quantity.percent)),
    row('b', 'Chất lượng', '100 %', percent(parts?.quality.percent)),
    row('c', 'Tiến độ', '100 %', percent(parts?.progress.percent)),
  ];
  if (!leader) return own;
  return [
    ...own,
    row('d', 'Kết quả của đơn vị, lĩnh vực phụ trách', '100 %', percent(leader.unit)),
    row('đ', 'Khả năng tổ chức thực hiện', '100 %', percent(leader.organising)),
    row('e', 'Khả năng tập hợp, đoàn kết', '100 %', percent(leader.uniting)),
  ];
}

/** What the work of the period shows, each fact a paragraph of its own. */
function evidenceParagraphs(evidence: readonly Evidence[]): PaperBlock[] {
  return evidence
    .filter((one) => one.state === 'accepted')
    .map((one) => ({
      kind: 'text',
      id: `evidence/${one.id}`,
      item: true,
      text: factSentence(one),
      sources: [one.id],
    }));
}

const VIETNAMESE = new Intl.NumberFormat('vi', { maximumFractionDigits: 2 });
const number = (value: number) => VIETNAMESE.format(value);
