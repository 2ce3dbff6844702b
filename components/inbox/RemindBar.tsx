import { BellOff, OctagonAlert } from 'lucide-preact';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import type { NotifyVerdict } from '@/utils/reminders/notifying';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { useText } from '../ui/language';
import '../ui/StateMark.css';
import './remind-bar.css';

interface BarProps {
  /** Overdue cases that the person has not noted. */
  overdue: number;
  inboxHref: string;
  /** In the popup: its words are the link, and it opens a tab. */
  brief?: boolean | undefined;
  onKnow(): void;
}

/** The loudest step of a reminder: a red bar until it is noted or no longer true. */
export function RemindBar({ overdue, inboxHref, brief, onKnow }: BarProps) {
  const t = useText(inboxTexts);
  if (overdue === 0) return null;
  const title = t('inbox.bar.title', { count: overdue });
  return (
    <div class="remind-bar state--late" role="alert">
      <OctagonAlert class="icon" />
      <p class="remind-bar__title">{brief ? <TabLink href={inboxHref}>{title}</TabLink> : title}</p>
      <div class="remind-bar__acts">
        {!brief && (
          <ButtonLink size="small" href={inboxHref}>
            {t('inbox.bar.open')}
          </ButtonLink>
        )}
        <Button size="small" onClick={onKnow}>
          {t('inbox.know')}
        </Button>
      </div>
    </div>
  );
}

function TabLink({ href, children }: { href: string; children: string }) {
  return (
    <a class="remind-bar__link" href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

interface NotifyProps {
  verdict: NotifyVerdict;
  /** Where it can be checked. */
  href: string;
  /** In the popup: its words are the link, and there is no sentence that explains it. */
  brief?: boolean | undefined;
}

/** Says that notifications do not reach the person, when that is known. */
export function NotifyNote({ verdict, href, brief }: NotifyProps) {
  const t = useText(inboxTexts);
  if (verdict === 'seen' || verdict === 'unknown') return null;
  const title = t(`inbox.notify.${verdict}.title`);
  return (
    <div class="remind-bar state--near">
      <BellOff class="icon" />
      <p class="remind-bar__title">
        {brief ? <TabLink href={href}>{title}</TabLink> : title}
        {!brief && <span class="remind-bar__text">{t(`inbox.notify.${verdict}.text`)}</span>}
      </p>
      {!brief && (
        <ButtonLink size="small" href={href}>
          {t('inbox.notify.fix')}
        </ButtonLink>
      )}
    </div>
  );
}
