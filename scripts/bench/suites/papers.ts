import type { Answer } from '@/utils/assessment/assessment';
import { liveItems } from '@/utils/assessment/edition';
import { REGULATION_144 } from '@/utils/assessment/editions/regulation-144';
import { type Day, parseDay } from '@/utils/calendar/day';
import type { Evidence } from '@/utils/evidence/evidence';
import { paperDocx } from '@/utils/export/paper-docx';
import type { Paper } from '@/utils/papers/paper';
import { selfReview144 } from '@/utils/papers/self-review-144';
import { spreadOf } from '../figures.ts';
import type { Suite } from '../suite.ts';

const NOW = Date.UTC(2026, 11, 28, 2, 5);
const ROUNDS = 10;
const EVIDENCE_OF_AN_ITEM = 12;
/** A page of a note. */
const NOTE = 'Hoàn thành phần việc được giao, có kết quả cụ thể và người xác nhận. '.repeat(20);

/** The paper of a whole year: every item with a long note and an evidence of each month. */
export const papers: Suite = {
  name: 'papers',
  does: 'Writing the paper of a year as DOCX',
  measure: async () => {
    const paper = paperOfAYear();
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      bytes = (await paperDocx(paper)).length;
      times.push(performance.now() - started);
    }
    const spread = spreadOf(times);
    return {
      figures: { sources: paper.sources.length, bytes, docxMs: spread },
      marks: [
        {
          what: 'The paper of a year as DOCX',
          value: spread?.median ?? null,
          limit: 2_000,
          unit: 'ms',
        },
      ],
    };
  },
};

function day(text: string): Day {
  const read = parseDay(text);
  if (!read) throw new Error(`no day: ${text}`);
  return read;
}

function paperOfAYear(): Paper {
  const items = liveItems(REGULATION_144);
  const evidence = items.flatMap((item) =>
    Array.from({ length: EVIDENCE_OF_AN_ITEM }, (_, month): Evidence => {
      const on = day(`2026-${String(month + 1).padStart(2, '0')}-15`);
      const fact = { kind: 'note', day: on, text: NOTE.slice(0, 200) } as const;
      return { id: `${item.id}/${month}`, fact, itemIds: [item.id], state: 'accepted', at: NOW };
    }),
  );
  const answers = items.map(
    ({ id }): Answer => ({
      itemId: id,
      value: 'tot',
      note: NOTE,
      evidenceIds: evidence.filter((one) => one.itemIds.includes(id)).map((one) => one.id),
      reason: '',
      at: NOW,
    }),
  );
  return selfReview144({
    person: {
      name: null,
      position: null,
      unit: null,
      above: null,
      place: null,
      party: null,
      leader: false,
    },
    period: { kind: 'year', key: '2026' },
    edition: REGULATION_144,
    assessment: {
      id: 'year',
      editionId: REGULATION_144.id,
      checklist: REGULATION_144.checklist,
      period: { kind: 'year', key: '2026' },
      asked: null,
      answers,
      state: 'submitted',
      startedAt: NOW,
      submittedAt: NOW,
      corrections: [],
      position: null,
    },
    evidence,
    before: [],
    next: [],
    commitment: null,
    day: day('2026-12-28'),
  });
}
