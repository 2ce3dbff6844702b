import type { ComponentChildren } from 'preact';
import { addDays, type Day, dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import { formatDay, formatWeekdayOf } from '@/utils/i18n/format';
import type { SnoozeChoice } from '@/utils/reminders/snooze';
import type { NoticeRow } from '@/utils/storage/rows';
import { useLanguage, useText } from '../ui/language';
import { groupByDay } from './group-by-day';
import { NoticeItem } from './NoticeItem';
import './notice-list.css';

/** What can be done with a line. */
export interface NoticeActs {
  /** The person knows of it; also when its case is opened. */
  onKnow(id: string): void;
  onSnooze(id: string, until: Instant): void;
  /** Asks how its case ended. */
  onFinish(caseId: string): void;
}

interface Props extends NoticeActs {
  notices: readonly NoticeRow[];
  now: Instant;
  /** To when a line can be put off. */
  choices: readonly SnoozeChoice[];
  /** Whether no notice has settled the days off around a due time yet. */
  isProvisional(due: Instant): boolean;
  /** The rows behind a line about several cases. */
  casesOf(ids: readonly string[]): ComponentChildren;
}

/** Delivered reminders by day, the newest first; each leads to its case. */
export function NoticeList({ notices, ...rest }: Props) {
  return (
    <>
      {groupByDay(notices).map(({ day, notices: ofDay }) => (
        <section key={day} class="notices__day">
          <h2 class="notices__date">
            <DayName day={day} today={dayOf(rest.now)} />
          </h2>
          <ul class="notices">
            {ofDay.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function DayName({ day, today }: { day: Day; today: Day }) {
  const t = useText(inboxTexts);
  const language = useLanguage();
  const date = `${formatWeekdayOf(day, language)}, ${formatDay(day)}`;
  if (day === today) return <>{`${t('inbox.day.today')}, ${formatDay(day)}`}</>;
  if (day === addDays(today, -1)) return <>{`${t('inbox.day.yesterday')}, ${formatDay(day)}`}</>;
  return <>{date}</>;
}
