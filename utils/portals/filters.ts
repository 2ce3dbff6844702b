import { fold } from '../fold';
import { type Box, isLine, type Line, linesOf, type Run } from './page-description';

const SEARCH =
  /^(?:tim(?: kiem)?(?: nang cao)?|tra cuu(?: ho so| ket qua)?|loc(?: du lieu| ket qua| ho so)?|search|filter|thong ke|xem bao cao|xoa (?:bo )?loc|ap dung)$/;

/**
 * The controls of search and filter forms. What a person typed there says what they look for, not
 * what the page shows: the controls nearest to a search button, as long as they can be changed.
 */
export function findFilters(body: Box): Set<Run> {
  const filters = new Set<Run>();
  visit(body, [], filters);
  return filters;
}

function visit(box: Box, above: readonly Box[], filters: Set<Run>): void {
  const path = [box, ...above].slice(0, 5);
  for (const item of box.items) {
    if (!isLine(item)) visit(item, path, filters);
    else {
      const reach = searchReach(item);
      if (reach > 0) mark(path.slice(0, reach), filters);
    }
  }
}

/** How far a search button reaches; a link of that name in a menu reaches only its neighbours. */
function searchReach(line: Line): number {
  let reach = 0;
  for (const run of line.runs) {
    if (run.kind === 'control' || run.text.length > 30 || run.text.length < 3) continue;
    if (
      /^\s?(?:t[ìi]m|tra |l[ọo]c|sea|fil|th[ốo]ng|x[eóo]|[áa]p)/i.test(run.text) &&
      SEARCH.test(fold(run.text))
    )
      reach = Math.max(reach, run.kind === 'button' ? 5 : 2);
  }
  return reach;
}

function mark(path: readonly Box[], filters: Set<Run>): void {
  for (const box of path) {
    const controls = linesOf(box)
      .flatMap((line) => line.runs)
      .filter((run) => run.kind === 'control' && run.editable);
    for (const control of controls) filters.add(control);
    if (controls.length > 0) return;
  }
}
