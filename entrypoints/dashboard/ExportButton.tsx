import { Download } from 'lucide-preact';
import type { CaseQuery } from '@/components/dashboard/route';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/language';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { casesTexts } from '@/utils/i18n/catalogues/cases';

interface Props {
  query: CaseQuery;
  calendar: WorkCalendar;
}

/** Saves the filtered list as a file for a spreadsheet. */
export function ExportButton(_: Props) {
  const t = useText(casesTexts);
  return <Button icon={Download}>{t('cases.export')}</Button>;
}
