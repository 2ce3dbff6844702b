import { BellOff, OctagonAlert } from 'lucide-preact';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import type { NotifyVerdict } from '@/utils/reminders/notifying';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';

interface Props {
  /** Overdue cases that the person has not noted. */
  overdue: number;
  inboxHref: string;
  newTab?: boolean | undefined;
  onKnow(): void;
}

/** The loudest step of a reminder: a red bar until it is noted or no longer true. */
export function RemindBar({ overdue, inboxHref, newTab, onKnow }: Props) {
  const t = useText(inboxTexts);
  if (overdue === 0) return null;
  return (
    <Note
      tone="late"
      icon={OctagonAlert}
      title={t('inbox.bar.title', { count: overdue })}
      urgent
      action={
        <>
          <ButtonLink size="small" href={inboxHref} newTab={newTab}>
            {t('inbox.bar.open')}
          </ButtonLink>
          <Button size="small" onClick={onKnow}>
            {t('inbox.know')}
          </Button>
        </>
      }
    />
  );
}

/** Says that notifications do not reach the person, when that is known. */
export function NotifyNote(props: {
  verdict: NotifyVerdict;
  href: string;
  newTab?: boolean | undefined;
}) {
  const { verdict, href, newTab } = props;
  const t = useText(inboxTexts);
  if (verdict === 'seen' || verdict === 'unknown') return null;
  return (
    <Note
      tone="near"
      icon={BellOff}
      title={t(`inbox.notify.${verdict}.title`)}
      action={
        <ButtonLink size="small" href={href} newTab={newTab}>
          {t('inbox.notify.fix')}
        </ButtonLink>
      }
    >
      {t(`inbox.notify.${verdict}.text`)}
    </Note>
  );
}
