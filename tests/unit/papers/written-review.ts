import type { Action, Commitment } from '@/utils/assessment/action';
import type { Answer, Assessment } from '@/utils/assessment/assessment';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';
import type { Evidence } from '@/utils/evidence/evidence';
import type { PaperPerson } from '@/utils/papers/person';
import type { ReviewFacts } from '@/utils/papers/self-review-144';
import { at, day } from '../calendar/viet-nam';

const AT = at('2026-11-24 09:00');

export const PERSON: PaperPerson = {
  name: 'Người dùng thử',
  position: 'Chuyên viên',
  unit: 'Trung tâm Phục vụ hành chính công phường',
  above: 'UBND phường',
  place: 'Quảng Ninh',
  party: null,
  leader: false,
};
export const MEMBER: PaperPerson = {
  ...PERSON,
  party: { committee: 'Đảng bộ phường', cell: 'Chi bộ 3', position: null },
};

export const answer = (itemId: string, change: Partial<Answer> = {}): Answer => ({
  itemId,
  value: 'tot',
  note: '',
  evidenceIds: [],
  reason: '',
  at: AT,
  ...change,
});

export const assessment = (answers: Answer[]): Assessment => ({
  id: 'a1',
  editionId: REGULATION_144.id,
  checklist: REGULATION_144.checklist,
  period: { kind: 'quarter', key: '2026-Q4' },
  asked: null,
  answers,
  state: 'submitted',
  startedAt: AT,
  submittedAt: AT,
  corrections: [],
  position: null,
});

export const ON_TIME: Evidence = {
  id: 'e1',
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
  at: AT,
};
export const REFUSED: Evidence = {
  ...ON_TIME,
  id: 'e2',
  state: 'refused',
  fact: { kind: 'note', day: day('2026-11-01'), text: 'không đưa vào' },
};

export const ACTION: Action = {
  id: 'x1',
  itemId: '144.4.d',
  checklist: 'regulation-144',
  text: 'Ghi nguyên nhân chậm ngay trong ngày',
  dueDay: day('2026-12-15'),
  done: null,
  fromAssessmentId: 'a1',
  createdAt: AT,
};
export const DONE: Action = {
  ...ACTION,
  id: 'x2',
  text: 'Soạn tờ hướng dẫn khai sinh',
  done: { at: at('2026-11-20 10:00'), outcome: 'Đã dùng tại quầy 2' },
};
export const COMMITMENT: Commitment = {
  year: 2026,
  lines: ['Không để hồ sơ quá hạn do chủ quan', 'Đọc xong một cuốn sách nghiệp vụ mỗi quý'],
  at: at('2026-01-10 09:00'),
};

export const FACTS: ReviewFacts = {
  person: PERSON,
  period: { kind: 'quarter', key: '2026-Q4' },
  edition: REGULATION_144,
  assessment: assessment([
    answer('144.3.1', {
      value: 'xuatSac',
      note: 'nhận thêm phần việc của đồng nghiệp nghỉ ốm',
      evidenceIds: ['e1', 'e2'],
    }),
    answer('144.4.d', { value: 'trungBinh', note: 'Ba hồ sơ chậm chưa ghi lý do ngay.' }),
    answer('144.5.a'),
  ]),
  evidence: [ON_TIME, REFUSED],
  before: [DONE],
  next: [ACTION],
  commitment: COMMITMENT,
  day: day('2026-12-28'),
};
