import type { Month } from '@/utils/calendar/day';
import { type ReceptionMonth, receptionMonth } from '@/utils/cases/reception-days';
import { receptionsIn } from '@/utils/storage/receptions';

/** The reception days of the head in a month. */
export async function readReceptions(month: Month): Promise<ReceptionMonth> {
  return receptionMonth(await receptionsIn(month), month);
}
