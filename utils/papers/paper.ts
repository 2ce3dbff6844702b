import type { Day } from '../calendar/day';

/**
 * A paper of the office before it is a file: what is said, in which order, and where each claim comes
 * from. The same value is shown for editing, printed, and written as DOCX. Papers are in Vietnamese
 * whatever the language of the screen, because the office reads them.
 */
export interface Paper {
  head: PaperHead;
  /** Name of the kind of paper, in capitals. */
  title: string;
  /** The line below the title; null when there is none. */
  subtitle: string | null;
  blocks: PaperBlock[];
  /** From left to right; at most three. */
  signatures: PaperSignature[];
  /** What the claims rest on, in the order in which they are first named. */
  sources: PaperSource[];
}

/**
 * The top of the first page: papers of the State carry the name of the country and its motto, papers
 * of the Party its own name. What is not known is null and becomes dots.
 */
export interface PaperHead {
  kind: 'state' | 'party';
  /** The body above, and the body itself. */
  above: string | null;
  body: string | null;
  place: string | null;
  /** null leaves day and month to whoever signs; the year is `year`. */
  day: Day | null;
  year: string;
  /** Printed at the right above everything, for example the name of a form; null for none. */
  form: string | null;
}

/** One thing below the other. */
export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | PaperParagraph
  /** A label and what is known; null becomes dots to the end of the line. */
  | { kind: 'field'; label: string; value: string | null }
  /** Boxes of which none, one or some are ticked. */
  | { kind: 'choices'; label: string; options: { text: string; chosen: boolean }[] }
  | PaperTable
  | PaperPicture
  /** Dotted lines to be filled in by hand. */
  | { kind: 'blank'; lines: number };

/** A paragraph. With an `id` the person may rewrite it before it becomes a file. */
export interface PaperParagraph {
  kind: 'text';
  id: string | null;
  text: string;
  /** Set off with a dash. */
  item?: true;
  /** Ids of the `sources` it rests on. */
  sources: string[];
}

/** A drawing as wide as the text at most. No person is named in it. */
export interface PaperPicture {
  kind: 'picture';
  png: Uint8Array<ArrayBuffer>;
  /** In millimetres. */
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  alt: string;
}

/** A table whose columns share the width of the page by `width`, in any unit. */
export interface PaperTable {
  kind: 'table';
  columns: { title: string; width: number; align: 'left' | 'center' | 'right' }[];
  rows: PaperRow[];
}

/** `group` and `sum` rows are set in bold. An empty cell is left blank for the reader's pen. */
export interface PaperRow {
  kind: 'row' | 'group' | 'sum';
  cells: string[];
  /** Ids of the sources the row rests on; their numbers stand in its last cell. */
  sources?: string[];
}

export interface PaperSignature {
  /** Who signs, in capitals. */
  role: string;
  /** In brackets below, for example how to sign; null for none. */
  note: string | null;
  /** null leaves dots. */
  name: string | null;
}

/** An accepted evidence or a note, said in words. */
export interface PaperSource {
  id: string;
  text: string;
}

/** The number of a source in its paper, from 1; 0 for one that is not listed. */
export function sourceNumber(paper: Pick<Paper, 'sources'>, id: string): number {
  return paper.sources.findIndex((one) => one.id === id) + 1;
}

/**
 * The paper with the person's own words in place of ours. Words for a paragraph that is no longer
 * there are left out; a paragraph that was rewritten keeps its sources, one left empty is dropped.
 *
 * @param edits - new text by the id of the paragraph
 * @example editedPaper(paper, { strengths: 'Hoàn thành 128 hồ sơ…' })
 */
export function editedPaper(paper: Paper, edits: Readonly<Record<string, string>>): Paper {
  const blocks = paper.blocks.flatMap((block): PaperBlock[] => {
    if (block.kind !== 'text' || block.id === null) return [block];
    const text = edits[block.id] ?? block.text;
    return text.trim() === '' ? [] : [{ ...block, text }];
  });
  return { ...paper, blocks, sources: usedSources(blocks, paper.sources) };
}

/** Sources that some paragraph rests on, in the order in which they are first named. */
export function usedSources(
  blocks: readonly PaperBlock[],
  sources: readonly PaperSource[],
): PaperSource[] {
  const ids = blocks.flatMap(sourcesOfBlock);
  const known = new Map(sources.map((one) => [one.id, one]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

function sourcesOfBlock(block: PaperBlock): string[] {
  if (block.kind === 'text') return block.sources;
  return block.kind === 'table' ? block.rows.flatMap((row) => row.sources ?? []) : [];
}
