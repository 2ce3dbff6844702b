import type { Case } from './case';
import { detailOf } from './detail-of';

/** A code of the national catalogue, alone or in brackets. */
const CODE = /[([]?\b\d\.\d{6}\b[)\]]?/g;

/**
 * What of a case is the same whenever such work is done again: the procedure of a dossier, the kind
 * of a petition, the product of a task. Written differently only in capitals, blanks or the code of
 * the catalogue it is still the same procedure.
 *
 * @returns null when nothing says what kind of work it is
 * @example procedureKeyOf({ kind: 'dossier', title: 'Đăng ký khai sinh (1.001193)', … }) // → 'dossier đăng ký khai sinh'
 */
export function procedureKeyOf(one: Pick<Case, 'kind' | 'title' | 'detail'>): string | null {
  const name = nameOf(one);
  return name === null ? null : `${one.kind} ${name}`;
}

function nameOf(one: Pick<Case, 'kind' | 'title' | 'detail'>): string | null {
  switch (one.kind) {
    case 'dossier': {
      const [code = null] = one.title.match(/\d\.\d{6}/) ?? [];
      return plain(one.title.replace(CODE, ' ')) ?? code;
    }
    case 'petition':
      return detailOf(one, 'petition')?.type ?? plain(one.title);
    case 'task':
      return plain(detailOf(one, 'task')?.product ?? '') ?? plain(one.title);
    case 'reception':
    case 'inspection':
      return one.kind;
  }
}

function plain(text: string): string | null {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return words === '' ? null : words.slice(0, 200);
}
