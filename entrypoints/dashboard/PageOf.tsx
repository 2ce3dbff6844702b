import { useEffect, useRef } from 'preact/hooks';
import type { Route } from '@/components/dashboard/route';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';
import type { Settings } from '@/utils/settings';
import { CasesPage } from './pages/CasesPage';
import { useModule } from './use-module';

const loadCase = () => import('./pages/CasePage').then((module) => module.CasePage);
const loadShare = () => import('./pages/SharePage').then((module) => module.SharePage);
const loadProcedures = () =>
  import('./pages/ProceduresPage').then((module) => module.ProceduresPage);
const loadInbox = () => import('./pages/InboxPage').then((module) => module.InboxPage);

interface Props {
  route: Route;
  settings: Settings;
  /** Grows each time the search is asked for from anywhere. */
  searchAsked: number;
}

/** The page that the address names; all but the list are loaded when they are first opened. */
export function PageOf({ route, settings, searchAsked }: Props) {
  const CasePage = useModule(route.page === 'case' ? loadCase : null);
  const SharePage = useModule(route.page === 'share' ? loadShare : null);
  const ProceduresPage = useModule(route.page === 'procedures' ? loadProcedures : null);
  const InboxPage = useModule(route.page === 'inbox' ? loadInbox : null);
  const lastCase = useRef<string | null>(null);
  if (route.page === 'case') lastCase.current = route.id;
  useTitle(route);

  switch (route.page) {
    case 'cases':
      return (
        <CasesPage
          query={route.query}
          settings={settings}
          searchAsked={searchAsked}
          returnTo={lastCase.current}
        />
      );
    case 'case':
      return CasePage ? (
        <CasePage key={route.id} id={route.id} settings={settings} />
      ) : (
        <Skeleton />
      );
    case 'share':
      return SharePage ? <SharePage /> : <Skeleton />;
    case 'procedures':
      return ProceduresPage ? <ProceduresPage searchAsked={searchAsked} /> : <Skeleton />;
    case 'inbox':
      return InboxPage ? <InboxPage /> : <Skeleton />;
  }
}

/** The name of the tab; the page of a case puts its own there. */
function useTitle({ page }: Route): void {
  const t = useText(dashboardTexts);
  useEffect(() => {
    if (page !== 'case') document.title = t(`dashboard.title.${page}`);
  }, [page, t]);
}
