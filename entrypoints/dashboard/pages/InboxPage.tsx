import { Bell, CheckCheck } from 'lucide-preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { lineOf } from '@/components/cases/case-line';
import { useNow } from '@/components/dashboard/use-now';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';
import { CaseRows } from '@/components/inbox/CaseRows';
import { NoticeList } from '@/components/inbox/NoticeList';
import { focusedNotice, focusNotice, openSnoozeMenu } from '@/components/inbox/notice-focus';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useText } from '@/components/ui/language';
import { Segmented } from '@/components/ui/Segmented';
import { Skeleton } from '@/components/ui/Skeleton';
import { MINUTE } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { isProvisional } from '@/utils/calendar/working-time';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import { snoozeChoices } from '@/utils/reminders/snooze';
import { casesBehind, listNotices, listSnoozed, unreadCount } from '@/utils/storage/inbox';
import type { NoticeRow } from '@/utils/storage/rows';
import { calendarOf } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { CaseDialogs, type OpenDialog } from '../cases/CaseDialogs';
import { clock } from '../clock';
import { OPTIONS_HREF } from '../links';
import type { PageProps } from '../PageOf';
import { useNoticeActs } from '../reminders/use-notice-acts';

/** Enough for months; older ones stay in the database. */
const SHOWN = 200;

const FILTERS = ['all', 'unread', 'snoozed'] as const;
type Filter = (typeof FILTERS)[number];

const READ: Record<Filter, () => Promise<NoticeRow[]>> = {
  all: () => listNotices(SHOWN),
  unread: () => listNotices(SHOWN, 'unread'),
  snoozed: listSnoozed,
};

/** The reminders that were delivered: the record, whatever became of notifications. */
export function InboxPage({ settings }: PageProps) {
  const t = useText(inboxTexts);
  const now = useNow(clock);
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  const [filter, setFilter] = useState<Filter>('all');
  const notices = useLiveQuery(READ[filter]);
  const unread = useLiveQuery(unreadCount);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const acts = useNoticeActs(calendar, setDialog);
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const choices = useMemo(() => snoozeChoices(calendar, minute), [calendar, minute]);
  useInboxKeys(acts, notices);
  if (!notices || unread === undefined) return <Skeleton lines={6} />;
  return (
    <div class="page">
      <header class="page__head">
        <h1>{t('inbox.title')}</h1>
        {unread > 0 && (
          <Button icon={CheckCheck} onClick={() => acts.onKnowAll()}>
            {t('inbox.knowAll')}
          </Button>
        )}
      </header>
      <Segmented
        label={t('inbox.filter')}
        hideLabel
        value={filter}
        options={FILTERS.map((value) => ({ value, label: t(`inbox.filter.${value}`) }))}
        onChange={setFilter}
      />
      <p class="muted" role="status">
        {unread > 0 && t('inbox.unread', { count: unread })}
        {unread === 0 && notices.length > 0 && t('inbox.allKnown')}
      </p>
      {notices.length === 0 ? (
        <Nothing filter={filter} />
      ) : (
        <NoticeList
          notices={notices}
          now={now}
          choices={choices}
          isProvisional={(at) => isProvisional(calendar, at)}
          casesOf={(ids) => <Behind ids={ids} calendar={calendar} now={now} />}
          {...acts}
        />
      )}
      {notices.length === SHOWN && <p class="muted">{t('inbox.older', { count: SHOWN })}</p>}
      <CaseDialogs dialog={dialog} calendar={calendar} now={now} onClose={() => setDialog(null)} />
    </div>
  );
}

/** The keys of the inbox; they act on the line with the focus. */
function useInboxKeys(
  acts: ReturnType<typeof useNoticeActs>,
  notices: readonly NoticeRow[] | undefined,
): void {
  const step = (to: 1 | -1) => (event: KeyboardEvent) => {
    event.preventDefault();
    focusNotice(to);
  };
  const withFocused = (act: (notice: NoticeRow) => void) => () => {
    const notice = notices?.find((one) => one.id === focusedNotice());
    if (notice) act(notice);
  };
  useShortcuts({
    j: step(1),
    k: step(-1),
    d: withFocused((notice) => acts.onKnow(notice.id)),
    f: withFocused(({ ref }) => ref.type === 'case' && acts.onFinish(ref.id)),
    z: (event) => {
      event.preventDefault();
      openSnoozeMenu();
    },
  });
}

interface BehindProps {
  ids: readonly string[];
  calendar: WorkCalendar;
  now: number;
}

/** The cases of a line, read only when the line is there to be opened. */
function Behind({ ids, calendar, now }: BehindProps) {
  const key = ids.join(' ');
  const rows = useLiveQuery(useCallback(() => casesBehind(key.split(' ')), [key]));
  if (!rows) return <Skeleton lines={2} />;
  return <CaseRows lines={rows.map((row) => lineOf(row, calendar, now, null))} />;
}

function Nothing({ filter }: { filter: Filter }) {
  const t = useText(inboxTexts);
  if (filter !== 'all') {
    return (
      <EmptyNote icon={Bell} title={t(`inbox.none.${filter}.title`)}>
        {t(`inbox.none.${filter}.text`)}
      </EmptyNote>
    );
  }
  return (
    <EmptyNote
      icon={Bell}
      title={t('inbox.empty.title')}
      action={<ButtonLink href={OPTIONS_HREF}>{t('inbox.empty.act')}</ButtonLink>}
    >
      {t('inbox.empty.text')}
    </EmptyNote>
  );
}
