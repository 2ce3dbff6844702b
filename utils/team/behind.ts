import type { CaseKind } from '../cases/case';
import type { StandardName } from './cell';
import type { Compared } from './differences';
import type { CaseFigures, Ratings, SummaryBody } from './summary';

/** A kind of case and how many of it make part of a figure. */
export interface KindPart {
  kind: CaseKind;
  count: number;
}

type Note = SummaryBody['notes'][number];

/** What makes up a figure: cases by kind, the codes that were named, and what was written beside them. */
export interface BehindFigure {
  parts: KindPart[];
  named: SummaryBody['namedCases'];
  notes: Extract<Note, { of: 'case' }>[];
}

const PARTS: Partial<Record<Compared, readonly (keyof CaseFigures)[]>> = {
  received: ['received'],
  share: ['early', 'onTime', 'late'],
  late: ['late'],
  overdue: ['overdue'],
};

/** Events whose notes say why something took long. */
const DELAY_EVENTS: ReadonlySet<string> = new Set(['delayExplained', 'extended', 'paused']);
/** Figures that are about delay. */
const OF_DELAY: ReadonlySet<Compared> = new Set(['late', 'overdue', 'unexplained']);

/**
 * What stands behind a figure of a summary. The codes and notes are those that the person ticked;
 * there may be more that stayed at home.
 *
 * @example behindFigure(body, 'late').parts // → [{ kind: 'dossier', count: 3 }]
 */
export function behindFigure(body: SummaryBody, figure: Compared): BehindFigure {
  const states = PARTS[figure] ?? [];
  const parts = body.cases.map((row) => ({
    kind: row.kind,
    count: states.reduce((sum, state) => sum + row[state], 0),
  }));
  const ofDelay = OF_DELAY.has(figure);
  return {
    parts: parts.filter(({ count }) => count > 0),
    named: body.namedCases.filter(({ state }) => states.some((one) => one === state)),
    notes: body.notes.filter((note) => note.of === 'case').filter(isNoted(ofDelay)),
  };
}

const isNoted = (ofDelay: boolean) => (note: Extract<Note, { of: 'case' }>) =>
  ofDelay && DELAY_EVENTS.has(note.event);

/** Something that was ticked beside an item: evidence with its day, or a note. */
export interface Ticked {
  item: string;
  text: string;
  on: SummaryBody['evidence'][number]['on'];
}

/** A standard of a summary with what was ticked beside its items. */
export interface BehindStandard extends StandardName {
  title: string;
  /** Mean of the answers, in hundredths; null when nothing counts. */
  score: number | null;
  scale: Ratings[number]['scale'];
  items: Ratings[number]['standards'][number]['items'];
  evidence: Ticked[];
  notes: Ticked[];
}

/** A checklist of a summary with its standards. */
export interface RatedChecklist {
  edition: string;
  title: string;
  submitted: boolean;
  standards: BehindStandard[];
}

/** Everything that was rated, by checklist and standard, each with what was ticked beside it. */
export function ratedChecklists({ ratings = [], evidence, notes }: SummaryBody): RatedChecklist[] {
  return ratings.map(({ edition, title, submitted, scale, standards }) => ({
    edition,
    title,
    submitted,
    standards: standards.map((one) => {
      const ids = new Set(one.items.map(({ id }) => id));
      return {
        edition,
        standard: one.id,
        title: one.title,
        score: one.score,
        scale,
        items: one.items,
        evidence: evidence.filter(({ item }) => ids.has(item)),
        notes: notes.flatMap((note) =>
          note.of === 'item' && note.edition === edition && ids.has(note.item)
            ? [{ item: note.item, text: note.text, on: null }]
            : [],
        ),
      };
    }),
  }));
}
