import { fold } from '../fold';
import { type Anchor, findAnchors } from './anchors';
import { isStandardCode } from './codes';
import { datedSegments } from './dated-segments';
import { cardLevel, levelsFrom } from './distance';
import type { Fact, Spot } from './facts';
import type { LabelKind } from './labels';
import type { Outline } from './outline';
import { type Box, boxText, type Item, isLine, type Line } from './page-description';
import { isHeading, partsOf } from './parts';
import { type DossierRecord, FIELD_OF, type Reading, UNLABELLED } from './readings';
import { remember } from './remember';
import type { Refused } from './resolve';
import { inSteps, isDated, withoutDeadlineOfAnItem, withoutOwn } from './steps';
import { atHour, withHour } from './titles';
import { type Titles, titlesOf } from './titles-of-parts';
import { presentStep } from './track';
import { labelledReadings, unlabelledReadings } from './unlabelled';

const isRelatedTitle = remember((text) =>
  /\b(?:lien quan|tham chieu|kem theo|truoc day|tuong tu|related)\b/.test(fold(text)),
);

/**
 * The dossiers outside of tables: cards, list items, detail pages, prose. A record's scope is the
 * widest block that holds one code only, or the stretch of neighbours up to the next code; inside
 * it the value nearest to the code wins.
 */
export class Scopes {
  readonly records: DossierRecord[] = [];
  readonly refused: Refused[] = [];
  private readonly anchors = new Map<Spot, Anchor[]>();
  private readonly codes = new Map<Item, Set<string>>();

  constructor(private readonly outline: Outline) {
    let before = '';
    for (const spot of outline.spots) {
      const anchors = findAnchors(outline, spot, before, this.refused);
      if (anchors.length > 0) this.addAnchors(spot, anchors);
      before = spot.line.text;
    }
  }

  private addAnchors(spot: Spot, anchors: Anchor[]): void {
    this.anchors.set(spot, anchors);
    let item: Item | undefined = spot.line;
    while (item) {
      const codes = this.codes.get(item) ?? new Set();
      for (const { code } of anchors) codes.add(code);
      this.codes.set(item, codes);
      item = this.outline.parentOf(item);
    }
  }

  /** Reads all records of a block. */
  read(box: Box): void {
    const codes = this.codes.get(box);
    if (!codes) return;
    if (codes.size === 1) this.record([box], box, false);
    else if (!this.isRelated(box)) this.readParts(box);
  }

  /** Several codes: each part with one of them, and what follows it up to the next. */
  private readParts(box: Box): void {
    const order = this.orderIn(box);
    const titles = titlesOf(box, this.codes, this.outline, order.isOwn);
    for (const part of partsOf(box, this.codes, order.inverted)) {
      const [item] = part;
      if (!item || (this.codes.get(item)?.size ?? 0) < 2) {
        const own = part.filter((each) => this.codes.has(each));
        this.group(order.isUnsure ? own : part, box, titles);
      } else if (isLine(item)) this.prose(item);
      else this.read(item);
    }
  }

  /**
   * Days before the first code and no fields after the last: each code ends its dossier. Other fields
   * before the first code and none after the last: what stands between two codes is either's.
   */
  private orderIn({ items }: Box): { inverted: boolean; isOwn: boolean; isUnsure: boolean } {
    const isCoded = (item: Item) => this.codes.has(item);
    const lead = this.fieldsIn(items.slice(0, items.findIndex(isCoded)));
    const rest = this.fieldsIn(items.slice(items.findLastIndex(isCoded) + 1));
    const inverted = rest.size === 0 && (lead.has('due') || lead.has('received'));
    const isUnsure = rest.size === 0 && lead.size > 0 && !inverted;
    return { inverted, isOwn: inverted && lead.size > 1, isUnsure };
  }

  /** The fields told between a code and an end of a block, outside of headings. */
  private fieldsIn(items: readonly Item[]): Set<string> {
    const facts = items
      .filter((item) => !isHeading(item))
      .flatMap((item) => this.spotsIn(item))
      .flatMap((spot) => spot.facts);
    const kinds = facts.map(({ means }) => means?.kind ?? '');
    return new Set(kinds.filter((kind) => FIELD_OF[kind as LabelKind] !== undefined));
  }

  private group(items: Item[], parent: Box, titles: Titles): void {
    if (this.isRelated(items[0])) return;
    const own = items.filter((item) => this.codes.has(item));
    const spots = own.flatMap((item) => this.spotsIn(item));
    const complete = spots.some(({ facts }) => facts.some(isDated));
    // The day in a title is told by the titles.
    const rest = complete ? own : items.filter((item) => !titles.isDay(item));
    this.record(rest, parent, true, atHour(titles.of(items), spots[0]));
  }

  /** Under a title such as "Hồ sơ liên quan": named for reference, not there for work. */
  private isRelated(item: Item | undefined): boolean {
    if (item && isHeading(item) && isRelatedTitle(boxText(item))) return true;
    let at = item;
    for (let up = 0; at && up < 3; up += 1) {
      if (isRelatedTitle(this.outline.titleBefore(at) ?? '')) return true;
      at = this.outline.parentOf(at);
    }
    return false;
  }

  private spotsIn(item: Item, into: Spot[] = []): Spot[] {
    if (isLine(item)) {
      const spot = this.outline.spotOf(item);
      if (spot) into.push(this.outline.read(spot));
    } else for (const inner of item.items) this.spotsIn(inner, into);
    return into;
  }

  /** The labelled values of a block in which no code stands. */
  factsOf(box: Box): Reading[] {
    const spots = this.spotsIn(box).map((spot) =>
      inSteps(this.outline, spot, box) ? withoutOwn(spot) : spot,
    );
    return labelledReadings(this.outline, spots, () => 9);
  }

  private record(
    items: Item[],
    parent: Box,
    listed: boolean,
    state: readonly Reading[] = [],
  ): void {
    const spots = items.flatMap((item) => this.spotsIn(item));
    const anchored = spots.filter((spot) => this.anchors.has(spot));
    const [anchor, ...others] = anchored.flatMap((spot) =>
      (this.anchors.get(spot) ?? []).map((each) => ({ ...each, spot })),
    );
    if (!anchor || anchor.isReference) return;
    const best = [anchor, ...others].find(({ source }) => source.label !== '') ?? anchor;
    const levelOf = levelsFrom(best.spot, this.outline);
    const own = spots.map((spot) =>
      inSteps(this.outline, spot, parent)
        ? withoutOwn(spot)
        : withoutDeadlineOfAnItem(this.outline, spot, (box) => this.codes.has(box)),
    );
    const useful = withHour(own, (spot) => this.outline.parentOf(spot.line)?.kind === 'heading');
    const card = listed ? 99 : cardLevel(useful, levelOf, isItem(items));
    const near = useful.filter((spot) => levelOf(spot) <= card);
    const apart = listed
      ? []
      : unlabelledReadings(this.outline, useful, best.code, levelOf).filter(
          ({ field, rank, text }) => field === 'status' && rank === 0 && !/^h/i.test(text),
        );
    this.records.push({
      code: best.code,
      kind: isStandardCode(best.code) ? 'standard' : 'labelled',
      source: best.source,
      readings: [
        ...this.labelled(useful, best.spot, levelOf),
        ...unlabelledReadings(this.outline, near, best.code, levelOf),
        ...presentStep(this.outline, useful, levelOf),
        // A tag beside the page's title; several states are a menu.
        ...(new Set(apart.map(({ value }) => value)).size === 1 ? apart : []),
        ...state,
      ],
      hasDueLabel: useful.some(({ facts }) => facts.some(isPromise)),
      listed: listed || isItem(items),
    });
  }

  /**
   * "Hạn xử lý: 30/11" in a banner or a column before the code, farther from it than everything else
   * that is said of the dossier, is the deadline of other work.
   */
  private labelled(
    spots: readonly Spot[],
    anchor: Spot,
    levelOf: (spot: Spot) => number,
  ): Reading[] {
    const at = spots.findIndex(({ line }) => line === anchor.line);
    const before = labelledReadings(this.outline, spots.slice(0, at), levelOf);
    const after = labelledReadings(this.outline, spots.slice(at), levelOf);
    const isOther = ({ field, value }: Reading) => field !== 'dueAt' && value !== null;
    const others = [...before, ...after].filter(isOther);
    const reach = Math.max(...others.map(({ level }) => level));
    const isFar = ({ field, rank, level }: Reading) =>
      field === 'dueAt' && rank < 3 && others.length > 0 && level > reach;
    return [...before.filter((reading) => !isFar(reading)), ...after];
  }

  /** A line with several codes: what stands between one code and the next belongs to the first. */
  private prose(line: Line): void {
    const spot = this.outline.spotOf(line);
    if (!spot) return;
    const codes = [...(this.codes.get(line) ?? [])];
    const named = this.anchors.get(spot)?.filter(({ isReference }) => isReference) ?? [];
    const starts = codes.map((code) => line.text.indexOf(code));
    for (const [at, code] of codes.entries()) {
      const start = starts[at] ?? -1;
      const end = Math.min(...starts.filter((each) => each > start), line.text.length);
      if (named.some((anchor) => anchor.code === code)) continue;
      const text = start < 0 ? '' : line.text.slice(start + code.length, end);
      const facts = datedSegments(text.replaceAll(':', ' ')).map(
        ({ label, means, value }): Fact => ({
          label: label ?? '',
          means,
          texts: [value],
          relation: 'same line',
        }),
      );
      this.records.push({
        code,
        kind: isStandardCode(code) ? 'standard' : 'labelled',
        source: { ...UNLABELLED, text: text.slice(0, 200) },
        readings: labelledReadings(this.outline, [{ ...spot, facts, loose: [] }]),
        hasDueLabel: facts.some(isPromise),
        listed: false,
      });
    }
  }
}

const isPromise = ({ means }: Fact) => means?.kind === 'due' && means.rank >= 1;

const isItem = (items: readonly Item[]) =>
  items.some((item) => !isLine(item) && (item.kind === 'item' || item.kind === 'row'));
