import { CalendarPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { calendarFileTexts } from '@/utils/i18n/catalogues/calendar-file';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';

interface Props {
  /** What the file would hold; null while it is counted. */
  counts: { open: number; away: number; closed: number } | null;
  busy: boolean;
  onSave: (choice: { withNames: boolean }) => void;
  onClose: () => void;
}

/** What goes into a calendar file, told before it is made. */
export function CalendarFileDialog({ counts, busy, onSave, onClose }: Props) {
  const t = useText(calendarFileTexts);
  const common = useText(commonTexts);
  const [withNames, setWithNames] = useState(false);
  const isEmpty = counts !== null && counts.open + counts.away + counts.closed === 0;
  return (
    <Dialog
      open
      title={t('ics.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common('common.cancel')}</Button>
          <Button
            tone="primary"
            icon={CalendarPlus}
            busy={busy}
            disabled={counts === null || isEmpty}
            onClick={() => onSave({ withNames })}
          >
            {t('ics.save')}
          </Button>
        </>
      }
    >
      <p>{t('ics.text')}</p>
      {counts && !isEmpty && (
        <div role="status">
          <p>{t('ics.count', { count: counts.open })}</p>
          {counts.away > 0 && <p>{t('ics.away', { count: counts.away })}</p>}
          {counts.closed > 0 && <p>{t('ics.ended', { count: counts.closed })}</p>}
        </div>
      )}
      {isEmpty && <p class="muted">{t('ics.none')}</p>}
      <Checkbox checked={withNames} hint={t('ics.withNames.hint')} onChange={setWithNames}>
        {t('ics.withNames')}
      </Checkbox>
    </Dialog>
  );
}
