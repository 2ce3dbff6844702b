import type { Action, Commitment } from '../assessment/action';
import type { AnswerValue } from '../assessment/assessment';
import { dayOf } from '../calendar/day';
import { formatDay } from '../i18n/format';
import { type Claim, sentence } from './claims';
import type { PaperBlock, PaperParagraph, PaperSource } from './paper';

export const GRADE_WORDS: Record<AnswerValue, string> = {
  xuatSac: 'Xuất sắc',
  tot: 'Tốt',
  trungBinh: 'Trung bình',
  kem: 'Kém',
  yes: 'Có',
  no: 'Không',
  na: 'Không áp dụng',
};

const GOOD: readonly (AnswerValue | null)[] = ['xuatSac', 'tot', 'yes'];
const POOR: readonly (AnswerValue | null)[] = ['trungBinh', 'kem', 'no'];

/** What went well: the claims of items graded Xuất sắc or Tốt. */
export function strengths(claims: readonly Claim[], id: string): PaperBlock[] {
  return claimParagraphs(
    claims.filter((one) => GOOD.includes(one.value)),
    id,
  );
}

/** What did not: the claims of items graded Trung bình or Kém. */
export function weaknesses(claims: readonly Claim[], id: string): PaperBlock[] {
  return claimParagraphs(
    claims.filter((one) => POOR.includes(one.value)),
    id,
  );
}

/** A paragraph for each item of which something is said; dots where nothing is. */
function claimParagraphs(claims: readonly Claim[], id: string): PaperBlock[] {
  const said = claims.filter((one) => one.texts.length > 0);
  if (said.length === 0) return [{ kind: 'blank', lines: 3 }];
  return said.map(
    ({ item, texts, sources }): PaperParagraph => ({
      kind: 'text',
      id: `${id}/${item.id}`,
      item: true,
      text: texts.join(' '),
      sources,
    }),
  );
}

/** The four boxes of a self-rating, the chosen one ticked. */
export function gradeBoxes(label: string, value: AnswerValue | null): PaperBlock {
  const grades = ['xuatSac', 'tot', 'trungBinh', 'kem'] as const;
  const options = grades.map((grade) => ({ text: GRADE_WORDS[grade], chosen: grade === value }));
  return { kind: 'choices', label, options };
}

/** What was to be mended before, and what became of it. */
export function mendedBefore(actions: readonly Action[]): PaperBlock[] {
  if (actions.length === 0) return [{ kind: 'blank', lines: 2 }];
  return actions.map((one) => ({
    kind: 'text',
    id: `mended/${one.id}`,
    item: true,
    text: mendedText(one),
    sources: [actionId(one)],
  }));
}

function mendedText({ text, done, dueDay }: Action): string {
  if (!done) return `${sentence(text)} Chưa xong, hẹn ngày ${formatDay(dueDay)}.`;
  const outcome = done.outcome.trim() === '' ? '' : ` Kết quả: ${sentence(done.outcome)}`;
  return `${sentence(text)} Đã làm xong ngày ${formatDay(dayOf(done.at))}.${outcome}`;
}

/** What is to be mended next, with its day. */
export function toMend(actions: readonly Action[]): PaperBlock[] {
  if (actions.length === 0) return [{ kind: 'blank', lines: 2 }];
  return actions.map((one) => ({
    kind: 'text',
    id: `mend/${one.id}`,
    item: true,
    text: `${sentence(one.text)} Hoàn thành trước ngày ${formatDay(one.dueDay)}.`,
    sources: [actionId(one)],
  }));
}

const actionId = (action: Action) => `action/${action.id}`;

/** Actions as sources. */
export function actionSources(actions: readonly Action[]): PaperSource[] {
  return actions.map((one) => ({
    id: actionId(one),
    text: `Việc tự sửa ghi ngày ${formatDay(dayOf(one.createdAt))}`,
  }));
}

/** The lines of the commitment, each with room to say how it was kept. */
export function committed(commitment: Commitment | null): PaperBlock[] {
  if (!commitment) return [{ kind: 'blank', lines: 2 }];
  return commitment.lines.flatMap((text, at): PaperBlock[] => [
    { kind: 'text', id: null, item: true, text: sentence(text), sources: ['commitment'] },
    { kind: 'text', id: `kept/${at}`, text: 'Kết quả thực hiện: …', sources: [] },
  ]);
}

export function commitmentSources(commitment: Commitment | null): PaperSource[] {
  if (!commitment) return [];
  const day = formatDay(dayOf(commitment.at));
  return [{ id: 'commitment', text: `Bản cam kết năm ${commitment.year}, ghi ngày ${day}` }];
}
