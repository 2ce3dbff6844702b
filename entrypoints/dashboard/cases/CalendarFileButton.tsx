import { CalendarPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { CalendarFileDialog } from '@/components/cases/CalendarFileDialog';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import { addDays, dayOf } from '@/utils/calendar/day';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { DeadlineChoice } from '@/utils/export/deadlines';
import { calendarFileTexts } from '@/utils/i18n/catalogues/calendar-file';
import { casesForCalendar, type DeadlineCases } from '@/utils/storage/deadline-cases';
import { clock } from '../clock';

/** Cases that were closed or given back are struck out of the calendar for so long; older ones nobody looks for. */
const ENDED_DAYS = 180;

/** Saves all due times as a file for another calendar. */
export function CalendarFileButton({ calendar }: { calendar: WorkCalendar }) {
  const t = useText(calendarFileTexts);
  const language = useLanguage();
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const [cases, setCases] = useState<DeadlineCases | null>(null);
  const [busy, setBusy] = useState(false);
  const open = () => {
    setCases(null);
    setIsOpen(true);
    void casesForCalendar(addDays(dayOf(clock()), -ENDED_DAYS)).then(setCases);
  };
  const save = async (choice: DeadlineChoice) => {
    if (!cases) return;
    setBusy(true);
    const { saveCalendarFile } = await import('./save-calendar-file');
    const all = [...cases.open, ...cases.away, ...cases.closed];
    const { count, file } = saveCalendarFile(all, { calendar, choice, language, now: clock() });
    setBusy(false);
    setIsOpen(false);
    toast({ text: t('ics.saved', { count, file }) });
  };
  return (
    <>
      <Button icon={CalendarPlus} onClick={open}>
        {t('ics.button')}
      </Button>
      {isOpen && (
        <CalendarFileDialog
          counts={cases && countsOf(cases)}
          busy={busy}
          onSave={(choice) => void save(choice)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

const countsOf = ({ open, away, closed }: DeadlineCases) => ({
  open: open.length,
  away: away.length,
  closed: closed.length,
});
