import { DatabaseBackup } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';
import { formatInstant } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import './rescue-note.css';

/** A safety copy that can be brought back. */
export interface SafetyCopy {
  id: string;
  at: Instant;
  cases: number;
}

interface Props {
  /** How many cases are remembered. */
  cases: number;
  /** How many are there now. */
  found: number;
  copies: readonly SafetyCopy[];
  problem: Problem | null;
  busy: boolean;
  onRestore(id: string): void;
  onFile(file: File): void;
  onAccept(): void;
}

/** The database was emptied behind our back: what happened, what is safe, and the ways on. */
export function RescueNote(props: Props) {
  const { cases, found, copies, problem, busy, onRestore, onFile, onAccept } = props;
  const t = useText(dashboardTexts);
  return (
    <main class="rescue">
      <h1>{t('dashboard.emptied.title')}</h1>
      <p>
        {found === 0
          ? t('dashboard.emptied.text', { count: cases })
          : t('dashboard.emptied.older', { count: cases, found })}
      </p>
      <Note tone="inTime" icon={DatabaseBackup} title={t('dashboard.emptied.safe')} />
      <ProblemNote problem={problem} />
      <section class="rescue__copies">
        <h2>{t('dashboard.emptied.copies')}</h2>
        {copies.length === 0 && <p class="muted">{t('dashboard.emptied.noCopies')}</p>}
        <ul class="rescue__list">
          {copies.map((copy, index) => (
            <li key={copy.id} class="rescue__copy">
              <span class="number">
                {t('dashboard.emptied.copy', { time: formatInstant(copy.at), count: copy.cases })}
              </span>
              <Button
                tone={index === 0 ? 'primary' : 'plain'}
                busy={busy}
                onClick={() => onRestore(copy.id)}
              >
                {t('dashboard.emptied.restore')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div class="rescue__acts">
        <FileButton busy={busy} onFile={onFile} />
        <Button tone="quiet" busy={busy} onClick={onAccept}>
          {t(found === 0 ? 'dashboard.emptied.accept' : 'dashboard.emptied.keep')}
        </Button>
      </div>
    </main>
  );
}

function FileButton({ busy, onFile }: Pick<Props, 'busy' | 'onFile'>) {
  const t = useText(dashboardTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button busy={busy} onClick={() => input.current?.click()}>
        {t('dashboard.emptied.file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </>
  );
}
