import { findCodes } from './codes';
import { momentIn } from './dates';
import { isDate, keep, type Spot, tell } from './facts';
import { matchLabel } from './labels';
import {
  type Box,
  boxText,
  type Item,
  isLine,
  type Line,
  linesOf,
  type Run,
  valueText,
} from './page-description';
import { isTitleLike } from './parts';
import type { Relation } from './readings';
import { type Segment, segmentsOf } from './segments';

/** A title rules what follows it, but not for ever. */
const MOST_BACK = 60;

type Place = { item: Item; relation: Relation } | 'filter' | null;

/**
 * The lines of a part of the page and, for those that are asked for, the labels with their values,
 * by where they stand: on the same line, in the next block, in the control that a label names.
 * Masked boxes are left out.
 */
export class Outline {
  readonly spots: Spot[] = [];
  private readonly byLine = new Map<Line, Spot>();
  private readonly places = new Map<Item, { parent: Box; index: number }>();
  private readonly claimed = new Set<Line>();

  constructor(
    root: Box,
    private readonly masked: ReadonlySet<Box>,
    readonly isFilter: (run: Run) => boolean,
  ) {
    this.visit(root);
  }

  parentOf(item: Item): Box | undefined {
    return this.places.get(item)?.parent;
  }

  /** The text of the nearest heading or line that stands before an item in its block. */
  titleBefore(item: Item): string | undefined {
    const { parent, index } = this.places.get(item) ?? { parent: undefined, index: 0 };
    for (let at = index - 1; at >= 0 && at > index - MOST_BACK; at -= 1) {
      const before = parent?.items[at];
      if (before && (isLine(before) || before.kind === 'heading'))
        return boxText(before).slice(0, 40);
    }
    return undefined;
  }

  /** The nearest heading or line before a block, in the blocks around it. */
  headingAbove(box: Box): Item | undefined {
    let inner: Box | undefined = box;
    for (let up = 0; inner && up < 4; up += 1) {
      const found = this.headingBefore(inner) ?? this.plainTitleBefore(inner);
      if (found || (this.places.get(inner)?.index ?? 0) > 0) return found;
      inner = this.parentOf(inner);
    }
    return undefined;
  }

  /** A block right before another that is one line, or begins with a heading. */
  private plainTitleBefore(box: Box): Box | undefined {
    const before = this.before(box);
    return before && !isLine(before) && before.kind === 'box' && isTitleLike(before)
      ? before
      : undefined;
  }

  /** The heading or line right before a block. */
  headingBefore(box: Box): Item | undefined {
    const before = this.before(box);
    return before && (isLine(before) || before.kind === 'heading') ? before : undefined;
  }

  /** What stands right before an item in its block. */
  before(item: Item): Item | undefined {
    const place = this.places.get(item);
    return place?.parent.items[place.index - 1];
  }

  spotOf(line: Line): Spot | undefined {
    return this.byLine.get(line);
  }

  /** Text of a line that no label claims; the lines around it must have been read. */
  looseOf(spot: Spot): readonly string[] {
    return this.claimed.has(spot.line) ? [] : spot.loose;
  }

  read(spot: Spot): Spot {
    if (spot.wasRead) return spot;
    spot.wasRead = true;
    for (const segment of segmentsOf(spot.line, this.isFilter)) {
      if (segment.open) this.open(segment, spot);
      else tell(segment, spot);
    }
    return spot;
  }

  private visit(box: Box): void {
    let index = 0;
    for (const item of box.items) {
      this.places.set(item, { parent: box, index });
      if (isLine(item)) {
        const spot = { line: item, parent: box, index, facts: [], loose: [], wasRead: false };
        this.byLine.set(item, spot);
        this.spots.push(spot);
      } else if (!this.masked.has(item)) this.visit(item);
      index += 1;
    }
  }

  /** A label at the end of its line: the value stands in the block after it, or above it. */
  private open(segment: Segment, spot: Spot): void {
    const place = this.valuePlace(segment, spot);
    if (place === 'filter') return;
    if (!place) {
      keep(segment, spot, [], 'after the label');
      return;
    }
    const lines = isLine(place.item) ? [place.item] : linesOf(place.item);
    // A word of a menu may read like a label: what follows it is its value only when it can be.
    const needsNumber = /code|due|received/.test(segment.means?.kind ?? '');
    if (needsNumber && !/\d/.test(lines[0]?.text ?? '')) {
      keep(segment, spot, [], place.relation);
      return;
    }
    const unread = segment.means === null || segment.means.kind === 'other';
    // Papers below "Thành phần hồ sơ:" are its value; a line with a code speaks for itself.
    for (const line of unread ? lines : lines.slice(0, 1))
      if (findCodes(line.text).length === 0) this.claimed.add(line);
    keep(segment, spot, lines.slice(0, 4).map(valueText), place.relation);
  }

  private valuePlace(segment: Segment, spot: Spot): Place {
    let { parent, index } = spot;
    let inner: Item = spot.line;
    for (;;) {
      // More words in a name of a list are its translation.
      const beside = parent.kind === 'term' ? undefined : parent.items[index + 1];
      const next = beside && isSign(beside, parent) ? parent.items[index + 2] : beside;
      const previous = parent.items[index - 1];
      if (previous && isValueAbove(segment, previous, parent.items[index - 2]))
        return { item: previous, relation: 'above the label' };
      if (next) return this.accepted(segment, inner, next);
      const place = this.places.get(parent);
      if (previous || !place) return null;
      inner = parent;
      ({ parent, index } = place);
    }
  }

  private accepted(segment: Segment, labelItem: Item, next: Item): Place {
    if (!isLine(next) && this.masked.has(next)) return null;
    const lines = isLine(next) ? [next] : linesOf(next);
    const [first] = lines;
    if (!first) return { item: next, relation: 'after the label' };
    const controls = lines.flatMap((line) => line.runs).filter((run) => run.kind === 'control');
    if (controls.length > 0 && controls.every(this.isFilter)) return 'filter';
    // A label that floats over its own field stands before the next one.
    const named = matchLabel(controls[0]?.label ?? '');
    if (named && segment.means && named.kind !== segment.means.kind) return null;
    if (startsWithLabel(first, segment, labelItem, next)) return null;
    return { item: next, relation: controls.length > 0 ? 'control' : 'after the label' };
  }
}

/** Some pages give the colon a cell of its own; drawn by the style sheet, it is an empty place. */
function isSign(item: Item, { items, kind }: Box): boolean {
  const text = boxText(item);
  if (text !== '') return text === ':';
  return isLine(item) || (kind === 'box' && item.kind === 'box' && items.length === 3);
}

/** Figures above their names: a bare date that no label before it claims. */
function isValueAbove(segment: Segment, previous: Item, before: Item | undefined): boolean {
  if (!isDate(segment.means) || /[:：]/.test(segment.label ?? '')) return false;
  const text = boxText(previous);
  if (text.length > 40 || !momentIn(text)) return false;
  // What stands before the day may be its name, known to us or not.
  return !before || boxText(before).length > 60;
}

function startsWithLabel(
  { runs, text }: Line,
  segment: Segment,
  labelItem: Item,
  next: Item,
): boolean {
  if (/[:：]\s*$/.test(text)) return true;
  const run = runs.find((each) => each.text.trim() !== '');
  if (!run || run.kind === 'control') return false;
  if (run.kind === 'label' || (!isLine(next) && (next.kind === 'term' || next.kind === 'head')))
    return true;
  const label = matchLabel(run.text.trim()) ?? matchLabel(text);
  if (!label) return /^[^:]{2,50}:\s*\S/.test(text) && !/\d:\d/.test(text);
  // "Trạng thái" may have the value "Tiếp nhận": after a clear label a lone word is a value.
  const clear = isLine(labelItem)
    ? labelItem.runs.some((each) => each.kind === 'label')
    : /term|head|cell/.test(labelItem.kind);
  const words = /status|procedure|other/.test(segment.means?.kind ?? 'other');
  return !(words && (clear || /[:：]$/.test(segment.label ?? '')));
}
