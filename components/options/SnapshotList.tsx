import { History } from 'lucide-preact';
import type { Instant } from '@/utils/calendar/instant';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatInstant } from '@/utils/i18n/format';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';

/** A safety copy as it is shown. */
export interface SnapshotView {
  id: string;
  at: Instant;
  cases: number;
  /** Only cases that are not closed. */
  partial: boolean;
  /** The one that the last restoration left behind. */
  beforeRestore: boolean;
}

interface Props {
  snapshots: readonly SnapshotView[];
  onRestore: (id: string) => void;
}

/** The copies that are kept without anybody asking. */
export function SnapshotList({ snapshots, onRestore }: Props) {
  const t = useText(optionsTexts);
  return (
    <section>
      <h3 class="options-subtitle">{t('data.snapshots')}</h3>
      {snapshots.length === 0 && <p class="muted">{t('data.snapshotsNone')}</p>}
      <ul class="options-list" hidden={snapshots.length === 0}>
        {snapshots.map(({ id, at, cases, partial, beforeRestore }) => (
          <li key={id} class="options-list__row">
            <time>{formatInstant(at)}</time>
            <span class="options-list__words">
              {t('data.cases', { count: cases })}{' '}
              {partial && <Badge>{t('data.snapshotPartial')}</Badge>}{' '}
              {beforeRestore && <Badge>{t('data.snapshotBefore')}</Badge>}
            </span>
            <Button
              size="small"
              icon={History}
              label={t('data.snapshotRestoreOf', { time: formatInstant(at) })}
              onClick={() => onRestore(id)}
            >
              {t('data.snapshotRestore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
