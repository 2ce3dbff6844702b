import { useCallback, useEffect, useState } from 'preact/hooks';
import { DataSettings, type DataState } from '@/components/options/DataSettings';
import { RestoreDialog } from '@/components/options/RestoreDialog';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { Result } from '@/utils/problems';
import { isNearlyEmpty } from '@/utils/storage/backup';
import { type BackupPreview, readBackup } from '@/utils/storage/read-backup';
import { restoreBackup } from '@/utils/storage/restore';
import { readSnapshot } from '@/utils/storage/snapshots';
import { downloadBackup, openBackup, readDataView, wipeAll } from './data';
import type { Acts } from './use-acts';

interface Props {
  acts: Acts;
  whole: boolean;
  /** The database was replaced: look again whether it is whole. */
  onCheck: () => void;
}

/** Copies of the data, out and in. */
export function DataPart({ acts: { run, setProblem }, whole, onCheck }: Props) {
  const t = useText(optionsTexts);
  const [data, refresh] = useDataView();
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<BackupPreview | null>(null);
  if (!data) return <DataWaiting />;

  const during = async <T,>(work: Promise<T>): Promise<T> => {
    setBusy(true);
    return work.finally(() => {
      setBusy(false);
      refresh();
    });
  };
  const preview = async (reading: Promise<Result<BackupPreview>>) => {
    const read = await during(reading);
    if (read.ok) setChosen(read.value);
    setProblem(read.ok ? null : read.problem);
  };
  const restore = async () => {
    if (!chosen) return false;
    const ctx = { now: Date.now(), newId: () => crypto.randomUUID(), evenNearlyEmpty: true };
    const { cases } = chosen.counts;
    const act = restoreBackup(chosen.tables, ctx);
    const done = await during(run(act, () => t('data.restored', { count: cases })));
    onCheck();
    return done;
  };
  const wipe = async () => {
    const done = await during(run(wipeAll(Date.now()), () => t('data.wiped')));
    onCheck();
    return done;
  };

  return (
    <>
      <DataSettings
        data={{ ...data, whole }}
        now={Date.now()}
        busy={busy}
        onBackup={() =>
          void during(
            run(downloadBackup(Date.now()), ({ name, cases }) =>
              t('data.backupDone', { name, count: cases }),
            ),
          )
        }
        onFile={(file) => void preview(openBackup(file))}
        onSnapshot={(id) => void preview(readSnapshot(id).then((text) => readBackup(text ?? '')))}
        onWipe={wipe}
      />
      <RestoreDialog
        preview={chosen && previewOf(chosen, data.cases)}
        onClose={() => setChosen(null)}
        onRestore={restore}
      />
    </>
  );
}

const previewOf = ({ madeAt, counts }: BackupPreview, casesHere: number) => ({
  madeAt,
  holds: counts,
  casesHere,
  nearlyEmpty: isNearlyEmpty(counts.cases, casesHere),
});

function DataWaiting() {
  const t = useText(optionsTexts);
  return (
    <Card id="data" title={t('data.title')} intro={t('data.intro')}>
      <Skeleton lines={4} />
    </Card>
  );
}

type Known = Omit<DataState, 'whole'>;

function useDataView(): [Known | null, () => void] {
  const [data, setData] = useState<Known | null>(null);
  const refresh = useCallback(() => void readDataView(Date.now()).then(setData), []);
  useEffect(refresh, [refresh]);
  return [data, refresh];
}
