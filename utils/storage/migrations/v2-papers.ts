import type { Transaction } from 'dexie';

interface V1Settings {
  profile: object;
}

/**
 * v2 keeps evidence, evaluations and what was rewritten in papers. Nothing is known yet of what
 * stands at the head of papers; points are worked out by the figures of the decree.
 *
 * Frozen: the old shape is written out here and nothing is imported from the domain.
 */
export async function papersToV2(tx: Transaction): Promise<void> {
  await tx
    .table('settings')
    .toCollection()
    .modify((row: V1Settings, ref) => {
      const papers = { above: '', place: '', committee: '', cell: '', partyPosition: '' };
      ref.value = {
        ...row,
        profile: { ...row.profile, papers },
        evaluation: {
          excellentFrom: 90,
          goodFrom: 70,
          completedFrom: 50,
          deduction: 0.25,
          deductFrom: 'line',
          excellentCap: 0.2,
          excellentCapOutstanding: 0.25,
          capOf: 'good',
          allOrNothing: false,
        },
      };
    });
}
