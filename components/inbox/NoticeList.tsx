import { BellRing, OctagonAlert } from 'lucide-preact';
import { addDays, type Day, dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import {
  formatDay,
  formatInstant,
  formatTimeOfDay,
  formatWeekdayOf,
  formatWorkingTime,
} from '@/utils/i18n/format';
import type { Language } from '@/utils/settings';
import type { NoticeRow } from '@/utils/storage/rows';
import { hrefOf } from '../dashboard/route';
import { names } from '../ui/class-names';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { groupByDay } from './group-by-day';
import './notice-list.css';

interface Props {
  notices: readonly NoticeRow[];
  now: Instant;
  /** A reminder was opened and counts as read. */
  onOpen(id: string): void;
}

/** Delivered reminders by day, the newest first; each leads to its case. */
export function NoticeList({ notices, now, onOpen }: Props) {
  return (
    <>
      {groupByDay(notices).map(({ day, notices: ofDay }) => (
        <section key={day} class="notices__day">
          <h2 class="notices__date">
            <DayName day={day} today={dayOf(now)} />
          </h2>
          <ul class="notices">
            {ofDay.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function NoticeItem({ notice, onOpen }: { notice: NoticeRow; onOpen(id: string): void }) {
  const t = useText(inboxTexts);
  const language = useLanguage();
  const late = notice.kind === 'overdue';
  const unread = notice.unread === 1;
  return (
    <li class={names('notices__item', unread && 'notices__item--unread')}>
      <a
        class="notices__link"
        href={hrefOf({ page: 'case', id: notice.caseId })}
        onClick={() => onOpen(notice.id)}
      >
        <span class="notices__dot">
          {unread && <span class="visually-hidden">{t('inbox.new')}</span>}
        </span>
        <span class="notices__state">
          <StateMark state={late ? 'late' : 'near'} icon={late ? OctagonAlert : BellRing} bare>
            {distanceText(notice, t, language)}
          </StateMark>
        </span>
        <span class="notices__case">
          <span class="notices__title">{notice.title || t('inbox.noTitle')}</span>
          {notice.caseCode && <span class="code notices__code">{notice.caseCode}</span>}
        </span>
        <span class="notices__times">
          <time>{t('inbox.due', { time: formatInstant(notice.dueAt) })}</time>
          <time>{t('inbox.deliveredAt', { time: formatTimeOfDay(notice.deliveredAt) })}</time>
        </span>
      </a>
    </li>
  );
}

type Say = ReturnType<typeof useText<typeof inboxTexts>>;

function distanceText({ kind, minutesBefore }: NoticeRow, t: Say, language: Language): string {
  if (kind === 'overdue') return t('inbox.overdue');
  if (kind === 'digest') return t('inbox.digest');
  if (!minutesBefore) return t('inbox.beforeLess');
  return t('inbox.before', { time: formatWorkingTime(minutesBefore, language) });
}

function DayName({ day, today }: { day: Day; today: Day }) {
  const t = useText(inboxTexts);
  const language = useLanguage();
  const date = `${formatWeekdayOf(day, language)}, ${formatDay(day)}`;
  if (day === today) return <>{`${t('inbox.day.today')}, ${formatDay(day)}`}</>;
  if (day === addDays(today, -1)) return <>{`${t('inbox.day.yesterday')}, ${formatDay(day)}`}</>;
  return <>{date}</>;
}
