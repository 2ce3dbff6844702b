import { useCallback, useEffect, useState } from 'preact/hooks';
import { onStale } from '@/utils/storage/connection';
import { checkHealth, type Health } from '@/utils/storage/health';
import { Desk } from './Desk';
import { useModule } from './use-module';

const loadRescue = () => import('./pages/RescuePage').then((module) => module.RescuePage);

/** Looks whether the database is whole before anything of it is shown. */
export function App() {
  const [health, setHealth] = useState<Health | null>(null);
  const [stale, setStale] = useState(false);
  const check = useCallback(() => void checkHealth().then(setHealth), []);
  useEffect(check, [check]);
  useEffect(() => onStale(() => setStale(true)), []);

  const broken = health !== null && !['fine', 'newer', 'stale'].includes(health.state);
  const RescuePage = useModule(broken ? loadRescue : null);
  if (!health) return null;
  if (broken) return RescuePage && <RescuePage health={health} onAgain={check} />;
  return <Desk stale={stale} problem={health.state === 'newer' ? health.problem : null} />;
}
