import type { Clock } from '@/utils/cases/clocks';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatInstant, formatMoment } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import { useText } from '../ui/language';
import { TimeLeft } from '../ui/TimeLeft';
import { ProvisionalMark } from './DueLine';
import './clock-list.css';

/** What a clock is called. */
export function clockName(
  { kind, step }: Pick<Clock, 'kind' | 'step'>,
  t: Translate<typeof kindsTexts>,
): string {
  return step === null || kind !== 'step'
    ? t(kind === 'step' ? 'kinds.clock.main' : `kinds.clock.${kind}`)
    : t('kinds.clock.step', { step });
}

/** The clocks of a case beside its main one, each with its time left and its due time. */
export function ClockList({ clocks }: { clocks: readonly Clock[] }) {
  const t = useText(kindsTexts);
  if (clocks.length === 0) return null;
  return (
    <ul class="clock-list" aria-label={t('kinds.clocks')}>
      {clocks.map((clock) => (
        <li key={`${clock.kind} ${clock.step ?? ''}`} class="clock-list__clock">
          <span class="clock-list__name">{clockName(clock, t)}</span>
          <TimeLeft timeliness={clock.timeliness} />
          {clock.due.basis !== 'none' && (
            <time class="clock-list__due" title={formatInstant(clock.due.at)}>
              {formatMoment(clock.due.when)}
            </time>
          )}
          {clock.due.basis !== 'none' && clock.due.provisional && <ProvisionalMark />}
        </li>
      ))}
    </ul>
  );
}
