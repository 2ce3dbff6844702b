import { CircleCheck, Download, OctagonAlert, Trash2, Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { DAY, type Instant } from '@/utils/calendar/instant';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatInstant } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { SnapshotList, type SnapshotView } from './SnapshotList';
import { WipeDialog } from './WipeDialog';
import './data-settings.css';

/** How the data lies on this machine. */
export interface DataState {
  /** It is the database that was here last, and can be read and written. */
  whole: boolean;
  cases: number;
  /** Bytes, as far as the browser tells. */
  used: number | null;
  /** Whether the browser has promised not to clear it. */
  durable: boolean;
  lastBackupAt: Instant | null;
  snapshots: SnapshotView[];
}

interface Props {
  data: DataState;
  now: Instant;
  busy: boolean;
  onBackup: () => void;
  /** A file was chosen; the page reads it and shows what is in it. */
  onFile: (file: File) => void;
  onSnapshot: (id: string) => void;
  onWipe: () => Promise<unknown>;
}

/** The state of the data, the copies of it, and the end of it. */
export function DataSettings(props: Props) {
  const { data, busy, onBackup, onFile, onSnapshot, onWipe } = props;
  const t = useText(optionsTexts);
  const [wiping, setWiping] = useState(false);
  return (
    <Card id="data" title={t('data.title')} intro={t('data.intro')}>
      <DataFacts data={data} now={props.now} />
      <div class="options-row">
        <Button tone="primary" icon={Download} busy={busy} onClick={onBackup}>
          {t('data.backup')}
        </Button>
        <FileButton busy={busy} onFile={onFile} />
      </div>
      <SnapshotList snapshots={data.snapshots} onRestore={onSnapshot} />
      <div class="options-row data-wipe">
        <Button tone="danger" icon={Trash2} onClick={() => setWiping(true)}>
          {t('data.wipe')}
        </Button>
      </div>
      <WipeDialog
        open={wiping}
        cases={data.cases}
        onBackup={onBackup}
        onClose={() => setWiping(false)}
        onWipe={onWipe}
      />
    </Card>
  );
}

const MEGABYTE = 1_000_000;
const OLD = 7 * DAY;

function DataFacts({ data, now }: { data: DataState; now: Instant }) {
  const t = useText(optionsTexts);
  const language = useLanguage();
  const { cases, used, durable, lastBackupAt } = data;
  const isOld = cases > 0 && (lastBackupAt === null || now - lastBackupAt > OLD);
  const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <dl class="data-facts">
      <dt>{t('data.health')}</dt>
      <dd>
        <StateMark
          state={data.whole ? 'inTime' : 'late'}
          icon={data.whole ? CircleCheck : OctagonAlert}
        >
          {t(data.whole ? 'data.fine' : 'data.notFine')}
        </StateMark>{' '}
        {t('data.cases', { count: cases })}
        {used !== null &&
          `, ${t('data.used', { size: `${megabytes.format(used / MEGABYTE)} MB` })}`}
      </dd>
      <dt>{t('data.durability')}</dt>
      <dd>{t(durable ? 'data.durable' : 'data.notDurable')}</dd>
      <dt>{t('data.lastBackup')}</dt>
      <dd>
        {lastBackupAt === null ? t('data.never') : <time>{formatInstant(lastBackupAt)}</time>}{' '}
        {isOld && <StateMark state="near">{t('data.old')}</StateMark>}
      </dd>
    </dl>
  );
}

/** The browser's own file field, behind a button that looks like the others. */
function FileButton({ busy, onFile }: Pick<Props, 'busy' | 'onFile'>) {
  const t = useText(optionsTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={Upload} busy={busy} onClick={() => input.current?.click()}>
        {t('data.restore')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('data.restore')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was put right.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
