import type { CaseEvent } from '@/utils/cases/event';
import type { Change } from '@/utils/handover/coming-back';
import type { Field, Side } from '@/utils/handover/compare';
import { noteOf } from '@/utils/handover/shared-case';
import type { Standing } from '@/utils/handover/standing';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatMoment } from '@/utils/i18n/format';
import { type Translate, translator } from '@/utils/i18n/text';
import { timelinessText } from '@/utils/i18n/timeliness-text';
import type { Language } from '@/utils/settings';
import { detailWords } from '../cases/detail-words';
import { limitWords } from '../cases/limit-words';

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

type Values = Pick<Side, Field>;

/** One value of a case in words. @example fieldWords(side, 'limit', 'vi') // → '5 ngày làm việc' */
export function fieldWords(side: Values, field: Field, language: Language): string {
  const kinds = translator(kindsTexts, language);
  const none = translator(handoverTexts, language)('handover.field.none');
  switch (field) {
    case 'limit':
      return side.limit ? limitWords(side.limit, kinds) : none;
    case 'detail':
      return side.detail ? detailWords(side.detail, kinds, language) : none;
    default:
      return side[field] || none;
  }
}

/**
 * A change, as a sentence.
 *
 * @param sides - the case as it is here and as it comes back, for the values that changed
 */
export function changeWords(
  change: Change,
  sides: { here: Values; back: Values },
  language: Language,
): string {
  const t = translator(handoverTexts, language);
  switch (change.code) {
    case 'event':
      return eventWords(change.event, language);
    case 'withdrawn':
      return t('handover.did.undone', { what: happening(change.event, t) });
    case 'field':
      return t(`handover.did.field.${change.field}`, {
        before: fieldWords(sides.here, change.field, language),
        after: fieldWords(sides.back, change.field, language),
      });
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
