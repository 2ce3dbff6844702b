import { FileDown, Hourglass, OctagonAlert, TriangleAlert } from 'lucide-preact';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { type ApologyWindow, apologyWindow, delayOf } from '@/utils/cases/apology';
import { apologyTexts } from '@/utils/i18n/catalogues/apology';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatInstant } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import type { CaseLine } from './case-line';

const texts = { ...apologyTexts, ...kindsTexts };

interface Props {
  line: CaseLine;
  calendar: WorkCalendar;
  now: Instant;
  onApology(): void;
  onCause(): void;
}

/** Late, nearly late or finished late: the letter of apology, and why it is so. */
export function ApologyNote({ line, calendar, now, onApology, onCause }: Props) {
  const t = useText(texts);
  // The letter belongs to dossiers; of other cases the cause of a delay is asked for all the same.
  const state = line.one.kind === 'dossier' ? apologyWindow(line.one, calendar, now) : null;
  const { kind } = line.timeliness;
  const isLate = kind === 'late' || kind === 'overdue';
  if (!state && !isLate) return null;
  const plain = t(kind === 'late' ? 'apology.wasLate' : 'apology.isLate');
  return (
    <Note
      tone={isLate ? 'late' : 'near'}
      icon={isLate ? OctagonAlert : TriangleAlert}
      title={state ? titleOf(state, t) : plain}
      action={
        <>
          {state && (
            <Button size="small" icon={FileDown} onClick={onApology}>
              {t('apology.draft')}
            </Button>
          )}
          {isLate && (
            <Button size="small" icon={Hourglass} onClick={onCause}>
              {t('apology.cause')}
            </Button>
          )}
        </>
      }
    >
      {isLate && <p>{causeText(line, t)}</p>}
    </Note>
  );
}

function titleOf({ state, latestAt }: ApologyWindow, t: Translate<typeof texts>): string {
  return state === 'late'
    ? t('apology.late')
    : t(`apology.${state}`, { time: formatInstant(latestAt) });
}

function causeText({ one }: CaseLine, t: Translate<typeof texts>): string {
  const delay = delayOf(one);
  if (!delay) return t('apology.causeUnknown');
  const confirmed = delay.confirmedBy
    ? t('kinds.confirmedBy', { role: delay.confirmedBy })
    : t('kinds.unconfirmed');
  return t('apology.causeKnown', { cause: t(`kinds.cause.${delay.cause}`), confirmed });
}
