import { RefreshCw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { AppShell } from '@/components/dashboard/AppShell';
import { DEFAULT_QUERY, type Route } from '@/components/dashboard/route';
import { useFocusOnNewPage } from '@/components/dashboard/use-focus-on-new-page';
import { goTo, useRoute } from '@/components/dashboard/use-route';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { usePageKeys, usePageLook } from '@/components/ui/page-look';
import { ToastProvider } from '@/components/ui/Toast';
import { useModule } from '@/components/ui/use-module';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { unreadCount } from '@/utils/storage/inbox';
import { readSettings } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { ActsProvider } from '../acts/acts';
import { OPTIONS_HREF } from './links';
import { PageOf } from './PageOf';
import { Questions } from './Questions';
import { ReminderNotes } from './reminders/ReminderNotes';
import { Shortcuts } from './Shortcuts';

interface Props {
  /** Another page runs a newer version; this one must be loaded again. */
  stale: boolean;
  problem: Problem | null;
}

/** The dashboard once its database is known to be whole. */
export function Desk(props: Props) {
  const settings = useLiveQuery(readSettings);
  if (!settings) return null;
  return (
    <LanguageContext.Provider value={settings.language}>
      <ToastProvider>
        <Page {...props} settings={settings} />
      </ToastProvider>
    </LanguageContext.Provider>
  );
}

function Page({ stale, problem, settings }: Props & { settings: Settings }) {
  usePageLook(settings.language, settings.theme);
  usePageKeys(settings.singleKeys);
  const route = useRoute();
  const unread = useLiveQuery(unreadCount) ?? 0;
  const [help, setHelp] = useState(false);
  const [searchAsked, setSearchAsked] = useState(0);
  useFocusOnNewPage(placeOf(route));

  useShortcuts({
    '[Shift]+?': () => setHelp(true),
    '/': (event) => {
      event.preventDefault();
      const hasSearch = route.page === 'cases' || route.page === 'procedures';
      if (!hasSearch) goTo({ page: 'cases', query: DEFAULT_QUERY });
      setSearchAsked((count) => count + 1);
    },
    'g h': () => goTo({ page: 'today' }),
    'g c': () => goTo({ page: 'cases', query: DEFAULT_QUERY }),
    'g t': () => goTo({ page: 'time' }),
    'g r': () => goTo({ page: 'assessment' }),
    'g s': () => goTo({ page: 'share' }),
    'g u': () => goTo({ page: 'summary' }),
    'g d': () => goTo({ page: 'team' }),
    'g l': () => goTo({ page: 'calendar' }),
    'g p': () => goTo({ page: 'procedures' }),
    'g i': () => goTo({ page: 'inbox' }),
    'g b': () => goTo({ page: 'handover' }),
  });

  return (
    <AppShell
      route={route}
      unread={unread}
      optionsHref={OPTIONS_HREF}
      onShortcuts={() => setHelp(true)}
    >
      {stale && <StaleNote />}
      <ProblemNote problem={problem} />
      <ReminderNotes />
      <ActsProvider>
        {route.page === 'cases' && <Questions settings={settings} />}
        <TimerWatchLater isTimePage={route.page === 'time'} />
        <PageOf route={route} settings={settings} searchAsked={searchAsked} />
      </ActsProvider>
      <Shortcuts open={help} onClose={() => setHelp(false)} />
    </AppShell>
  );
}

const loadTimerWatch = () => import('./time/TimerWatch').then((module) => module.TimerWatch);

/** The list does not wait for it. */
function TimerWatchLater(props: { isTimePage: boolean }) {
  const TimerWatch = useModule(loadTimerWatch);
  return TimerWatch && <TimerWatch {...props} />;
}

/** What counts as another page: not another filter of the list. */
function placeOf(route: Route): string {
  if (route.page === 'case') return route.id;
  return route.page === 'cases' ? 'cases' : `${route.page}/${route.rest ?? ''}`;
}

function StaleNote() {
  const t = useText(dashboardTexts);
  const common = useText(commonTexts);
  return (
    <Note
      tone="near"
      icon={RefreshCw}
      title={t('dashboard.stale.title')}
      urgent
      action={
        <Button tone="primary" size="small" onClick={() => location.reload()}>
          {common('common.reload')}
        </Button>
      }
    >
      {t('dashboard.stale.text')}
    </Note>
  );
}
