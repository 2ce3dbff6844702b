import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { CaseQuery } from '@/components/dashboard/route';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { casesTexts } from '@/utils/i18n/catalogues/cases';

interface Props {
  query: CaseQuery;
  calendar: WorkCalendar;
}

/** Saves the filtered list, all of it, as a file for a spreadsheet. */
export function ExportButton({ query, calendar }: Props) {
  const t = useText(casesTexts);
  const language = useLanguage();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const { exportCases } = await import('./export-cases');
    const { count, file } = await exportCases(query, calendar, language);
    setBusy(false);
    toast({ text: t('cases.exported', { count, file }) });
  };
  return (
    <Button icon={Download} busy={busy} onClick={() => void save()}>
      {t(busy ? 'cases.exporting' : 'cases.export')}
    </Button>
  );
}
