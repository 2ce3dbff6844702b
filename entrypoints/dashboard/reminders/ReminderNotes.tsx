import { hrefOf } from '@/components/dashboard/route';
import { NotifyNote, RemindBar } from '@/components/inbox/RemindBar';
import { send } from '@/utils/messages/send';
import { bannerCount, knowBanner } from '@/utils/storage/inbox';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useNotifyRecord } from '../../reminding/use-notify-record';
import { clock } from '../clock';
import { OPTIONS_HREF } from '../links';

/** Above every page: what is overdue and not noted, and whether notifications reach the person. */
export function ReminderNotes() {
  const overdue = useLiveQuery(bannerCount) ?? 0;
  const { verdict } = useNotifyRecord();
  const know = async () => {
    const done = await knowBanner(clock());
    if (done.ok) void send({ type: 'state.changed' });
  };
  return (
    <>
      <RemindBar
        overdue={overdue}
        inboxHref={hrefOf({ page: 'inbox' })}
        onKnow={() => void know()}
      />
      <NotifyNote verdict={verdict} href={`${OPTIONS_HREF}#notify`} />
    </>
  );
}
