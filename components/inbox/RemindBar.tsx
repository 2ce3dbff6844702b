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
  newTab?: boolean | undefined;
  onKnow(): void;
}

/** The loudest step of a reminder: a red bar until it is noted or no longer true. */
export function RemindBar({ overdue, inboxHref, newTab, onKnow }: BarProps) {
  const t = useText(inboxTexts);
  if (overdue === 0) return null;
  return (
    <div class="remind-bar state--late" role="alert">
      <OctagonAlert class="icon" />
      <p class="remind-bar__title">{t('inbox.bar.title', { count: overdue })}</p>
      <div class="remind-bar__acts">
        <ButtonLink size="small" href={inboxHref} newTab={newTab}>
          {t('inbox.bar.open')}
        </ButtonLink>
        <Button size="small" onClick={onKnow}>
          {t('inbox.know')}
        </Button>
      </div>
    </div>
  );
}

interface NotifyProps {
  verdict: NotifyVerdict;
  /** Where it can be checked. */
  href: string;
  newTab?: boolean | undefined;
  /** Without the sentence that explains it, where there is no room. */
  brief?: boolean | undefined;
}

/** Says that notifications do not reach the person, when that is known. */
export function NotifyNote({ verdict, href, newTab, brief }: NotifyProps) {
  const t = useText(inboxTexts);
  if (verdict === 'seen' || verdict === 'unknown') return null;
  return (
    <div class="remind-bar state--near">
      <BellOff class="icon" />
      <p class="remind-bar__title">
        {t(`inbox.notify.${verdict}.title`)}
        {!brief && <span class="remind-bar__text">{t(`inbox.notify.${verdict}.text`)}</span>}
      </p>
      <div class="remind-bar__acts">
        <ButtonLink size="small" href={href} newTab={newTab}>
          {t('inbox.notify.fix')}
        </ButtonLink>
      </div>
    </div>
  );
}
