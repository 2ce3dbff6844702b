import type { ComponentChildren } from 'preact';
import type { PackedCase } from '@/utils/handover/pack';
import type { SharedCase } from '@/utils/handover/shared-case';
import type { Standing } from '@/utils/handover/standing';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { formatMoment } from '@/utils/i18n/format';
import { useLanguage, useText } from '../ui/language';
import { TimeLeft } from '../ui/TimeLeft';
import { eventWords } from './change-words';

const texts = { ...casesTexts, ...handoverTexts };

interface Props {
  one: Pick<SharedCase, 'code' | 'title' | 'kind'>;
  /** null where nobody says. */
  standing: Standing | null;
  /** Before the name: the box by which it is chosen. */
  lead?: ComponentChildren;
  /** Beside the name: a state. */
  mark?: ComponentChildren;
  /** Below it. */
  children?: ComponentChildren;
}

/** One case of a file: what it is, and how it stood. */
export function SharedCaseLine({ one, standing, lead, mark, children }: Props) {
  const t = useText(texts);
  return (
    <li class="pack-case">
      <div class="pack-case__head">
        {lead}
        <p class="pack-case__name">
          <strong>
            <bdi>{one.title || t('cases.noTitle')}</bdi>
          </strong>
          <span class="code">
            <bdi>{one.code ?? t('cases.noCode')}</bdi>
          </span>
        </p>
        {mark}
      </div>
      {standing && (
        <p class="pack-case__time">
          <TimeLeft timeliness={standing} size="line" />
          <span class="muted">{standing.kind !== 'undated' && dueText(standing, t)}</span>
        </p>
      )}
      {children}
    </li>
  );
}

function dueText({ due }: Standing, t: ReturnType<typeof useText<typeof texts>>): string {
  if (!due) return t('handover.sheet.undated');
  return t(`handover.sheet.${due.basis}`, { time: formatMoment(due.when) });
}

interface PackedProps {
  packed: PackedCase;
  mark?: ComponentChildren;
  children?: ComponentChildren;
}

/** Everything of a packed case: also its kind, its reception, its events and the remark. */
export function PackedCaseLine({ packed, mark, children }: PackedProps) {
  const t = useText(texts);
  const { case: one, standing, remark } = packed;
  const received = one.events.find((event) => event.type === 'received');
  return (
    <SharedCaseLine one={one} standing={standing} mark={mark}>
      <p class="muted">
        {t(`cases.kind.${one.kind}`)}
        {received && ` · ${t('handover.sheet.received', { time: formatMoment(received.when) })}`}
      </p>
      <Remark text={remark} />
      <EventDetails events={one.events} />
      {children}
    </SharedCaseLine>
  );
}

/** What was written for one case of the hand-over. */
export function Remark({ text }: { text: string }) {
  const t = useText(handoverTexts);
  if (text === '') return null;
  return (
    <p class="pack-case__remark">
      <span class="muted">{`${t('handover.sheet.remark')}: `}</span>
      <bdi>{text}</bdi>
    </p>
  );
}

function EventDetails({ events }: Pick<SharedCase, 'events'>) {
  const t = useText(handoverTexts);
  if (events.length === 0) return null;
  return (
    <details class="pack-case__events">
      <summary>{t('handover.sheet.events', { count: events.length })}</summary>
      <EventList events={events} />
    </details>
  );
}

/** Events as sentences, in their order. */
export function EventList({ events }: Pick<SharedCase, 'events'>) {
  const language = useLanguage();
  const inOrder = [...events].sort((a, b) => a.when.at - b.when.at);
  return (
    <ul class="pack-case__list">
      {inOrder.map((event) => (
        <li key={event.id}>
          <bdi>{eventWords(event, language)}</bdi>
        </li>
      ))}
    </ul>
  );
}
