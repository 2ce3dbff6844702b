import { matchLabel } from './labels';
import type { Outline } from './outline';
import { boxText, linesOf, type PageDescription } from './page-description';
import type { Refused } from './resolve';
import type { Section } from './sections';

/**
 * How much a page without readable dossiers looks as if it had some: `strong` shows rows under a
 * dossier's headers, or codes and a dossier's labels; `weak` only codes (a payment, a talk about a
 * dossier) or only labels (a form), which says something only where dossiers were read before.
 */
export type Trace = 'none' | 'weak' | 'strong';

/** "Không có dữ liệu": the list is empty, and the page says so. */
const SAYS_NONE =
  /kh[ôo]ng (?:c[óo]|t[ìi]m th[ấa]y|t[ồo]n t[ạa]i)|ch[ưu]a c[óo]|t[ìi]m th[ấa]y 0|\b0 (?:h[ồo] s[ơo]|b[ảa]n ghi|k[ếe]t qu[ảa])|no (?:data|records?|results?|dossiers?)/i;

/**
 * The traces of dossiers on a page on which none was recognised.
 *
 * @param refused - codes on the page that were refused as dossiers
 */
export function traceOf(
  page: PageDescription,
  outline: Outline,
  sections: readonly Section[],
  refused: readonly Refused[],
): Trace {
  if (linesOf(page.body).some(({ text }) => text.length < 200 && SAYS_NONE.test(text)))
    return 'none';
  if (sections.some(hasUnreadRows)) return 'strong';
  const labels = [
    ...outline.spots.flatMap(({ line, facts }) => [
      matchLabel(line.text),
      ...facts.map(({ means }) => means),
    ]),
    ...sections.flatMap(({ columns }) => columns.flatMap(({ names }) => names.map((n) => n.label))),
  ];
  const kinds = new Set(labels.map((label) => label?.kind));
  const named = kinds.has('code') && (kinds.has('due') || kinds.has('received'));
  const bare = refused.some(({ why }) => why === 'onlyCode');
  if (named && bare) return 'strong';
  return named || bare ? 'weak' : 'none';
}

/** Rows under the names of a code and of a promise that gave no dossier. */
function hasUnreadRows({ columns, rows }: Section): boolean {
  const kinds = new Set(columns.flatMap(({ names }) => names.map(({ label }) => label?.kind)));
  const filled = rows.some(({ cells }) => cells.filter((c) => c && boxText(c) !== '').length > 2);
  return kinds.has('code') && kinds.has('due') && filled;
}
