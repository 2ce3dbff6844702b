import { FileDown, FileUp, ReceiptText, RotateCcw } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';

interface Props {
  hasPack: boolean;
  /** The person took it in or changed it. */
  isOwn: boolean;
  /** One comes along for this year. */
  isShipped: boolean;
  problem: Problem | null;
  onImport(file: File): void;
  onExport(): void;
  onNotices(): void;
  onReset(): void;
}

/** The days off of the year as a whole: in and out as a file, and back to what comes along. */
export function PackCard(props: Props) {
  const { hasPack, isOwn, isShipped, problem } = props;
  const t = useText(calendarTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Card title={t('calendar.pack.title')}>
      <div class="pack-card">
        <ProblemNote problem={problem} />
        {!hasPack && <p class="muted">{t('calendar.pack.none')}</p>}
        <div class="day-card__acts">
          <Button size="small" icon={FileUp} onClick={() => input.current?.click()}>
            {t('calendar.pack.import')}
          </Button>
          {hasPack && (
            <Button size="small" icon={FileDown} onClick={props.onExport}>
              {t('calendar.pack.export')}
            </Button>
          )}
          <Button size="small" icon={ReceiptText} onClick={props.onNotices}>
            {t('calendar.pack.notices')}
          </Button>
          {isOwn && (
            <Button size="small" tone="quiet" icon={RotateCcw} onClick={props.onReset}>
              {t(isShipped ? 'calendar.pack.shipped' : 'calendar.pack.drop')}
            </Button>
          )}
        </div>
        <input
          ref={input}
          type="file"
          accept=".json"
          hidden
          aria-label={t('calendar.pack.import')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file, corrected, must count as a new choice.
            event.currentTarget.value = '';
            if (file) props.onImport(file);
          }}
        />
      </div>
    </Card>
  );
}
