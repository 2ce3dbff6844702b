import { findCodes } from './codes';
import { momentIn } from './dates';
import { type Label, matchLabel } from './labels';
import {
  type Box,
  boxText,
  type Item,
  isLine,
  type Line,
  linesOf,
  lineText,
  type Run,
  tidy,
} from './page-description';
import type { Relation } from './readings';
import { datedSegments, type Segment, segmentsOf } from './segments';

/** A label with what stands beside it. */
export interface Fact {
  label: string;
  means: Label | null;
  /** The value, a text for each line. */
  texts: string[];
  relation: Relation;
  /** The line that holds the value. */
  at: Line;
}

/** A line with its place and what it says. */
export interface Spot {
  line: Line;
  parent: Box;
  index: number;
  text: string;
  facts: Fact[];
  /** Text that no label claims, piece by piece. */
  loose: string[];
}

/**
 * The labels of a part of the page with their values, by where they stand: on the same line, in
 * the next block, in the control that a label names. Masked boxes are left out.
 */
export class Outline {
  readonly spots = new Map<Line, Spot>();
  private readonly places = new Map<Item, { parent: Box; index: number }>();
  private readonly claimed = new Set<Line>();

  constructor(
    root: Box,
    private readonly masked: ReadonlySet<Box>,
    private readonly isFilter: (run: Run) => boolean,
  ) {
    this.visit(root);
    for (const spot of this.spots.values()) this.read(spot);
    for (const line of this.claimed) {
      const spot = this.spots.get(line);
      if (spot) spot.loose = [];
    }
  }

  parentOf(item: Item): Box | undefined {
    return this.places.get(item)?.parent;
  }

  private visit(box: Box): void {
    for (const [index, item] of box.items.entries()) {
      this.places.set(item, { parent: box, index });
      if (isLine(item)) {
        const spot = { line: item, parent: box, index, text: lineText(item), facts: [], loose: [] };
        this.spots.set(item, spot);
      } else if (!this.masked.has(item)) this.visit(item);
    }
  }

  private read(spot: Spot): void {
    if (spot.text === '' && spot.line.runs.every((run) => run.kind !== 'control')) return;
    for (const segment of segmentsOf(spot.line, this.isFilter)) {
      if (segment.label === null) this.free(segment, spot);
      else if (segment.open) this.open(segment, spot);
      else this.keep(segment, spot, [segment.value], relationIn(spot.line), spot.line);
    }
  }

  private free(segment: Segment, spot: Spot): void {
    const dated = datedSegments(segment.value);
    for (const inner of dated) this.keep(inner, spot, [inner.value], 'same line', spot.line);
    if (dated.length > 0) {
      const first = segment.value.indexOf(dated[0]?.label ?? '');
      if (first > 0) spot.loose.push(segment.value.slice(0, first));
      return;
    }
    spot.loose.push(...segment.pieces);
  }

  private keep(
    { label, means }: Segment,
    spot: Spot,
    texts: string[],
    relation: Relation,
    at: Line,
  ): void {
    spot.facts.push({ label: label ?? '', means, texts, relation, at });
    // "hẹn trả: 25/11/2026) – Quá hạn": what follows the day is not the day's.
    if (!/due|received/.test(means?.kind ?? '') || texts.length !== 1) return;
    const rest = /\d\s*[)\]]?\s*[-–—)]\s*(\D+)$/.exec(texts[0] ?? '')?.[1];
    if (rest) spot.loose.push(tidy(rest));
  }

  /** A label at the end of its line: the value stands in the block after it, or above it. */
  private open(segment: Segment, spot: Spot): void {
    const place = this.valuePlace(segment, spot);
    if (place === 'filter') return;
    if (!place) {
      this.keep(segment, spot, [], 'after the label', spot.line);
      return;
    }
    const lines = isLine(place.item) ? [place.item] : linesOf(place.item);
    const [first] = lines;
    const used =
      segment.means?.kind === 'other' || segment.means === null ? lines : lines.slice(0, 1);
    for (const line of used) this.claimed.add(line);
    const texts = lines.slice(0, 4).map(valueText);
    this.keep(segment, spot, texts, place.relation, first ?? spot.line);
  }

  private valuePlace(
    segment: Segment,
    spot: Spot,
  ): { item: Item; relation: Relation } | 'filter' | null {
    let { parent, index } = spot as { parent: Box; index: number };
    let inner: Item = spot.line;
    for (;;) {
      const next = parent.items[index + 1];
      const previous = parent.items[index - 1];
      if (previous && this.isValueAbove(segment, previous, parent.items[index - 2]))
        return { item: previous, relation: 'above the label' };
      if (next) return this.accepted(segment, inner, next);
      if (previous) return null;
      const place = this.places.get(parent);
      if (!place) return null;
      inner = parent;
      ({ parent, index } = place);
    }
  }

  private accepted(
    segment: Segment,
    labelItem: Item,
    next: Item,
  ): { item: Item; relation: Relation } | 'filter' | null {
    if (!isLine(next) && this.masked.has(next)) return null;
    const lines = isLine(next) ? [next] : linesOf(next);
    const [first] = lines;
    if (!first) return { item: next, relation: 'after the label' };
    const controls = lines.flatMap((line) => line.runs).filter((run) => run.kind === 'control');
    if (controls.length > 0 && controls.every(this.isFilter)) return 'filter';
    if (startsWithLabel(first, segment, labelItem, next)) return null;
    return { item: next, relation: controls.length > 0 ? 'control' : 'after the label' };
  }

  /** Figures above their names: a bare date that no label before it claims. */
  private isValueAbove(segment: Segment, previous: Item, before: Item | undefined): boolean {
    if (!/due|received/.test(segment.means?.kind ?? '') || /[:：]/.test(segment.label ?? ''))
      return false;
    const lines = isLine(previous) ? [previous] : linesOf(previous);
    if (lines.length !== 1 || !lines[0] || !momentIn(lineText(lines[0]))) return false;
    const claimant = before ? boxText(before) : '';
    return !/[:：]$/.test(claimant) && matchLabel(claimant) === null;
  }
}

/** What a line says as a value: its text without buttons, with what its controls show. */
export function valueText(line: Line): string {
  const words = line.runs.filter((run) => run.kind !== 'button');
  return lineText(words.length > 0 ? { runs: words } : line);
}

const relationIn = (line: Line): Relation =>
  line.runs.some((run) => run.kind === 'control') ? 'control' : 'same line';

function startsWithLabel(first: Line, segment: Segment, labelItem: Item, next: Item): boolean {
  const text = lineText(first);
  if (/[:：]/.test(text) && /[:：]\s*$/.test(text)) return true;
  const run = first.runs.find((each) => each.text.trim() !== '');
  if (!run || run.kind === 'control') return false;
  if (run.kind === 'label' || (!isLine(next) && (next.kind === 'term' || next.kind === 'head')))
    return true;
  const label = matchLabel(run.text.trim()) ?? matchLabel(text);
  if (!label) return /^[^:]{2,50}:\s*\S/.test(text) && !/\d:\d/.test(text);
  // "Trạng thái" may have the value "Tiếp nhận": after a clear label a lone word is a value.
  const clear =
    /[:：]$/.test(segment.label ?? '') ||
    (!isLine(labelItem) && /term|head|cell/.test(labelItem.kind)) ||
    (isLine(labelItem) && labelItem.runs.some((each) => each.kind === 'label'));
  return !(clear && /status|procedure|other/.test(segment.means?.kind ?? 'other'));
}

/** The standard codes a line shows, buttons and links included, filters left out. */
export function codesIn(line: Line, isFilter: (run: Run) => boolean): string[] {
  const runs = line.runs.filter((run) => !(run.kind === 'control' && isFilter(run)));
  const joined = findCodes(lineText({ runs }));
  const found = joined.length > 0 ? joined : runs.flatMap((run) => findCodes(run.text));
  return [...new Set(found.map(({ code }) => code))];
}
