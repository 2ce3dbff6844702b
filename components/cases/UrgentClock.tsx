import type { Clock } from '@/utils/cases/clocks';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { Badge } from '../ui/Badge';
import { useText } from '../ui/language';
import { TimeLeft } from '../ui/TimeLeft';
import { clockName } from './ClockList';
import './clock-list.css';

/** Beside the main clock of a row: one that ends earlier, or that the main one is the acceptance. */
export function UrgentClock({ clock }: { clock: Clock | null }) {
  const t = useText(kindsTexts);
  if (!clock) return null;
  return (
    <span class="urgent-clock">
      <Badge>{clockName(clock, t)}</Badge>
      {clock.kind !== 'accept' && <TimeLeft timeliness={clock.timeliness} />}
    </span>
  );
}
