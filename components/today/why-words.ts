import type { Clock } from '@/utils/cases/clocks';
import type { Risk } from '@/utils/forecast/late-risk';
import type { Slack } from '@/utils/forecast/slack';
import type { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { todayTexts } from '@/utils/i18n/catalogues/today';
import { formatWorkingTime } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import { clockName } from '../cases/ClockList';

type Speak = Translate<typeof todayTexts & typeof kindsTexts>;

/**
 * Why a case stands where it stands, beyond the time left that is seen beside it: what such work
 * takes, that it is overdue or undated, and which clock ends first. Empty when there is no more.
 */
export function whyWords(
  slack: Slack,
  urgent: Pick<Clock, 'kind' | 'step'> | null,
  t: Speak,
  language: Language,
): string {
  const why = reasonOf(slack, t, language);
  const clock = urgent && t('today.why.clock', { clock: clockName(urgent, t) });
  return [why, clock].filter(Boolean).join(' ');
}

function reasonOf(slack: Slack, t: Speak, language: Language): string | null {
  const { leftMinutes, slackMinutes, effort } = slack;
  if (!Number.isFinite(leftMinutes)) return t('today.why.undated');
  const left = formatWorkingTime(leftMinutes, language);
  const known = effort && { effort: formatWorkingTime(effort.p85Minutes, language), n: effort.n };
  if (leftMinutes < 0) {
    return known ? t('today.why.overdueKnown', known) : t('today.why.overdue');
  }
  if (!known) return null;
  return t(slackMinutes < 0 ? 'today.why.knownShort' : 'today.why.known', { left, ...known });
}

/** Why a case may be late, without its name. */
export function riskWords(risk: Risk, t: Speak, language: Language): string {
  const time = (minutes: number) => formatWorkingTime(minutes, language);
  const left = time(risk.leftMinutes);
  const known = risk.effort && { effort: time(risk.effort.p85Minutes), n: risk.effort.n };
  if (risk.because === 'own' && known) return t('today.risk.own', { left, ...known });
  const ahead = { count: risk.aheadCases, ahead: time(risk.aheadMinutes) };
  return known
    ? t('today.risk.queue', { left, ...ahead, ...known })
    : t('today.risk.queueUnknown', { left, ...ahead });
}
