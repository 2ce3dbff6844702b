import { cleanProcedure, cleanStatus, looksLikeProcedure } from './clean';
import { findCodes } from './codes';
import type { Spot } from './facts';
import type { Outline } from './outline';
import { type Box, boxText, linesOf, tidy, valueText } from './page-description';
import { type Field, type Reading, readingsOf, UNLABELLED } from './readings';
import { statusRank } from './statuses';
import { isOneOfMany } from './track';

/** The lines of a status cell, the badge that names a step of the work first. */
export function bestStatus(cell: Box): string[] {
  const lines = linesOf(cell);
  const pieces = lines
    .flatMap((line) => line.runs)
    .filter((run) => run.kind !== 'button')
    .map((run) => tidy(run.text))
    .filter((text) => text !== '');
  const step = pieces.length > 1 ? pieces.find((text) => statusRank(text) === 2) : undefined;
  return step ? [step] : lines.map(valueText);
}

/** The labelled values of some lines. */
export function labelledReadings(
  outline: Outline,
  spots: readonly Spot[],
  levelOf: (spot: Spot) => number = () => 0,
): Reading[] {
  const readings: Reading[] = [];
  for (const spot of spots) {
    for (const { means, texts, label, relation } of outline.read(spot).facts)
      if (means) readings.push(...readingsOf(means, texts, { label, relation }, levelOf(spot)));
  }
  return readings;
}

/**
 * The procedure and the status that stand in some lines without a label: a title on a card, a
 * coloured pill. The lines must have been read.
 */
export function unlabelledReadings(
  outline: Outline,
  spots: readonly Spot[],
  code: string,
  levelOf: (spot: Spot) => number = () => 0,
): Reading[] {
  const found: Reading[] = [];
  const add = (field: Field, value: string | null, spot: Spot, rank: number) => {
    if (value === null) return;
    found.push({ ...UNLABELLED, text: value, field, value, rank, level: levelOf(spot) });
  };
  for (const spot of spots) {
    const heading = outline.parentOf(spot.line)?.kind === 'heading';
    for (const piece of outline.looseOf(spot)) {
      // "Hồ sơ H49… đã quá hạn" is a sentence about a dossier, and what leads to its code no name.
      const before = beforeCode(piece, code);
      const sentence = /\p{L}.*\p{L}/u.test(before);
      const text = withoutCodes(
        /h[ồo] s[ơo](?: s[ốo])?:?\s*$/i.test(before) ? piece.slice(before.length) : piece,
        code,
      );
      const rank = sentence ? 0 : statusRank(text);
      const name = unnumbered(text);
      if (rank > 0 && !isCounted(outline, spot) && !isOneOfMany(outline, spot))
        add('status', cleanStatus(text), spot, rank - 2);
      else if (looksLikeProcedure(name))
        add('procedure', cleanProcedure(name), spot, heading ? 0 : -1);
    }
  }
  return found;
}

/** "2. Đăng ký khai tử": a part of a bundle. */
const unnumbered = (text: string) => text.replace(/^\d{1,2}[.)] (?=\p{Lu})/u, '');

/** "45" over or under "Đang xử lý": so many dossiers are in that state. */
function isCounted(outline: Outline, { parent, line }: Spot): boolean {
  const alone = parent.items.length === 1;
  const item = alone ? parent : line;
  const { items = [] } = (alone ? outline.parentOf(parent) : parent) ?? {};
  const other = items.length === 2 ? items.find((each) => each !== item) : undefined;
  return other !== undefined && /^\d[\d.,]*$/.test(boxText(other));
}

/** What stands in a text before its code; nothing when it holds none. */
function beforeCode(piece: string, code: string): string {
  if (code === '') return '';
  return piece.slice(0, findCodes(piece)[0]?.start ?? Math.max(0, piece.indexOf(code)));
}

function withoutCodes(text: string, code: string): string {
  if (code === '') return text;
  const [found] = findCodes(text);
  const rest = found
    ? `${text.slice(0, found.start)} ${text.slice(found.end)}`
    : text.replace(code, '');
  return tidy(rest).replace(/^[\s\-–—+*•·.,:;()[\]]+|[\s\-–—:;,([]+$/g, '');
}
