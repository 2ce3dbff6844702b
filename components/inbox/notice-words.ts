import { addDays, dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import {
  formatDay,
  formatInstant,
  formatShortDay,
  formatTimeOfDay,
  formatWeekdayOf,
  formatWorkingTime,
} from '@/utils/i18n/format';
import { translator } from '@/utils/i18n/text';
import type { Name, Occurrence } from '@/utils/reminders/occurrence';
import type { SnoozeChoice } from '@/utils/reminders/snooze';
import type { Language } from '@/utils/settings';
import type { NoticeMark } from '@/utils/storage/rows';

/** Why a reminder comes, in a few words. */
export function occasionText(
  { kind, ref, until }: Pick<Occurrence, 'kind' | 'ref' | 'until'>,
  language: Language,
): string {
  const t = translator(inboxTexts, language);
  if (kind === 'apology') return t('inbox.apology', { time: until ? formatInstant(until) : '' });
  if (kind === 'digest' || kind === 'away') return t(`inbox.${kind}`);
  if (ref.type === 'place' && ref.path === '/time') return t('inbox.timer');
  if (ref.type !== 'case' || kind === 'dated') return t('inbox.dated');
  const step = ref.step ?? '';
  if (kind === 'overdue') {
    return ref.clock === 'step'
      ? t('inbox.step.overdue', { step })
      : t(`inbox.${ref.clock}.overdue`);
  }
  const time = formatWorkingTime(ref.minutesBefore ?? 0, language);
  return ref.clock === 'step'
    ? t('inbox.step.before', { time, step })
    : t(`inbox.${ref.clock}.before`, { time });
}

/** What it is about: the name of the case, or what the morning has to say. */
export function aboutText(
  { kind, ref, title }: Pick<Occurrence, 'kind' | 'ref' | 'title'>,
  language: Language,
): string {
  const t = translator(inboxTexts, language);
  if (ref.type !== 'cases') return nameText(title, language) || t('inbox.noTitle');
  const { from, to, groups } = ref;
  if (kind === 'away') {
    const count = groups[0]?.count ?? 0;
    return t('inbox.away.from', { count, from: formatDay(from), to: formatDay(to) });
  }
  return groups.map(({ name, count }) => t(`inbox.group.${name}`, { count })).join(' · ');
}

function nameText(name: Name, language: Language): string {
  return typeof name === 'string' ? name : name[language];
}

/** A moment to be reminded again, as a colleague would say it. */
export function snoozeText({ name, at }: SnoozeChoice, now: Instant, language: Language): string {
  const t = translator(inboxTexts, language);
  const time = formatTimeOfDay(at);
  const day = dayOf(at);
  const words = { weekday: formatWeekdayOf(day, language), day: formatShortDay(day), time };
  switch (name) {
    case 'hour':
      // Late in the day the working hour goes on the next morning.
      return t('inbox.snooze.hour', { time: day === dayOf(now) ? time : formatInstant(at) });
    case 'afternoon':
      return t('inbox.snooze.afternoon', { time });
    case 'nextDay':
      return day === addDays(dayOf(now), 1)
        ? t('inbox.snooze.tomorrow', { time })
        : t('inbox.snooze.nextDay', words);
    case 'nextWeek':
      return t('inbox.snooze.nextWeek', words);
  }
}

/** One line of what happened to a reminder. */
export function markText({ at, what, until }: NoticeMark, language: Language): string {
  const t = translator(inboxTexts, language);
  const time = formatInstant(at);
  if (what === 'snoozed')
    return t('inbox.log.snoozed', { time, until: formatInstant(until ?? at) });
  return t(`inbox.log.${what}`, { time });
}
