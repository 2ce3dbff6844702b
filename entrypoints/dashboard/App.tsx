import { useCallback, useEffect, useState } from 'preact/hooks';
import { useModule } from '@/components/ui/use-module';
import type { Problem } from '@/utils/problems';
import { onStale, openDatabase } from '@/utils/storage/connection';
import { checkHealth, type Health } from '@/utils/storage/health';
import { Desk } from './Desk';

const loadRescue = () => import('./pages/RescuePage').then((module) => module.RescuePage);

/**
 * The list stands first; comparing the database with what is remembered of it reads many rows and
 * must not hold the list back. In milliseconds.
 */
const HEALTH_AFTER = 250;

/** Opens the database, shows what it holds, and looks whether it is whole. */
export function App() {
  const { health, check } = useHealth();
  const [stale, setStale] = useState(false);
  useEffect(() => onStale(() => setStale(true)), []);

  const broken = health !== null && !['fine', 'newer', 'stale'].includes(health.state);
  const RescuePage = useModule(broken ? loadRescue : null);
  if (!health) return null;
  if (broken) return RescuePage && <RescuePage health={health} onAgain={check} />;
  return <Desk stale={stale} problem={health.state === 'newer' ? health.problem : null} />;
}

/** `fine` as soon as the database is open; what the comparison finds comes after the list. */
function useHealth() {
  const [health, setHealth] = useState<Health | null>(null);
  const check = useCallback(() => void checkHealth().then(setHealth), []);
  useEffect(() => {
    void openDatabase().then((opened) => {
      const quick = opened.ok ? { state: 'fine' as const } : troubleOf(opened.problem);
      if (!quick) return check();
      setHealth(quick);
      setTimeout(check, HEALTH_AFTER);
    });
  }, [check]);
  return { health, check };
}

/** Data of a newer version can be read; every other trouble needs the whole comparison. */
function troubleOf(problem: Problem): Health | null {
  return problem.code === 'storage.newer' ? { state: 'newer', problem } : null;
}
