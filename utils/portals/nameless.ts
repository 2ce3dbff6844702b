import { isNamedAct } from './clean';
import { matchLabel } from './labels';
import { type Box, boxText } from './page-description';
import { type Reading, readingsOf, UNLABELLED } from './readings';
import { statusRank } from './statuses';
import { bestStatus } from './unlabelled';

type Cells = readonly (Box | undefined)[];

/** "Ngày hẹn trả" in one cell without a telling name above it, its day in the next. */
export function pairsIn(cells: Cells): Reading[] {
  const texts = cells.map((cell) => (cell ? boxText(cell) : ''));
  return texts.flatMap((name, at) => {
    const value = texts[at + 1];
    const label = value && cells[at] !== cells[at + 1] ? matchLabel(name) : null;
    const source = { label: name, relation: 'after the label' as const };
    return label && label.rank > 0 ? readingsOf(label, [value ?? ''], source, 0) : [];
  });
}

/** The one state, or the one act, in cells whose columns have no telling names. */
export function onlyOne(kind: 'status' | 'procedure', cells: Cells): Reading[] {
  const fits = kind === 'status' ? isState : isNamedAct;
  const texts = new Set(cells.flatMap((cell) => (cell ? bestStatus(cell).filter(fits) : [])));
  return texts.size === 1 ? readingsOf({ kind, rank: 0 }, [...texts], UNLABELLED, 0) : [];
}

const isState = (text: string) => statusRank(text) > 0 && !/thanh to[áa]n/i.test(text);
