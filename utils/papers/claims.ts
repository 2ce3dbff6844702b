import type { Answer, AnswerValue, Assessment } from '../assessment/assessment';
import { type Edition, type Item, liveItems } from '../assessment/edition';
import { dayOf } from '../calendar/day';
import type { Evidence } from '../evidence/evidence';
import { factDays, factText } from '../i18n/fact-text';
import { formatDay } from '../i18n/format';
import type { PaperSource } from './paper';

/** What the person says of one item, and what it rests on: a note of theirs, or accepted evidence. */
export interface Claim {
  item: Item;
  value: AnswerValue | null;
  /** One sentence after the other; empty when nothing was written and nothing accepted. */
  texts: string[];
  /** Ids of sources, in the order of the texts. */
  sources: string[];
}

export interface ClaimBook {
  claims: Claim[];
  /** Everything the claims may name. */
  sources: PaperSource[];
}

/**
 * What an assessment says, item by item, each sentence with where it comes from. Nothing is said that
 * is neither a note of the person nor evidence that the person accepted.
 *
 * @param evidence - the log; what was refused is passed over
 */
export function claimsOf(
  edition: Edition,
  assessment: Assessment,
  evidence: readonly Evidence[],
): ClaimBook {
  const accepted = new Map(
    evidence.filter((one) => one.state === 'accepted').map((one) => [one.id, one]),
  );
  const sources: PaperSource[] = [];
  const claims = liveItems(edition).map((item, at) => {
    const answer = assessment.answers.find((one) => one.itemId === item.id);
    const facts = (answer?.evidenceIds ?? []).flatMap((id) => accepted.get(id) ?? []);
    const note = answer?.note.trim() ?? '';
    if (answer && note !== '') sources.push(noteSource(item, at + 1, answer));
    for (const one of facts) sources.push(evidenceSource(one));
    return {
      item,
      value: answer?.value ?? null,
      texts: [...(note === '' ? [] : [sentence(note)]), ...facts.map(factSentence)],
      sources: [...(note === '' ? [] : [noteId(item)]), ...facts.map((one) => one.id)],
    };
  });
  return { claims, sources };
}

/** Evidence as a source: the fact, its days, and when it was accepted. */
export function evidenceSource({ id, fact, at }: Evidence): PaperSource {
  const days = 'day' in fact ? '' : `, ${factDays(fact, 'vi')}`;
  return { id, text: `${factText(fact, 'vi')}${days}; ghi nhận ngày ${formatDay(dayOf(at))}` };
}

/** Evidence said as a sentence of the paper. */
export function factSentence({ fact }: Evidence): string {
  return sentence('text' in fact ? fact.text : factText(fact, 'vi'));
}

const noteId = (item: Item) => `note/${item.id}`;

function noteSource(item: Item, number: number, answer: Answer): PaperSource {
  const day = formatDay(dayOf(answer.at));
  return { id: noteId(item), text: `Ghi chú của người viết ở mục ${number}, ngày ${day}` };
}

/** With a capital at its beginning and an end. */
export function sentence(text: string): string {
  const plain = text.trim();
  const start = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[.!?…;]$/.test(start) ? start : `${start}.`;
}
