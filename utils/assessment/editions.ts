import type { Edition } from './edition';
import { AFTER_INSPECTION } from './editions/after-inspection';
import { DAILY_DISCIPLINE } from './editions/daily-discipline';
import { ONE_STOP_SERVICE } from './editions/one-stop-service';
import { RECEIVING_CITIZENS } from './editions/receiving-citizens';
import { REGULATION_144 } from './editions/regulation-144';
import { SURPRISE_INSPECTION } from './editions/surprise-inspection';

/**
 * The checklists that come with the extension, every edition of them, in the order in which they are
 * offered. All of them are suggestions of ours, none a form of the Party or the State.
 */
export const SHIPPED_EDITIONS: readonly Edition[] = [
  DAILY_DISCIPLINE,
  ONE_STOP_SERVICE,
  SURPRISE_INSPECTION,
  REGULATION_144,
  RECEIVING_CITIZENS,
  AFTER_INSPECTION,
];
