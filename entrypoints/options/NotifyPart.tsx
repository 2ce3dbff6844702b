import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NotifyCheck, type RemindHealth } from '@/components/options/NotifyCheck';
import { MINUTE } from '@/utils/calendar/instant';
import { send } from '@/utils/messages/send';
import { afterTest } from '@/utils/reminders/notifying';
import { NEXT_DUE } from '../reminding/alarms';
import { changeNotifyRecord } from '../reminding/notify-record';
import { readPulse } from '../reminding/pulse';
import { useNotifyRecord } from '../reminding/use-notify-record';
import type { Acts } from './use-acts';

/** Whether notifications reach the person, and whether the worker beats. */
export function NotifyPart({ acts: { run } }: { acts: Acts }) {
  const { verdict } = useNotifyRecord();
  const health = useRemindHealth();
  const [asking, setAsking] = useState(false);
  const test = async () => setAsking(await run(send({ type: 'notification.test' })));
  const answer = async (seen: boolean) => {
    await changeNotifyRecord((record) => afterTest(record, Date.now(), seen));
    setAsking(false);
  };
  return (
    <NotifyCheck
      verdict={verdict}
      health={health}
      asking={asking}
      onTest={() => void test()}
      onAnswer={(seen) => void answer(seen)}
    />
  );
}

const NOTHING: RemindHealth = { beatAt: null, nextAt: null, deliveredAt: null };

/** Read anew with every beat. */
function useRemindHealth(): RemindHealth {
  const [health, setHealth] = useState(NOTHING);
  useEffect(() => {
    const look = async () => {
      const [pulse, alarm] = await Promise.all([readPulse(), browser.alarms.get(NEXT_DUE)]);
      setHealth({
        beatAt: pulse?.beatAt ?? null,
        deliveredAt: pulse?.deliveredAt ?? null,
        nextAt: alarm?.scheduledTime ?? null,
      });
    };
    void look();
    const timer = setInterval(() => void look(), MINUTE / 4);
    return () => clearInterval(timer);
  }, []);
  return health;
}
