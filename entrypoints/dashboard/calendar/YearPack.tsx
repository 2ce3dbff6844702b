import { useState } from 'preact/hooks';
import { PackCard } from '@/components/calendar/PackCard';
import { PackDifferences } from '@/components/calendar/PackDifferences';
import { downloadFile } from '@/components/ui/download';
import { useLanguage, useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import { comparePacks } from '@/utils/calendar/compare-packs';
import { putPack, withoutPack } from '@/utils/calendar/edit-calendar';
import type { HolidayPack } from '@/utils/calendar/holiday-pack';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { packOf, type WorkCalendar } from '@/utils/calendar/work-calendar';
import {
  PACK_BYTES_AT_MOST,
  packFileName,
  readPackFile,
  writePackFile,
} from '@/utils/export/holiday-pack-file';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { fail, type Problem, type Result } from '@/utils/problems';
import type { Proposal } from './use-calendar-edits';

interface Props {
  year: number;
  calendar: WorkCalendar;
  isOwn: boolean;
  propose(proposal: Proposal): Promise<boolean>;
  onNotices(): void;
  /** The file is of another year: that one is shown. */
  onYear(year: number): void;
}

/** The days off of a year, in and out as a file. */
export function YearPack({ year, calendar, isOwn, propose, onNotices, onYear }: Props) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);
  const pack = packOf(calendar, year);
  const isShipped = HOLIDAY_PACKS.some((one) => one.year === year);

  const takeIn = async (file: File) => {
    const read = await readFile(file);
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    const next = read.value;
    if (next.year !== year) onYear(next.year);
    const differences = comparePacks(packOf(calendar, next.year), next, language);
    await propose({
      edit: (before) => putPack(before, next),
      title: t('calendar.pack.preview', { year: next.year }),
      said: t('calendar.said.pack', { year: next.year }),
      extra: <PackDifferences differences={differences} />,
    });
  };
  const save = () => {
    if (!pack) return;
    const file = packFileName(pack);
    downloadFile(new Blob([writePackFile(pack)], { type: 'application/json' }), file);
    toast({ text: t('calendar.said.exported', { year, file }) });
  };
  const reset = () =>
    void propose({
      edit: (before) => withoutPack(before, year),
      title: t(isShipped ? 'calendar.pack.shipped' : 'calendar.pack.drop'),
      said: t(isShipped ? 'calendar.said.shipped' : 'calendar.said.dropped', { year }),
    });
  return (
    <PackCard
      hasPack={pack !== null}
      isOwn={isOwn}
      isShipped={isShipped}
      problem={problem}
      onImport={(file) => void takeIn(file)}
      onExport={save}
      onNotices={onNotices}
      onReset={reset}
    />
  );
}

async function readFile(file: File): Promise<Result<HolidayPack>> {
  if (file.size > PACK_BYTES_AT_MOST) return fail({ code: 'pack.tooLarge' });
  try {
    return readPackFile(await file.text());
  } catch {
    // Moved, locked, or a folder.
    return fail({ code: 'pack.unreadable' });
  }
}
