import { useEffect, useState } from 'preact/hooks';
import { RescueNote } from '@/components/dashboard/RescueNote';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';
import type { Problem, Result } from '@/utils/problems';
import type { Health } from '@/utils/storage/health';
import { readBackup } from '@/utils/storage/read-backup';
import { type RestoreContext, restoreBackup, restoreSnapshot } from '@/utils/storage/restore';
import { trustDatabase } from '@/utils/storage/sentinel';
import { listSnapshots, type Snapshot } from '@/utils/storage/snapshots';

interface Props {
  health: Health;
  /** Looks at the database once more. */
  onAgain(): void;
}

// The person chose this copy here and now, knowing how much it holds.
const newContext = (): RestoreContext => ({
  now: Date.now(),
  newId: () => crypto.randomUUID(),
  evenNearlyEmpty: true,
});

async function restoreFile(file: File): Promise<Result<void>> {
  const read = await readBackup(await file.text());
  return read.ok ? restoreBackup(read.value.tables, newContext()) : read;
}

interface EmptiedProps {
  cases: number;
  found: number;
  onAgain(): void;
}

/** What is shown when the database is not the one that was here last, or cannot be opened. */
export function RescuePage({ health, onAgain }: Props) {
  if (health.state === 'emptied')
    return <Emptied cases={health.casesRemembered} found={health.casesFound} onAgain={onAgain} />;
  return <Trouble problem={health.state === 'fine' ? null : health.problem} onAgain={onAgain} />;
}

function Emptied({ cases, found, onAgain }: EmptiedProps) {
  const [copies, setCopies] = useState<readonly Snapshot[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => void listSnapshots().then(setCopies), []);

  const attempt = async (work: Promise<Result<void>>) => {
    setBusy(true);
    const done = await work;
    setBusy(false);
    setProblem(done.ok ? null : done.problem);
    if (done.ok) onAgain();
  };
  return (
    <RescueNote
      cases={cases}
      found={found}
      copies={copies}
      problem={problem}
      busy={busy}
      onRestore={(id) => void attempt(restoreSnapshot(id, newContext()))}
      onFile={(file) => void attempt(restoreFile(file))}
      onAccept={() => void trustDatabase(Date.now()).then(onAgain)}
    />
  );
}

function Trouble({ problem, onAgain }: { problem: Problem | null; onAgain(): void }) {
  const t = useText(dashboardTexts);
  const common = useText(commonTexts);
  return (
    <main class="rescue">
      <h1>{t('dashboard.trouble.title')}</h1>
      <ProblemNote
        problem={problem}
        action={
          <Button tone="primary" onClick={onAgain}>
            {common('common.retry')}
          </Button>
        }
      />
    </main>
  );
}
