import { fold } from '../fold';
import type { Outline } from './outline';
import { type Box, boxText, isLine, type Line, lineOf, type Run, tidy } from './page-description';
import type { Section } from './sections';

const STAMP = /^[\s[(*"“-]*(MẬT|TỐI MẬT|TUYỆT MẬT|Tối mật|Tuyệt mật)[\s\])*"”.!-]*$/u;
const DEGREE = /(?:^|[/,;-] ?)(?:tuyet |toi )?mat[.!]?$/;

/**
 * True when the page shows a degree of secrecy: a stamp standing alone, or a value under a label
 * such as "Độ mật". Words inside a sentence ("bảo mật"), buttons, and several degrees side by side
 * (a menu to choose from) are none.
 */
export function hasSecrecyMark(body: Box, sections: readonly Section[], outline: Outline): boolean {
  return (
    hasStamp(body) ||
    sections.some(hasMarkedRow) ||
    outline.spots.some(
      (spot) =>
        /m[ậa]t/i.test(spot.line.text) &&
        outline
          .read(spot)
          .facts.some(({ means, texts }) => means?.kind === 'secrecy' && isDegree(texts[0] ?? '')),
    )
  );
}

const isDegree = (text: string) => text.length < 30 && DEGREE.test(fold(text));

function hasMarkedRow({ columns, rows }: Section): boolean {
  const at = columns.findIndex(({ names }) => names.some(({ label }) => label?.kind === 'secrecy'));
  if (at < 0) return false;
  return rows.some(({ cells }) => {
    const cell = cells[at];
    return cell !== undefined && isDegree(boxText(cell));
  });
}

function hasStamp(box: Box): boolean {
  if (box.kind === 'head' || box.kind === 'term') return false;
  const degrees = new Set<string>();
  for (const item of box.items) {
    const [only] = isLine(item) ? [item] : item.items;
    const single = isLine(item) || (item.items.length === 1 && item.kind !== 'head');
    if (single && only && isLine(only)) for (const degree of stampsOf(only)) degrees.add(degree);
    else if (!isLine(item) && hasStamp(item)) return true;
  }
  return degrees.size === 1;
}

const isPlain = ({ kind }: Run) => kind === undefined || kind === 'link';

function stampsOf(line: Line): string[] {
  const runs = line.runs.filter((run) => isPlain(run) && /m\S{1,2}t/i.test(run.text));
  if (runs.length === 0) return [];
  const whole = STAMP.exec(lineOf(line.runs.filter(isPlain)).text);
  if (whole?.[1]) return [whole[1].toUpperCase()];
  return runs.flatMap((run) => STAMP.exec(tidy(run.text))?.[1]?.toUpperCase() ?? []);
}
