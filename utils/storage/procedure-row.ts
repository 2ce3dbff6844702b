import { searchWords } from '../procedures/find-procedures';
import type { Procedure } from '../procedures/procedure';
import type { ProcedureRow } from './rows';

/** The row of a version, with the words it is found by. */
export function procedureRow(one: Procedure): ProcedureRow {
  return { ...one, words: searchWords(one) };
}

/** The version alone, as the domain knows it. */
export function plainProcedure({ words: _, ...one }: ProcedureRow): Procedure {
  return one;
}
