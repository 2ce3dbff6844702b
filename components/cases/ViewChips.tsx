import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { formatCount, formatDay, formatMonth } from '@/utils/i18n/format';
import {
  CASE_VIEWS,
  type CaseQuery,
  type CaseView,
  hrefOf,
  QUIET_VIEWS,
  RARE_VIEWS,
} from '../dashboard/route';
import { names } from '../ui/class-names';
import { useLanguage, useText } from '../ui/language';
import './view-chips.css';

interface Props {
  query: CaseQuery;
  /** How many cases each view holds, as far as counted; they come after the list. */
  counts: Partial<Record<CaseView, number>>;
}

/** The filters, always in sight; each is an address, so back and forward work. */
export function ViewChips({ query, counts }: Props) {
  const t = useText(casesTexts);
  const language = useLanguage();
  const chosen = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [query.view]);

  return (
    <nav class="view-chips" aria-label={t('cases.views')}>
      {CASE_VIEWS.filter((one) => one === query.view || isShown(one, counts)).map((view) => {
        const here = view === query.view;
        const count = counts[view];
        return (
          <a
            key={view}
            ref={here ? chosen : null}
            class={names('view-chips__chip', here && 'view-chips__chip--here')}
            href={hrefOf({ page: 'cases', query: { ...wholeTime(query), view } })}
            aria-current={here ? 'true' : undefined}
          >
            {t(`cases.view.${view}`)}
            {count !== undefined && (
              <span class="view-chips__count">{formatCount(count, language)}</span>
            )}
          </a>
        );
      })}
      <TimeFilter query={query} />
    </nav>
  );
}

function isShown(view: CaseView, counts: Props['counts']): boolean {
  if (RARE_VIEWS.includes(view)) return (counts[view] ?? 0) > 0;
  return !QUIET_VIEWS.includes(view);
}

/** A day on which cases are due says nothing about when others were closed. */
function wholeTime(query: CaseQuery): CaseQuery {
  return query.view === 'dueOn' ? { ...query, day: null } : query;
}

const anyTime = (view: CaseView): CaseView => (view === 'dueOn' ? 'open' : view);

/** The day or month to which the list is narrowed, with the way out of it. */
function TimeFilter({ query }: { query: CaseQuery }) {
  const t = useText(casesTexts);
  if (!query.day && !query.month) return null;
  const words = query.day
    ? t(query.view === 'dueOn' ? 'cases.dueOn' : 'cases.closedOn', { day: formatDay(query.day) })
    : query.month && t('cases.closedIn', { month: formatMonth(query.month) });
  return (
    <a
      class="view-chips__chip view-chips__chip--here"
      href={hrefOf({
        page: 'cases',
        query: { ...query, view: anyTime(query.view), day: null, month: null },
      })}
    >
      {words}
      <X class="icon" aria-hidden="true" />
      <span class="visually-hidden">{t('cases.anyTime')}</span>
    </a>
  );
}
