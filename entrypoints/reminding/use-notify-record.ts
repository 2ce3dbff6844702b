import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  NOTHING_KNOWN,
  type NotifyRecord,
  type NotifyVerdict,
  verdictOf,
} from '@/utils/reminders/notifying';
import { areNotificationsAllowed, readNotifyRecord } from './notify-record';

/** What is known of notifications on this computer, followed while the page is open. */
export function useNotifyRecord(): { record: NotifyRecord; verdict: NotifyVerdict } {
  const [known, setKnown] = useState<{ record: NotifyRecord; verdict: NotifyVerdict }>({
    record: NOTHING_KNOWN,
    verdict: 'unknown',
  });
  useEffect(() => {
    const look = async () => {
      const [record, allowed] = await Promise.all([readNotifyRecord(), areNotificationsAllowed()]);
      setKnown({ record, verdict: verdictOf(record, allowed) });
    };
    const changed = () => void look();
    changed();
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  }, []);
  return known;
}
