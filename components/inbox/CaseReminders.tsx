import type { Instant } from '@/utils/calendar/instant';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import { formatInstant } from '@/utils/i18n/format';
import type { Reminder } from '@/utils/reminders/reminder';
import type { NoticeRow } from '@/utils/storage/rows';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { NoticeLog } from './NoticeLog';
import { occasionText } from './notice-words';
import './case-reminders.css';

interface Props {
  /** All occurrences of the case. */
  reminders: readonly Reminder[];
  /** What was said already, the newest first. */
  notices: readonly NoticeRow[];
  now: Instant;
  /** Its timer runs: nothing is said meanwhile. */
  running: boolean;
}

/** When the person will be reminded of a case, and what was said of it. */
export function CaseReminders({ reminders, notices, now, running }: Props) {
  const t = useText(inboxTexts);
  const known = new Set(notices.map((notice) => notice.id));
  const toCome = reminders.filter((one) => one.at > now && !known.has(one.id));
  return (
    <Card title={t('inbox.ofCase')}>
      {running && <p class="muted">{t('inbox.ofCase.running')}</p>}
      {toCome.length === 0 && notices.length === 0 && <p class="muted">{t('inbox.ofCase.none')}</p>}
      {toCome.length > 0 && <ToCome reminders={toCome} />}
      {notices.length > 0 && <Said notices={notices} />}
    </Card>
  );
}

function ToCome({ reminders }: { reminders: readonly Reminder[] }) {
  const t = useText(inboxTexts);
  const language = useLanguage();
  return (
    <section>
      <h3 class="case-reminders__title">{t('inbox.ofCase.next')}</h3>
      <ul class="case-reminders">
        {reminders.map((one) => (
          <li key={one.id}>
            <span>
              {one.kind === 'overdue' && one.ref.clock === 'main'
                ? t('inbox.ofCase.whenDue')
                : occasionText(one, language)}
            </span>
            <time>{formatInstant(one.at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ notices }: { notices: readonly NoticeRow[] }) {
  const t = useText(inboxTexts);
  const language = useLanguage();
  return (
    <section>
      <h3 class="case-reminders__title">{t('inbox.ofCase.past')}</h3>
      <ul class="case-reminders">
        {notices.map((one) => (
          <li key={one.id}>
            <span>{occasionText(one, language)}</span>
            <time>{formatInstant(one.deliveredAt)}</time>
            <NoticeLog log={one.log} />
          </li>
        ))}
      </ul>
    </section>
  );
}
