import {
  ArrowRightLeft,
  Bell,
  BookOpenText,
  CalendarDays,
  ChartColumn,
  ClipboardCheck,
  Clock,
  FileLock2,
  Keyboard,
  ListTodo,
  type LucideIcon,
  Settings,
  Sunrise,
  Users,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';
import { names } from '../ui/class-names';
import { useText } from '../ui/language';
import { Mark } from '../ui/Mark';
import { useHereInView } from '../ui/use-here-in-view';
import { DEFAULT_QUERY, hrefOf, type PlainPage, type Route } from './route';
import './app-shell.css';

/** Where the navigation leads. */
type Place = 'cases' | PlainPage;

/** The navigation from top to bottom: the work, looking back on it, what both go by. */
const PLACES: readonly { to: Place; icon: LucideIcon; begins?: true }[] = [
  { to: 'today', icon: Sunrise },
  { to: 'cases', icon: ListTodo },
  { to: 'inbox', icon: Bell },
  { to: 'time', icon: Clock },
  { to: 'handover', icon: ArrowRightLeft },
  { to: 'assessment', icon: ClipboardCheck, begins: true },
  { to: 'share', icon: ChartColumn },
  { to: 'summary', icon: FileLock2 },
  { to: 'team', icon: Users },
  { to: 'calendar', icon: CalendarDays, begins: true },
  { to: 'procedures', icon: BookOpenText },
];

interface Props {
  route: Route;
  /** Reminders that wait to be read. */
  unread: number;
  optionsHref: string;
  onShortcuts(): void;
  children: ComponentChildren;
}

/** The frame of every page: name, navigation, and the place where the page stands. */
export function AppShell({ route, unread, optionsHref, onShortcuts, children }: Props) {
  const t = useText(dashboardTexts);
  const here = route.page === 'case' ? 'cases' : route.page;
  const strip = useHereInView(here);
  return (
    <div class="shell">
      {/* A button: the address after # belongs to the view. */}
      <button
        type="button"
        class="shell__skip"
        onClick={() => document.getElementById('main')?.focus()}
      >
        {t('dashboard.skip')}
      </button>
      <header class="shell__side">
        <Brand />
        <nav class="shell__nav strip" aria-label={t('dashboard.nav')} ref={strip}>
          {PLACES.map((place) => (
            <NavLink
              key={place.to}
              {...place}
              here={here}
              count={place.to === 'inbox' ? unread : 0}
            />
          ))}
        </nav>
        <div class="shell__foot">
          <button type="button" class="shell__link" onClick={onShortcuts}>
            <Keyboard class="icon" />
            <span class="shell__word">{t('dashboard.shortcuts')}</span>
          </button>
          <a class="shell__link" href={optionsHref}>
            <Settings class="icon" />
            <span class="shell__word">{t('dashboard.options')}</span>
          </a>
        </div>
      </header>
      <main class="shell__main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function Brand() {
  const t = useText(dashboardTexts);
  return (
    <a class="shell__brand" href={hrefOf({ page: 'today' })}>
      <Mark size={24} />
      <span>{t('dashboard.name')}</span>
    </a>
  );
}

interface NavLinkProps {
  to: Place;
  icon: LucideIcon;
  /** The first of a group. */
  begins?: true;
  here: string;
  count: number;
}

function NavLink({ to, icon: Icon, begins, here, count }: NavLinkProps) {
  const t = useText(dashboardTexts);
  const route: Route = to === 'cases' ? { page: 'cases', query: DEFAULT_QUERY } : { page: to };
  return (
    <a
      class={names(
        'shell__link',
        here === to && 'shell__link--here',
        begins && 'shell__link--begins',
      )}
      href={hrefOf(route)}
      aria-current={here === to ? 'page' : undefined}
    >
      <Icon class="icon" />
      <span>{t(`dashboard.nav.${to}`)}</span>
      {count > 0 && (
        <span class="shell__count">
          <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
          <span class="visually-hidden">{t('dashboard.nav.unread', { count })}</span>
        </span>
      )}
    </a>
  );
}
