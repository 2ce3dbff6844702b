import type { Grade } from '../assessment/edition';
import { BANDS, type Band } from '../evaluation/band';
import type { Evidence } from '../evidence/evidence';
import type { PartyLevels } from '../evidence/party-levels';
import { claimsOf, evidenceSource, factSentence } from './claims';
import { type Paper, type PaperBlock, usedSources } from './paper';
import { periodWords } from './period-words';
import { partyHead } from './person';
import {
  actionSources,
  commitmentSources,
  committed,
  gradeBoxes,
  mendedBefore,
  strengths,
  toMend,
  weaknesses,
} from './review-parts';
import type { ReviewFacts } from './self-review-144';

const BAND_WORDS: Record<Band, string> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  notCompleted: 'Không hoàn thành nhiệm vụ',
};

/**
 * Bản kiểm điểm cá nhân of a Party member, under the Party's head. The order of its parts follows the
 * form of 2023; the inner fields of the form of 2025 were not seen, so it is to be compared with the
 * form that the committee hands out.
 */
export function partyReview(facts: ReviewFacts, levels: PartyLevels): Paper {
  const { person, edition, assessment, period, before, next, commitment, evidence, day } = facts;
  const { claims, sources } = claimsOf(edition, assessment, evidence);
  const work = evidence.filter((one) => one.state === 'accepted' && !('day' in one.fact));
  const blocks: PaperBlock[] = [
    ...fieldsOf(facts),
    { kind: 'heading', level: 1, text: 'I. ƯU ĐIỂM, KẾT QUẢ ĐẠT ĐƯỢC' },
    { kind: 'heading', level: 2, text: '1. Phẩm chất chính trị, đạo đức, lối sống; kỷ luật' },
    ...strengths(claims, 'conduct'),
    gradeBoxes('Tự đánh giá cấp độ', levels.conduct),
    { kind: 'heading', level: 2, text: '2. Thực hiện chức trách, nhiệm vụ được giao' },
    ...workParagraphs(work),
    gradeBoxes('Tự đánh giá cấp độ', levels.duty),
    ...leadingPart(person.leader, levels.leading),
    { kind: 'heading', level: 2, text: `${person.leader ? 4 : 3}. Thực hiện cam kết năm` },
    ...committed(commitment),
    { kind: 'heading', level: 1, text: 'II. HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN' },
    ...weaknesses(claims, 'weaknesses'),
    { kind: 'heading', level: 1, text: 'III. KẾT QUẢ KHẮC PHỤC HẠN CHẾ KỲ TRƯỚC' },
    ...mendedBefore(before),
    { kind: 'heading', level: 1, text: 'IV. GIẢI TRÌNH VẤN ĐỀ ĐƯỢC GỢI Ý KIỂM ĐIỂM' },
    { kind: 'blank', lines: 2 },
    { kind: 'heading', level: 1, text: 'V. TRÁCH NHIỆM ĐỐI VỚI KHUYẾT ĐIỂM CỦA TẬP THỂ' },
    { kind: 'blank', lines: 2 },
    { kind: 'heading', level: 1, text: 'VI. PHƯƠNG HƯỚNG, BIỆN PHÁP' },
    ...toMend(next),
    { kind: 'heading', level: 1, text: 'VII. TỰ NHẬN MỨC XẾP LOẠI' },
    bandBoxes('1. Công chức, viên chức', levels.asCivilServant),
    bandBoxes('2. Đảng viên', levels.asMember),
  ];
  const all = [
    ...sources,
    ...work.map(evidenceSource),
    ...actionSources([...before, ...next]),
    ...commitmentSources(commitment),
  ];
  return {
    head: partyHead(person, day),
    title: 'BẢN KIỂM ĐIỂM CÁ NHÂN',
    subtitle: capitalised(periodWords(period)),
    blocks,
    signatures: [{ role: 'NGƯỜI TỰ KIỂM ĐIỂM', note: 'Ký, ghi rõ họ tên', name: person.name }],
    sources: usedSources(blocks, all),
  };
}

function fieldsOf({ person }: ReviewFacts): PaperBlock[] {
  return [
    { kind: 'field', label: 'Họ và tên', value: person.name },
    // Never kept: written in by hand.
    { kind: 'field', label: 'Ngày sinh', value: null },
    { kind: 'field', label: 'Chức vụ Đảng', value: person.party?.position ?? null },
    { kind: 'field', label: 'Chức vụ chính quyền', value: person.position },
    { kind: 'field', label: 'Chức vụ đoàn thể', value: null },
    { kind: 'field', label: 'Đơn vị công tác', value: person.unit },
    { kind: 'field', label: 'Chi bộ', value: person.party?.cell ?? null },
  ];
}

function workParagraphs(work: readonly Evidence[]): PaperBlock[] {
  if (work.length === 0) return [{ kind: 'blank', lines: 3 }];
  return work.map((one) => ({
    kind: 'text',
    id: `work/${one.id}`,
    item: true,
    text: factSentence(one),
    sources: [one.id],
  }));
}

function leadingPart(isLeader: boolean, level: Grade | null): PaperBlock[] {
  if (!isLeader) return [];
  return [
    { kind: 'heading', level: 2, text: '3. Lãnh đạo, quản lý; tập hợp, đoàn kết' },
    { kind: 'blank', lines: 3 },
    gradeBoxes('Tự đánh giá cấp độ', level),
  ];
}

function bandBoxes(label: string, level: Band | null): PaperBlock {
  const options = BANDS.map((band) => ({ text: BAND_WORDS[band], chosen: band === level }));
  return { kind: 'choices', label, options };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
