import { CircleCheckBig, ScanEye } from 'lucide-preact';
import { phaseOfStatus } from '@/utils/cases/portal-status';
import { fold } from '@/utils/fold';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { formatInstant } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import type { CaseLine } from './case-line';
import type { Finish } from './finish-preview';

interface Props {
  line: CaseLine;
  /** Notes it as finished at the time the portal was seen. */
  onConfirm(finish: Finish): void;
  /** Opens the form, for another time. */
  onOther(suggested: Finish['type']): void;
}

/** The portal shows a case as finished that is open here: one click writes it down. */
export function PortalHint({ line, onConfirm, onOther }: Props) {
  const t = useText(casesTexts);
  const { portal } = line.one;
  const type = portal?.status ? finishOf(portal.status) : null;
  if (!portal?.status || !type || line.status.state === 'closed') return null;
  const { seenAt, status } = portal;
  const when = { at: seenAt, precision: 'minute' as const };
  return (
    <Note
      tone="neutral"
      icon={ScanEye}
      title={t('cases.hint.text', { status, time: formatInstant(seenAt) })}
      action={
        <>
          <Button size="small" icon={CircleCheckBig} onClick={() => onConfirm({ type, when })}>
            {t('cases.hint.confirm', { event: t(`cases.event.${type}`) })}
          </Button>
          <Button size="small" tone="quiet" onClick={() => onOther(type)}>
            {t('cases.hint.other')}
          </Button>
        </>
      }
    />
  );
}

/** What a finished status means: handed over when it says so, else solved; null when not finished. */
export function finishOf(status: string): Finish['type'] | null {
  if (phaseOfStatus(status) !== 'done') return null;
  return /\bda tra\b/.test(fold(status)) ? 'returned' : 'solved';
}
