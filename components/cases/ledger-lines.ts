import { type Day, dayOf } from '@/utils/calendar/day';
import type { Due, DueStep } from '@/utils/cases/due';
import type { Limit } from '@/utils/cases/limit';
import type { CaseStatus } from '@/utils/cases/status';
import { dueLedgerTexts } from '@/utils/i18n/catalogues/due-ledger';
import { formatDay, formatMoment, formatWeekdayOf, formatWorkingTime } from '@/utils/i18n/format';
import { type Translate, translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';

/** One sentence of the explanation; `result` closes it, `remark` says how sure it is. */
export interface LedgerLine {
  kind: 'step' | 'result' | 'remark';
  text: string;
}

/** What is explained: the due date, where the case stands, and the time allowed for it. */
export interface Explained {
  due: Due;
  status: CaseStatus;
  limit: Limit | null;
}

interface Speech {
  t: Translate<typeof dueLedgerTexts>;
  language: Language;
  /** The limit counts days on the wall, and so do its pauses. */
  byCalendar: boolean;
}

type StepOf<Code extends DueStep['code']> = Extract<DueStep, { code: Code }>;

/** Explains a due date line by line, in the order in which the lines lead to it. */
export function ledgerLines({ due, status, limit }: Explained, language: Language): LedgerLine[] {
  const t = translator(dueLedgerTexts, language);
  const speech = { t, language, byCalendar: limit?.unit === 'calendarDays' };
  const lines = due.steps.map(
    (step): LedgerLine => ({
      kind: step.code === 'result' ? 'result' : 'step',
      text: sentenceOf(step, speech),
    }),
  );
  const remark = (text: string) => lines.push({ kind: 'remark', text });
  if (due.basis === 'none') remark(t('ledger.none'));
  else {
    if (status.state === 'paused')
      remark(t('ledger.pausedNow', { from: formatMoment(status.since) }));
    if (due.basis === 'computed') remark(t('ledger.computed'));
    if (due.provisional) remark(t('ledger.provisional'));
  }
  return lines;
}

/** The explanation as plain text for a reply or a note. */
export function ledgerText(head: string, lines: readonly LedgerLine[]): string {
  return [head, ...lines.map((line) => `- ${line.text}`)].join('\n');
}

function sentenceOf(step: DueStep, speech: Speech): string {
  const { t, language } = speech;
  switch (step.code) {
    case 'received':
      return t('ledger.received', { time: formatMoment(step.when) });
    case 'limit':
      return t(`ledger.limit.${step.limit.unit}`, { count: step.limit.amount });
    case 'counted':
      return counted(step, speech);
    case 'countedMinutes':
      return t('ledger.countedMinutes', {
        day: named(step.day, language),
        time: formatWorkingTime(step.minutes, language, 'exact'),
      });
    case 'notCounted':
    case 'worked':
      return special(step, speech);
    case 'movedToWorkingDay':
      return t('ledger.moved', {
        from: named(step.from, language),
        to: named(step.to, language),
      });
    case 'promised':
      return t(`ledger.promised.${step.source}`, {
        due: formatMoment(step.due),
        time: formatMoment(step.when),
      });
    case 'extended':
      return t('ledger.extended', { due: formatMoment(step.due), time: formatMoment(step.when) });
    case 'paused':
      return paused(step, speech);
    case 'result':
      return step.when.precision === 'day'
        ? t('ledger.result.day', { time: named(dayOf(step.when.at), language) })
        : t('ledger.result.minute', { time: formatMoment(step.when) });
  }
}

function named(day: Day, language: Language): string {
  return `${formatWeekdayOf(day, language)} ${formatDay(day)}`;
}

function counted({ from, to, days }: StepOf<'counted'>, { t, language }: Speech): string {
  if (from === to) return t('ledger.counted.one', { day: named(from, language) });
  return t('ledger.counted.many', {
    from: named(from, language),
    to: named(to, language),
    count: days,
  });
}

function special(step: StepOf<'notCounted'> | StepOf<'worked'>, { t, language }: Speech): string {
  const day = named(step.day, language);
  const name = typeof step.name === 'object' ? step.name[language] : step.name;
  if (step.code === 'worked')
    return name ? t('ledger.worked.named', { day, name }) : t('ledger.worked', { day });
  if (name) return t('ledger.notCounted.named', { day, name });
  return t(step.kind === 'weekend' ? 'ledger.notCounted.weekend' : 'ledger.notCounted.other', {
    day,
  });
}

function paused(step: StepOf<'paused'>, speech: Speech): string {
  const { t } = speech;
  const word = t(`ledger.reason.${step.reason}`);
  const values = {
    from: formatMoment(step.from),
    reason: step.slip ? t('ledger.reason.slip', { reason: word, slip: step.slip }) : word,
    effect: effectOf(step.minutes, speech),
  };
  return step.to
    ? t('ledger.paused', { ...values, to: formatMoment(step.to) })
    : t('ledger.pausedUntilClosed', values);
}

/**
 * What a pause adds: minutes of work, or of the wall clock for limits in calendar days, which move
 * by whole days; nothing when the date promised later allows for it already.
 */
function effectOf(minutes: number | null, { t, language, byCalendar }: Speech): string {
  if (minutes === null) return t('ledger.pausedAllowed');
  if (minutes === 0) return t('ledger.pausedFree');
  const time = byCalendar
    ? t('ledger.calendarDays', { count: Math.ceil(minutes / 1440) })
    : formatWorkingTime(minutes, language, 'exact');
  return t('ledger.pausedAdds', { time });
}
