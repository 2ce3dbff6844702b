import { LayoutDashboard } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useNow } from '@/components/dashboard/use-now';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { LanguageContext, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { usePageKeys, usePageLook } from '@/components/ui/page-look';
import { ToastProvider } from '@/components/ui/Toast';
import { dayOf } from '@/utils/calendar/day';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { openDatabase } from '@/utils/storage/connection';
import { readSettings } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { ActsProvider } from '../acts/acts';
import { TodayMinute } from '../daily-minute/TodayMinute';
import { Mending } from '../mending/Mending';
import './sidepanel.css';

/** Beside the portal: the minute of today and what is being mended. */
export function App() {
  const [opened, setOpened] = useState<{ problem: Problem | null } | null>(null);
  useEffect(() => {
    void openDatabase().then((done) => setOpened({ problem: done.ok ? null : done.problem }));
  }, []);
  if (!opened) return null;
  if (opened.problem) return <ProblemNote problem={opened.problem} />;
  return <Watched />;
}

function Watched() {
  const settings = useLiveQuery(readSettings);
  if (!settings) return null;
  return (
    <LanguageContext.Provider value={settings.language}>
      <ToastProvider>
        <ActsProvider>
          <Side settings={settings} />
        </ActsProvider>
      </ToastProvider>
    </LanguageContext.Provider>
  );
}

function Side({ settings }: { settings: Settings }) {
  const t = useText(assessmentTexts);
  const mending = useText(mendingTexts);
  usePageLook(settings.language, settings.theme);
  usePageKeys(settings.singleKeys);
  const today = dayOf(useNow(Date.now));
  return (
    <main class="side">
      <h1 class="side__title">{t('assessment.title')}</h1>
      <Card title={t('minute.title')}>
        <TodayMinute today={today} keys />
      </Card>
      <Card title={mending('mending.title')}>
        <Mending today={today} only="open" />
      </Card>
      <div>
        <ButtonLink icon={LayoutDashboard} href="/dashboard.html#/assessment" newTab>
          {t('minute.more')}
        </ButtonLink>
      </div>
    </main>
  );
}
