import {
  CalendarCheck,
  CalendarClock,
  CircleCheckBig,
  CircleX,
  FileInput,
  Footprints,
  HandHelping,
  Hourglass,
  ListChecks,
  type LucideIcon,
  Pause,
  Pencil,
  Play,
  Undo2,
} from 'lucide-preact';
import type { CaseEvent, CaseEventType } from '@/utils/cases/event';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMoment } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { limitWords } from './limit-words';
import './event-timeline.css';

const texts = { ...casesTexts, ...kindsTexts };

const ICONS: Record<CaseEventType, LucideIcon> = {
  received: FileInput,
  accepted: CalendarCheck,
  promised: CalendarClock,
  paused: Pause,
  resumed: Play,
  extended: CalendarClock,
  solved: CircleCheckBig,
  returned: HandHelping,
  refused: CircleX,
  withdrawn: Undo2,
  stopped: CircleX,
  transferred: Undo2,
  stepStarted: Footprints,
  stepEnded: ListChecks,
  delayExplained: Hourglass,
};

interface Props {
  events: readonly CaseEvent[];
  /** Sets the time allowed for a step; absent where nothing may be edited. */
  onStepLimit?: ((step: string) => void) | undefined;
}

/** What happened to a case, the latest first, with who said so. */
export function EventTimeline({ events, onStepLimit }: Props) {
  const t = useText(texts);
  const latestFirst = [...events].sort(
    (a, b) => b.when.at - a.when.at || b.recordedAt - a.recordedAt,
  );
  return (
    <ol class="timeline">
      {latestFirst.map((event) => {
        const Icon = ICONS[event.type];
        return (
          <li key={event.id} class="timeline__event">
            <span class="timeline__icon">
              <Icon class="icon" />
            </span>
            <div class="timeline__words">
              <p class="timeline__name">{t(`cases.event.${event.type}`)}</p>
              {detailsOf(event, t).map((detail) => (
                <p key={detail}>{detail}</p>
              ))}
              <p class="timeline__when">
                <time>{formatMoment(event.when)}</time>
                {`, ${t(`cases.event.source.${event.source}`)}`}
              </p>
              {event.type === 'stepStarted' && onStepLimit && (
                <Button
                  size="small"
                  tone="quiet"
                  icon={Pencil}
                  label={t('kinds.step.edit.title', { step: event.step })}
                  onClick={() => onStepLimit(event.step)}
                >
                  {t('kinds.step.edit')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function detailsOf(event: CaseEvent, t: Translate<typeof texts>): string[] {
  const note = 'note' in event && event.note ? [event.note] : [];
  switch (event.type) {
    case 'received':
      return event.channel ? [t(`kinds.channel.${event.channel}`)] : [];
    case 'stepStarted':
      return [
        event.limit
          ? t('kinds.stepLimit', { step: event.step, limit: limitWords(event.limit, t) })
          : t('kinds.step', { step: event.step }),
      ];
    case 'stepEnded':
      return [t('kinds.step', { step: event.step })];
    case 'delayExplained':
      return [t(`kinds.cause.${event.cause}`), confirmation(event.confirmedBy, t), ...note];
    case 'promised':
      return [t('cases.event.promisedDue', { time: formatMoment(event.due) })];
    case 'extended':
      return [t('cases.event.due', { time: formatMoment(event.due) }), ...note];
    case 'paused': {
      const slip = event.slip ? `, ${t('cases.event.slip', { slip: event.slip })}` : '';
      return [t(`cases.event.reason.${event.reason}`) + slip, ...note];
    }
    default:
      return note;
  }
}

function confirmation(role: string | undefined, t: Translate<typeof texts>): string {
  return role ? t('kinds.confirmedBy', { role }) : t('kinds.unconfirmed');
}
