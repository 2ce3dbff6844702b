import {
  AlarmClock,
  BellRing,
  CalendarClock,
  Check,
  CircleCheckBig,
  FileText,
  type LucideIcon,
  OctagonAlert,
  Sunrise,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import type { State } from '@/utils/cases/standing';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import { formatInstant, formatTimeOfDay } from '@/utils/i18n/format';
import type { SnoozeChoice } from '@/utils/reminders/snooze';
import type { NoticeRow } from '@/utils/storage/rows';
import { ProvisionalMark } from '../cases/DueLine';
import { Button } from '../ui/Button';
import { names } from '../ui/class-names';
import { useLanguage, useText } from '../ui/language';
import { Menu } from '../ui/Menu';
import { StateMark } from '../ui/StateMark';
import type { NoticeActs } from './NoticeList';
import { NoticeLog } from './NoticeLog';
import { hrefOfNotice } from './notice-href';
import { aboutText, occasionText, snoozeText } from './notice-words';

interface Props extends NoticeActs {
  notice: NoticeRow;
  now: Instant;
  choices: readonly SnoozeChoice[];
  isProvisional(due: Instant): boolean;
  casesOf(ids: readonly string[]): ComponentChildren;
}

const LOOKS: Record<NoticeRow['kind'], { state: State; icon: LucideIcon }> = {
  before: { state: 'near', icon: BellRing },
  apology: { state: 'near', icon: FileText },
  overdue: { state: 'late', icon: OctagonAlert },
  digest: { state: 'neutral', icon: Sunrise },
  away: { state: 'near', icon: CalendarClock },
  dated: { state: 'near', icon: BellRing },
};

/** One line of the inbox: why it came, of what, when, and what can be done. */
export function NoticeItem(props: Props) {
  const { notice } = props;
  const t = useText(inboxTexts);
  const language = useLanguage();
  const unread = notice.unread === 1;
  const { state, icon } = LOOKS[notice.kind];
  return (
    <li
      class={names('notices__item', unread && 'notices__item--unread')}
      data-notice-id={notice.id}
    >
      <span class="notices__dot">
        {unread && <span class="visually-hidden">{t('inbox.new')}</span>}
      </span>
      <span class="notices__state">
        <StateMark state={state} icon={icon} bare>
          {occasionText(notice, language)}
        </StateMark>
      </span>
      <div class="notices__about">
        <About {...props} />
        <NoticeLog log={notice.log} />
      </div>
      <Times notice={notice} isProvisional={props.isProvisional} />
      <Acts {...props} />
    </li>
  );
}

/** The name, which leads to the thing, or opens the rows behind it. */
function About({ notice, onKnow, casesOf }: Props) {
  const language = useLanguage();
  const { ref } = notice;
  const text = aboutText(notice, language);
  const href = hrefOfNotice(ref);
  if (href !== null) {
    return (
      <a class="notices__link" href={href} onClick={() => notice.unread && onKnow(notice.id)}>
        <span class="notices__title">{text}</span>
        {ref.type === 'case' && ref.code && <span class="code notices__code">{ref.code}</span>}
      </a>
    );
  }
  return (
    <>
      <p class="notices__title">{text}</p>
      {ref.type === 'cases' && <Groups groups={ref.groups} casesOf={casesOf} />}
    </>
  );
}

type Cases = Extract<NoticeRow['ref'], { type: 'cases' }>;

/** The rows behind each number, read only once they are asked for. */
function Groups({ groups, casesOf }: Pick<Cases, 'groups'> & Pick<Props, 'casesOf'>) {
  const t = useText(inboxTexts);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      class="notices__rows"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('inbox.group.open')}</summary>
      {isOpen &&
        groups.map(({ name, count, ids }) => (
          <section key={name}>
            <h3 class="notices__group">{t(`inbox.group.${name}`, { count })}</h3>
            {casesOf(ids)}
            {count > ids.length && (
              <p class="muted">{t('inbox.group.more', { count: count - ids.length })}</p>
            )}
          </section>
        ))}
    </details>
  );
}

function Times({ notice, isProvisional }: Pick<Props, 'notice' | 'isProvisional'>) {
  const t = useText(inboxTexts);
  const { dueAt, deliveredAt, snoozedUntil } = notice;
  return (
    <span class="notices__times">
      {dueAt !== null && (
        <span>
          <time>{t('inbox.due', { time: formatInstant(dueAt) })}</time>
          {notice.ref.type === 'case' && isProvisional(dueAt) && (
            <>
              {' '}
              <ProvisionalMark />
            </>
          )}
        </span>
      )}
      <time>
        {snoozedUntil === undefined
          ? t('inbox.deliveredAt', { time: formatTimeOfDay(deliveredAt) })
          : t('inbox.snoozedUntil', { time: formatInstant(snoozedUntil) })}
      </time>
    </span>
  );
}

function Acts({ notice, now, choices, onKnow, onSnooze, onFinish }: Props) {
  const t = useText(inboxTexts);
  const language = useLanguage();
  const { ref } = notice;
  const isWaiting = notice.unread === 1 || notice.snoozedUntil !== undefined;
  if (!isWaiting) return <span class="notices__acts" />;
  const name = (ref.type === 'case' && ref.code) || aboutText(notice, language);
  return (
    <span class="notices__acts">
      <Button
        size="small"
        icon={Check}
        label={t('inbox.knowOf', { name })}
        onClick={() => onKnow(notice.id)}
      >
        {t('inbox.know')}
      </Button>
      {ref.type === 'case' && (
        <Button
          size="small"
          icon={CircleCheckBig}
          label={t('inbox.finishOf', { name })}
          onClick={() => onFinish(ref.id)}
        >
          {t('inbox.finish')}
        </Button>
      )}
      <Menu
        icon={AlarmClock}
        label={t('inbox.laterOf', { name })}
        items={choices.map((choice) => ({
          label: snoozeText(choice, now, language),
          onChoose: () => onSnooze(notice.id, choice.at),
        }))}
      />
    </span>
  );
}
