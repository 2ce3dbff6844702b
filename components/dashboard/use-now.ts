import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';

/** How often time left is worked out again; a minute is the finest unit on the screen. */
const TICK = 30_000;

/**
 * The present, renewed every half minute and at once when the page is looked at again: timers of a
 * page in the background are slowed down by the browser.
 *
 * @param clock - gives the present; a stable function
 */
export function useNow(clock: () => Instant): Instant {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const tick = () => setNow(clock());
    const timer = setInterval(tick, TICK);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock]);
  return now;
}
