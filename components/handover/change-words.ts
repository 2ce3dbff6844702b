import type { CaseEvent } from '@/utils/cases/event';
import type { Change } from '@/utils/handover/coming-back';
import { noteOf } from '@/utils/handover/shared-case';
import type { Standing } from '@/utils/handover/standing';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { formatMoment } from '@/utils/i18n/format';
import { type Translate, translator } from '@/utils/i18n/text';
import { timelinessText } from '@/utils/i18n/timeliness-text';
import type { Language } from '@/utils/settings';

type T = Translate<typeof handoverTexts>;

/** What an event says, as a sentence; its note behind it. */
export function eventWords(event: CaseEvent, language: Language): string {
  const t = translator(handoverTexts, language);
  const note = noteOf(event);
  return [happening(event, t), ...(note === '' ? [] : [t('handover.did.note', { note })])].join(
    ' ',
  );
}

function happening(event: CaseEvent, t: T): string {
  const when = formatMoment(event.when);
  switch (event.type) {
    case 'promised':
    case 'extended':
      return t(`handover.did.${event.type}`, { due: formatMoment(event.due) });
    case 'paused': {
      const slip = event.slip ? ` ${t('handover.did.slip', { slip: event.slip })}` : '';
      return t(`handover.did.paused.${event.reason}`, { when }) + slip;
    }
    case 'stepStarted':
    case 'stepEnded':
      return t(`handover.did.${event.type}`, { step: event.step, when });
    default:
      return t(`handover.did.${event.type}`, { when });
  }
}

/** A change, as a sentence. */
export function changeWords(change: Change, language: Language): string {
  const t = translator(handoverTexts, language);
  switch (change.code) {
    case 'event':
      return eventWords(change.event, language);
    case 'withdrawn':
      return t('handover.did.undone', { what: happening(change.event, t) });
    case 'field':
      return t(`handover.did.field.${change.field}`);
    case 'due': {
      const none = t('handover.did.due.none');
      const before = change.before ? formatMoment(change.before) : none;
      const after = change.after ? formatMoment(change.after) : none;
      return t('handover.did.due', { before, after });
    }
  }
}

/** How a case stood, in a few words. @example 'Còn 3 ngày, hạn 27/11/2026' */
export function standingWords({ kind, leftMinutes, due }: Standing, language: Language): string {
  const t = translator(handoverTexts, language);
  const left = timelinessText({ kind, leftMinutes }, language);
  return due ? t('handover.standing', { left, due: formatMoment(due.when) }) : left;
}
