import type { Field, Reading } from './readings';
import type { Recognition } from './recognise';
import { type Doubt, type Refusal, valueIn } from './resolve';

/** Where a value was read. */
interface Found {
  label: string;
  relation: string;
  text: string;
}

/** Why each dossier was read as it was, and what looked like one and was refused. */
export interface Explanation {
  found: {
    code: string;
    /** The days with the seconds that the page shows. */
    exact: { receivedAt: string | null; dueAt: string | null };
    /** Where a value was read; a sentence for a field that has none. */
    why: Record<Field | 'code', Found | string>;
  }[];
  refused: { text: string; why: string }[];
}

const DOUBTS: Record<Doubt, string> = {
  notShown: 'not shown',
  noDay: 'the label states no day that can be read',
  severalDays: 'several different days under labels of equal worth',
  dayAndNone: 'one label states a day, another none',
  onlyReplaced: 'only the promise before it was changed',
  beforeReceipt: 'earlier than the day of receipt',
  yearsAfter: 'years after the receipt',
  mayBeReturned: 'may be the day on which the result was returned',
};

const REFUSALS: Record<Refusal, string> = {
  example: 'an example',
  noTalkOfDossiers: 'a number on a page that never speaks of dossiers',
  documentWithoutDay: 'a document without a day',
  notCalledDossier: 'a number that the page does not call a dossier',
  onlyNumber: 'a number under a code label, and nothing of a dossier',
  onlyCode: 'a code, and nothing of a dossier',
};

/**
 * The label, the place and the text behind each value, for whoever tries a portal; the script in the
 * page does without.
 */
export function explain({ findings, refused }: Recognition): Explanation {
  return {
    found: findings.map(({ code, source, fields }) => ({
      code,
      exact: { receivedAt: valueIn(fields.receivedAt), dueAt: valueIn(fields.dueAt) },
      why: {
        code: foundAt(source),
        procedure: whyOf(fields.procedure),
        receivedAt: whyOf(fields.receivedAt),
        dueAt: whyOf(fields.dueAt),
        status: whyOf(fields.status),
      },
    })),
    refused: refused.map(({ text, why }) => ({ text, why: REFUSALS[why] })),
  };
}

const whyOf = (field: Reading | Doubt) =>
  typeof field === 'string' ? DOUBTS[field] : foundAt(field);

const foundAt = ({ label, relation, text }: Found): Found => ({ label, relation, text });
