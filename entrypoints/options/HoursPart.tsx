import { useState } from 'preact/hooks';
import { MoveDialog } from '@/components/calendar/MoveDialog';
import { OfficeHoursEditor } from '@/components/options/OfficeHoursEditor';
import { useText } from '@/components/ui/language';
import type { OfficeHours } from '@/utils/calendar/office-hours';
import type { MovedDue } from '@/utils/cases/calendar-change';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { previewCalendar } from '@/utils/storage/calendar';

interface Props {
  hours: OfficeHours;
  /** @returns whether it was saved */
  onSave(hours: OfficeHours): Promise<boolean>;
}

interface Asked {
  hours: OfficeHours;
  moved: MovedDue[];
  /** Tells the form how it ended. */
  end(saved: boolean): void;
}

/** The hours of the week; what they move is shown before they are saved. */
export function HoursPart({ hours, onSave }: Props) {
  const t = useText(calendarTexts);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (next: OfficeHours): Promise<boolean> => {
    const moved = await previewCalendar({ officeHours: next });
    if (moved.length === 0) return onSave(next);
    return new Promise((end) => setAsked({ hours: next, moved, end }));
  };
  const finish = (saved: boolean) => {
    asked?.end(saved);
    setAsked(null);
  };
  const apply = async () => {
    if (!asked) return;
    setBusy(true);
    const saved = await onSave(asked.hours);
    setBusy(false);
    finish(saved);
  };
  return (
    <>
      <OfficeHoursEditor hours={hours} onSave={save} />
      <MoveDialog
        open={asked !== null}
        title={t('calendar.hours.title')}
        moved={asked?.moved ?? []}
        busy={busy}
        problem={null}
        onApply={() => void apply()}
        onClose={() => finish(false)}
      />
    </>
  );
}
