import type { Action, Commitment } from '../assessment/action';
import type { Assessment } from '../assessment/assessment';
import type { Edition } from '../assessment/edition';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Evidence } from '../evidence/evidence';
import { type Claim, claimsOf } from './claims';
import { type Paper, type PaperBlock, type PaperRow, usedSources } from './paper';
import { periodWords } from './period-words';
import { type PaperPerson, partyHead, stateHead } from './person';
import {
  actionSources,
  commitmentSources,
  committed,
  GRADE_WORDS,
  mendedBefore,
  strengths,
  toMend,
  weaknesses,
} from './review-parts';

/** What a review is written from. */
export interface ReviewFacts {
  person: PaperPerson;
  period: Period;
  edition: Edition;
  assessment: Assessment;
  evidence: readonly Evidence[];
  /** Actions due in the period or left open from before. */
  before: readonly Action[];
  /** Actions that came out of this review. */
  next: readonly Action[];
  commitment: Commitment | null;
  /** The day on the paper. */
  day: Day;
}

/**
 * Bản tự soi, tự sửa: the reflection of a period by Regulation 144, standard by standard, what is to
 * be mended, and the commitment beside it. Our own layout; there is no official form for it.
 */
export function selfReview144(facts: ReviewFacts): Paper {
  const { person, edition, assessment, period, before, next, commitment, day } = facts;
  const { claims, sources } = claimsOf(edition, assessment, facts.evidence);
  const blocks: PaperBlock[] = [
    { kind: 'field', label: 'Họ và tên', value: person.name },
    { kind: 'field', label: 'Chức vụ', value: person.position },
    { kind: 'field', label: 'Đơn vị', value: person.unit },
    { kind: 'heading', level: 1, text: 'I. TỰ SOI THEO CÁC CHUẨN MỰC' },
    standardsTable(edition, claims),
    { kind: 'heading', level: 1, text: 'II. ƯU ĐIỂM' },
    ...strengths(claims, 'strengths'),
    { kind: 'heading', level: 1, text: 'III. HẠN CHẾ VÀ NGUYÊN NHÂN' },
    ...weaknesses(claims, 'weaknesses'),
    { kind: 'heading', level: 1, text: 'IV. TỰ SỬA' },
    { kind: 'heading', level: 2, text: '1. Việc đã đặt ra từ trước' },
    ...mendedBefore(before),
    { kind: 'heading', level: 2, text: '2. Việc sẽ làm' },
    ...toMend(next),
    { kind: 'heading', level: 1, text: `V. ĐỐI CHIẾU CAM KẾT NĂM ${period.key.slice(0, 4)}` },
    ...committed(commitment),
  ];
  const all = [
    ...sources,
    ...actionSources([...before, ...next]),
    ...commitmentSources(commitment),
  ];
  return {
    head: person.party ? partyHead(person, day) : stateHead(person, day),
    title: 'BẢN TỰ SOI, TỰ SỬA',
    subtitle: `Theo Quy định số 144-QĐ/TW, ${periodWords(period)}`,
    blocks,
    signatures: [{ role: 'NGƯỜI VIẾT', note: 'Ký, ghi rõ họ tên', name: person.name }],
    sources: usedSources(blocks, all),
  };
}

/** One row for each item, under its standard; the numbers of its sources stand at its end. */
function standardsTable(edition: Edition, claims: readonly Claim[]): PaperBlock {
  const rows = edition.groups.flatMap((group, at): PaperRow[] => [
    { kind: 'group', cells: [String(at + 1), group.title.vi, ''] },
    ...claims
      .filter(({ item }) => group.items.some((one) => one.id === item.id))
      .map(
        ({ item, value, sources }, number): PaperRow => ({
          kind: 'row',
          cells: [`${at + 1}.${number + 1}`, item.text.vi, value ? GRADE_WORDS[value] : 'Chưa có'],
          sources,
        }),
      ),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: 'TT', width: 14, align: 'center' },
      { title: 'Nội dung tự soi', width: 115, align: 'left' },
      { title: 'Tự đánh giá', width: 36, align: 'center' },
    ],
    rows,
  };
}
