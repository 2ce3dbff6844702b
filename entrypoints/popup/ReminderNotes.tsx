import { NotifyNote, RemindBar } from '@/components/inbox/RemindBar';
import { hrefOfInbox } from '@/components/popup/hrefs';
import { send } from '@/utils/messages/send';
import { bannerCount, knowBanner } from '@/utils/storage/inbox';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useNotifyRecord } from '../reminding/use-notify-record';

/** On top of the popup: what is overdue and not noted, and whether notifications reach the person. */
export function ReminderNotes() {
  const overdue = useLiveQuery(bannerCount) ?? 0;
  const { verdict } = useNotifyRecord();
  const know = async () => {
    const done = await knowBanner(Date.now());
    if (done.ok) void send({ type: 'state.changed' });
  };
  return (
    <>
      <RemindBar overdue={overdue} inboxHref={hrefOfInbox()} brief onKnow={() => void know()} />
      <NotifyNote verdict={verdict} href="/options.html#notify" brief />
    </>
  );
}
