import { Bell, CheckCheck } from 'lucide-preact';
import { useCallback } from 'preact/hooks';
import { useNow } from '@/components/dashboard/use-now';
import { NoticeList } from '@/components/inbox/NoticeList';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import { send } from '@/utils/messages/send';
import { listNotices, markRead, unreadCount } from '@/utils/storage/inbox';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../acts';
import { clock } from '../clock';
import { OPTIONS_HREF } from '../links';

/** Enough for months; older ones stay in the database. */
const SHOWN = 200;

const readNotices = () => listNotices(SHOWN);

/** The reminders that were delivered. */
export function InboxPage() {
  const t = useText(inboxTexts);
  const now = useNow(clock);
  const { report } = useActs();
  const notices = useLiveQuery(readNotices);
  const unread = useLiveQuery(unreadCount);
  const read = useCallback(
    async (ids?: readonly string[]) => {
      const done = await markRead(ids);
      if (!done.ok) return report(done.problem);
      void send({ type: 'state.changed' });
    },
    [report],
  );
  if (!notices || unread === undefined) return <Skeleton lines={6} />;
  return (
    <div class="page">
      <header class="page__head">
        <h1>{t('inbox.title')}</h1>
        {unread > 0 && (
          <Button icon={CheckCheck} onClick={() => void read()}>
            {t('inbox.markAll')}
          </Button>
        )}
      </header>
      {notices.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <p class="muted" role="status">
            {unread > 0 ? t('inbox.unread', { count: unread }) : t('inbox.allRead')}
          </p>
          <NoticeList notices={notices} now={now} onOpen={(id) => void read([id])} />
          {notices.length === SHOWN && <p class="muted">{t('inbox.older', { count: SHOWN })}</p>}
        </>
      )}
    </div>
  );
}

function NothingYet() {
  const t = useText(inboxTexts);
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
