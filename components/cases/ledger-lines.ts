import { type Day, dayOf } from '@/utils/calendar/day';
import type { Due, DueStep } from '@/utils/cases/due';
import type { Limit } from '@/utils/cases/limit';
import type { CaseStatus } from '@/utils/cases/status';
import type { OpenDay } from '@/utils/cases/undecided';
import { dueLedgerTexts } from '@/utils/i18n/catalogues/due-ledger';
import { formatDay, formatMoment, formatWeekdayOf, formatWorkingTime } from '@/utils/i18n/format';
import { type Translate, translator } from '@/utils/i18n/text';
import { ruleByRef } from '@/utils/legal/find-rule';
import { LEGAL_RULES } from '@/utils/legal/rules';
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
  /** Days on which it hangs and that nobody has settled. */
  openDays?: readonly OpenDay[];
}

interface Speech {
  t: Translate<typeof dueLedgerTexts>;
  language: Language;
  limit: Limit | null;
  /** The last pause still lasts. */
  isPaused: boolean;
}

/** Days off at a weekend stand in one line. */
type LedgerStep = DueStep | { code: 'weekend'; from: Day; to: Day };
type StepOf<Code extends LedgerStep['code']> = Extract<LedgerStep, { code: Code }>;

/** Explains a due date line by line, in the order in which the lines lead to it. */
export function ledgerLines(
  { due, status, limit, openDays = [] }: Explained,
  language: Language,
): LedgerLine[] {
  const t = translator(dueLedgerTexts, language);
  const speech = { t, language, limit, isPaused: status.state === 'paused' };
  const steps = withWeekends(due.steps);
  const lines = steps.map(
    (step, index): LedgerLine => ({
      kind: step.code === 'result' ? 'result' : 'step',
      text: withSum(sentenceOf(step, speech), steps.slice(0, index + 1), speech),
    }),
  );
  const remarks =
    due.basis === 'none'
      ? [t('ledger.none')]
      : [
          ...(due.basis === 'computed' ? [t('ledger.computed')] : []),
          ...openDays.map((one) => hanging(one, speech)),
          ...(due.provisional ? [t('ledger.provisional')] : []),
        ];
  return [...lines, ...remarks.map((text): LedgerLine => ({ kind: 'remark', text }))];
}

/** Where the date would be if that day should be a day off. */
function hanging({ open, due }: OpenDay, { t, language }: Speech): string {
  return t('ledger.openDay', { day: named(open.day, language), due: formatMoment(due) });
}

function withWeekends(steps: readonly DueStep[]): LedgerStep[] {
  const merged: LedgerStep[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    if (step.code !== 'notCounted' || step.kind !== 'weekend') merged.push(step);
    else if (last?.code === 'weekend') last.to = step.day;
    else merged.push({ code: 'weekend', from: step.day, to: step.day });
  }
  return merged;
}

/** Behind each run of counted days how far the limit is used up, so that anyone can add it up. */
function withSum(text: string, upToHere: readonly LedgerStep[], { t, limit }: Speech): string {
  if (limit?.unit !== 'workingDays' || upToHere.at(-1)?.code !== 'counted') return text;
  const sum = upToHere.reduce((days, step) => days + (step.code === 'counted' ? step.days : 0), 0);
  return t('ledger.sum', { text, sum, all: limit.amount });
}

/** The explanation as plain text for a reply or a note. */
export function ledgerText(head: string, lines: readonly LedgerLine[]): string {
  return [head, ...lines.map((line) => `- ${line.text}`)].join('\n');
}

function sentenceOf(step: LedgerStep, speech: Speech): string {
  const { t, language } = speech;
  switch (step.code) {
    case 'received':
      return t('ledger.received', { time: formatMoment(step.when) });
    case 'accepted':
      return t('ledger.accepted', { time: formatMoment(step.when) });
    case 'stepStarted':
      return t('ledger.stepStarted', { step: step.step, time: formatMoment(step.when) });
    case 'rule':
      return ruled(step, speech);
    case 'limit':
      if (step.limit.amount === 0) return t('ledger.limit.sameDay');
      return t(`ledger.limit.${step.limit.unit}`, { count: step.limit.amount });
    case 'counted':
      return counted(step, speech);
    case 'countedMinutes':
      return t('ledger.countedMinutes', {
        day: named(step.day, language),
        time: formatWorkingTime(step.minutes, language, 'exact'),
      });
    case 'weekend':
      return step.from === step.to
        ? t('ledger.weekend.one', { day: named(step.from, language) })
        : t('ledger.weekend.many', {
            from: named(step.from, language),
            to: named(step.to, language),
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

function ruled({ rule }: StepOf<'rule'>, { t, language }: Speech): string {
  const known = ruleByRef(LEGAL_RULES, rule);
  if (!known) return t('ledger.rule.catalogue', { day: formatDay(rule.version) });
  const values = { title: known.title[language], source: known.source };
  return known.verified ? t('ledger.rule', values) : t('ledger.rule.unverified', values);
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
  if (step.code === 'notCounted' && step.kind === 'decided')
    return t('ledger.notCounted.decided', { day });
  if (step.code === 'worked')
    return name ? t('ledger.worked.named', { day, name }) : t('ledger.worked', { day });
  return name ? t('ledger.notCounted.named', { day, name }) : t('ledger.notCounted.other', { day });
}

function paused(step: StepOf<'paused'>, speech: Speech): string {
  const { t } = speech;
  const word = t(`ledger.reason.${step.reason}`);
  const values = {
    from: formatMoment(step.from),
    reason: step.slip ? t('ledger.reason.slip', { reason: word, slip: step.slip }) : word,
  };
  if (!step.to && speech.isPaused)
    return t(step.minutes === null ? 'ledger.pausedNowAllowed' : 'ledger.pausedNow', values);
  const effect = effectOf(step.minutes, speech);
  return step.to
    ? t('ledger.paused', { ...values, to: formatMoment(step.to), effect })
    : t('ledger.pausedUntilClosed', { ...values, effect });
}

/**
 * What a pause adds: minutes of work, or of the wall clock for limits in calendar days, which move
 * by whole days; nothing when the date promised later allows for it already.
 */
function effectOf(minutes: number | null, { t, language, limit }: Speech): string {
  if (minutes === null) return t('ledger.pausedAllowed');
  if (minutes === 0) return t('ledger.pausedFree');
  const time =
    limit?.unit === 'calendarDays'
      ? t('ledger.calendarDays', { count: Math.ceil(minutes / 1440) })
      : formatWorkingTime(minutes, language, 'exact');
  return t('ledger.pausedAdds', { time });
}
