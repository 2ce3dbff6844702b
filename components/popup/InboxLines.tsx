import { Bell, ChevronRight } from 'lucide-preact';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { formatWorkingTime } from '@/utils/i18n/format';
import { names } from '../ui/class-names';
import { useLanguage, useText } from '../ui/language';
import { hrefOfInbox } from './hrefs';
import type { NoticeView } from './popup-view';

interface Props {
  unread: number;
  notices: readonly NoticeView[];
}

/** How many reminders wait, and the first lines of them. */
export function InboxLines({ unread, notices }: Props) {
  const t = useText(popupTexts);
  return (
    <a
      class={names('popup-inbox', unread > 0 && 'popup-inbox--waiting')}
      href={hrefOfInbox()}
      target="_blank"
      rel="noopener"
    >
      <Bell class="icon" />
      <span class="popup-inbox__words">
        <span class="popup-inbox__count">
          {unread > 0 ? t('popup.inbox', { count: unread }) : t('popup.inbox.none')}
        </span>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </span>
      <ChevronRight class="icon popup-inbox__go" />
    </a>
  );
}

function NoticeLine({ notice }: { notice: NoticeView }) {
  const { kind, minutesBefore } = notice;
  const t = useText(popupTexts);
  const name = notice.name || t('popup.noName');
  const language = useLanguage();
  const time = formatWorkingTime(minutesBefore ?? 0, language);
  return (
    <span class="popup-inbox__line popup-clip">
      {kind === 'before' && t('popup.inbox.before', { time, name })}
      {kind === 'overdue' && t('popup.inbox.overdue', { name })}
      {kind === 'apology' && t('popup.inbox.apology', { name })}
      {kind === 'away' && t('popup.inbox.away')}
      {kind === 'dated' && name}
    </span>
  );
}
