import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlainPage, Route } from '@/components/dashboard/route';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { useModule } from '@/components/ui/use-module';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';
import type { Settings } from '@/utils/settings';
import { CasesPage } from './pages/CasesPage';

/** What every page may ask for. */
export interface PageProps {
  settings: Settings;
  /** Grows each time the search is asked for from anywhere. */
  searchAsked: number;
  /** What stands behind the name of the page in the address; '' for nothing. */
  rest: string;
}

type Loader = () => Promise<ComponentType<PageProps>>;

const loadCase = () => import('./pages/CasePage').then((module) => module.CasePage);

/** The pages whose address is their name, each in a file that is loaded when it is first opened. */
const LOADERS: Record<PlainPage, Loader> = {
  today: () => import('./pages/TodayPage').then((module) => module.TodayPage),
  time: () => import('./pages/TimePage').then((module) => module.TimePage),
  assessment: () => import('./pages/AssessmentPage').then((module) => module.AssessmentPage),
  share: () => import('./pages/SharePage').then((module) => module.SharePage),
  summary: () => import('./pages/SummaryPage').then((module) => module.SummaryPage),
  team: () => import('./pages/TeamPage').then((module) => module.TeamPage),
  calendar: () => import('./pages/CalendarPage').then((module) => module.CalendarPage),
  procedures: () => import('./pages/ProceduresPage').then((module) => module.ProceduresPage),
  handover: () => import('./pages/HandoverPage').then((module) => module.HandoverPage),
  inbox: () => import('./pages/InboxPage').then((module) => module.InboxPage),
};

interface Props extends Omit<PageProps, 'rest'> {
  route: Route;
}

/** The page that the address names; all but the list are loaded when they are first opened. */
export function PageOf({ route, settings, searchAsked }: Props) {
  const CasePage = useModule(route.page === 'case' ? loadCase : null);
  const Plain = useModule(
    route.page === 'cases' || route.page === 'case' ? null : LOADERS[route.page],
  );
  const lastCase = useRef<string | null>(null);
  if (route.page === 'case') lastCase.current = route.id;
  useTitle(route);

  if (route.page === 'cases') {
    return (
      <CasesPage
        query={route.query}
        settings={settings}
        searchAsked={searchAsked}
        returnTo={lastCase.current}
      />
    );
  }
  if (route.page === 'case') {
    return CasePage ? <CasePage key={route.id} id={route.id} settings={settings} /> : <Skeleton />;
  }
  return Plain ? (
    <Plain settings={settings} searchAsked={searchAsked} rest={route.rest ?? ''} />
  ) : (
    <Skeleton />
  );
}

/** The name of the tab; the page of a case puts its own there. */
function useTitle({ page }: Route): void {
  const t = useText(dashboardTexts);
  useEffect(() => {
    if (page !== 'case') document.title = t(`dashboard.title.${page}`);
  }, [page, t]);
}
