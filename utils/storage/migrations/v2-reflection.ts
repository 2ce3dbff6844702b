import type { Transaction } from 'dexie';

interface V1Settings {
  profile: { name: string; position: string; unit: string };
}

/**
 * v2 knows what the person is, and how reflections are kept. Nothing is known of people from before,
 * so nobody is taken for a Party member, a leader or an officer of a one-stop desk.
 *
 * Frozen: the old shape is written out here and nothing is imported from the domain.
 */
export async function reflectionToV2(tx: Transaction): Promise<void> {
  await tx
    .table('settings')
    .toCollection()
    .modify((row: V1Settings, ref) => {
      const roles = {
        employment: 'congChuc',
        partyMember: false,
        leader: false,
        oneStop: false,
      };
      ref.value = {
        ...row,
        profile: { ...row.profile, roles },
        assessment: { seed: '', cadences: {}, hidden: [] },
      };
    });
}
