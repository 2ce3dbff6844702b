import { documentNumber } from './codes';
import type { Outline } from './outline';
import { type DossierRecord, type Reading, readingsOf } from './readings';

/**
 * An incoming document shown in full: its number, a deadline, and the day it came or its state.
 *
 * @param readings - the labelled values of the page
 */
export function documentRecord(
  outline: Outline,
  readings: readonly Reading[],
): DossierRecord | null {
  const facts = outline.spots.flatMap((spot) => spot.facts);
  const number = facts.find(({ means }) => means?.kind === 'document');
  const code = number && documentNumber(number.texts[0] ?? '');
  if (!number || !code) return null;
  const has = (kind: string) => facts.some(({ means }) => means?.kind === kind);
  const came = facts.find(({ means }) => means?.kind === 'arrived');
  if (!has('due') || !(came || has('status'))) return null;
  const arrival = came ? readingsOf({ kind: 'received', rank: 3 }, came.texts, came, 0) : [];
  return {
    code,
    kind: 'document',
    source: { label: number.label, relation: number.relation, text: code },
    readings: [...readings, ...arrival],
    hasDueLabel: true,
    listed: false,
  };
}

/** Cheap: pages without these words show no document. */
export const mayShowDocument = ({ spots }: Outline): boolean =>
  spots.some(({ line }) => /hi[ệe]u|s[ốo] v[ăa]n b[ảa]n/i.test(line.text));
