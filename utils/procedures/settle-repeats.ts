import type { ProcedureDraft } from './procedure';
import type { PlacedDraft, ReadProcedures, RowProblem } from './read-procedures';

/**
 * A code may stand in a file once. The same row again is named and taken once; rows that differ only
 * in their level are one procedure of several levels; rows that contradict each other are all named
 * and none is taken, because nothing says which one holds.
 */
export function settleRepeats(read: ReadProcedures): ReadProcedures {
  const groups = Map.groupBy(read.procedures, (one) => one.draft.code);
  const procedures: PlacedDraft[] = [];
  const problems: RowProblem[] = [...read.problems];
  for (const [code, group] of groups) {
    const [first, ...others] = group;
    if (!first) continue;
    const other = others.find((one) => !isSame(one.draft, first.draft));
    if (!other) {
      const isOneLevel = others.every((one) => one.draft.level === first.draft.level);
      procedures.push(isOneLevel ? first : { ...first, draft: { ...first.draft, level: null } });
      const fault = { kind: 'repeated', first: first.place } as const;
      problems.push(...others.map(({ place }) => ({ place, code, fault })));
    } else {
      const named = group.map(({ place }) => {
        const beside = place === first.place ? other.place : first.place;
        return { place, code, fault: { kind: 'contradicted' as const, other: beside } };
      });
      problems.push(...named);
    }
  }
  return { ...read, procedures, problems: problems.sort(byPlace) };
}

function isSame(one: ProcedureDraft, other: ProcedureDraft): boolean {
  const bare = ({ level: _, ...rest }: ProcedureDraft) => JSON.stringify(rest);
  return bare(one) === bare(other);
}

function byPlace({ place: a }: RowProblem, { place: b }: RowProblem): number {
  return (a.sheet ?? '').localeCompare(b.sheet ?? '') || a.line - b.line;
}
