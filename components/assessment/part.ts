import { hrefOf } from '../dashboard/route';

/** Which part of the page of reflections the address names. */
export type AssessmentPart =
  | {
      part:
        | 'overview'
        | 'seeing'
        | 'plan'
        | 'evidence'
        | 'points'
        | 'papers'
        | 'history'
        | 'checklists';
    }
  | { part: 'answer'; checklist: string; key: string }
  | { part: 'edit'; id: string };

export const PARTS = [
  'overview',
  'seeing',
  'plan',
  'evidence',
  'points',
  'papers',
  'history',
  'checklists',
] as const;

/**
 * Reads a part from what stands behind the name of the page; whatever cannot be read is the overview.
 *
 * @example parsePart('answer/regulation-144/2026-11') // → { part: 'answer', checklist: …, key: … }
 */
export function parsePart(rest: string): AssessmentPart {
  const [name = '', one = '', two = ''] = rest.split('/').map(decode);
  if (name === 'answer' && one !== '' && two !== '') {
    return { part: 'answer', checklist: one, key: two };
  }
  if (name === 'checklists' && one !== '') return { part: 'edit', id: one };
  return { part: PARTS.find((part) => part === name) ?? 'overview' };
}

/** The address of a part within the dashboard. */
export function hrefOfPart(part: AssessmentPart): string {
  return hrefOf({ page: 'assessment', ...restOf(part) });
}

function restOf(part: AssessmentPart): { rest?: string } {
  switch (part.part) {
    case 'overview':
      return {};
    case 'answer':
      return { rest: ['answer', part.checklist, part.key].map(encodeURIComponent).join('/') };
    case 'edit':
      return { rest: `checklists/${encodeURIComponent(part.id)}` };
    default:
      return { rest: part.part };
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
