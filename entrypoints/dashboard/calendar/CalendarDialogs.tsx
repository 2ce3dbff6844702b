import { useState } from 'preact/hooks';
import { daysText, longDay } from '@/components/calendar/day-words';
import { NoticesDialog } from '@/components/calendar/NoticesDialog';
import { OwnDayDialog } from '@/components/calendar/OwnDayDialog';
import { emptyForm, formOf, type OwnDays, type OwnKind } from '@/components/calendar/own-day-form';
import { PackDayDialog } from '@/components/calendar/PackDayDialog';
import { useLanguage, useText } from '@/components/ui/language';
import type { CalendarSettings } from '@/utils/calendar/calendar-settings';
import { packedDays } from '@/utils/calendar/compare-packs';
import type { Day } from '@/utils/calendar/day';
import { putPack, putSpan, putWorkedDay } from '@/utils/calendar/edit-calendar';
import { emptyPack, packWithDay, packWithNotices } from '@/utils/calendar/edit-pack';
import { packOf } from '@/utils/calendar/work-calendar';
import type { SpecialDay } from '@/utils/calendar/year-view';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import type { Settings } from '@/utils/settings';
import { calendarFor } from '@/utils/storage/settings';
import type { Proposal } from './use-calendar-edits';
import { withoutLine } from './use-day-acts';

/** The form that is open. */
export type CalendarAsk =
  | { kind: 'add'; as: OwnKind; day: Day }
  | { kind: 'edit'; line: SpecialDay }
  | { kind: 'pack'; day: Day }
  | { kind: 'notices'; year: number };

interface Props {
  ask: CalendarAsk | null;
  settings: Settings;
  today: Day;
  busy: boolean;
  /** @returns whether it could be asked for; the lists have an end */
  propose(proposal: Proposal): Promise<boolean>;
  onClose(): void;
}

/** The forms of the calendar; each ends in a change that is proposed. */
export function CalendarDialogs(props: Props) {
  const { ask } = props;
  if (!ask) return null;
  if (ask.kind === 'pack') return <PackDay {...props} day={ask.day} />;
  if (ask.kind === 'notices') return <Notices {...props} year={ask.year} />;
  return <OwnDay {...props} ask={ask} />;
}

function OwnDay(props: Props & { ask: Extract<CalendarAsk, { kind: 'add' | 'edit' }> }) {
  const { ask, settings, today, busy, propose, onClose } = props;
  const t = useText(calendarTexts);
  const [isFull, setFull] = useState(false);
  const line = ask.kind === 'edit' ? ask.line : null;
  const base = (calendar: CalendarSettings) => (line ? withoutLine(calendar, line) : calendar);
  const title = t(line ? 'calendar.form.title.edit' : 'calendar.form.title.add');
  const save = async (days: OwnDays) => {
    const done = await propose({
      edit: (before) => withDays(base(before), days),
      title,
      said: t(line ? 'calendar.said.changed' : 'calendar.said.added', {
        days: daysText(spanOf(days), t),
      }),
    });
    setFull(!done);
    if (done) onClose();
  };
  return (
    <OwnDayDialog
      form={
        line ? formOf(line) : emptyForm(ask.kind === 'add' ? ask.as : 'unitDaysOff', dayOfAsk(ask))
      }
      isEdit={line !== null}
      calendar={calendarFor({ ...settings, calendar: base(settings.calendar) })}
      today={today}
      busy={busy}
      problem={isFull ? { code: 'calendar.full' } : null}
      onSave={(days) => void save(days)}
      onClose={onClose}
    />
  );
}

const dayOfAsk = (ask: Extract<CalendarAsk, { kind: 'add' | 'edit' }>) =>
  ask.kind === 'add' ? ask.day : ask.line.from;

function spanOf(days: OwnDays): { from: Day; to: Day } {
  return days.kind === 'worked' ? { from: days.worked.day, to: days.worked.day } : days.span;
}

function withDays(settings: CalendarSettings, days: OwnDays): CalendarSettings {
  if (days.kind !== 'worked') return putSpan(settings, days.kind, days.span);
  const worked = putWorkedDay(settings, days.worked);
  return days.alsoOff ? putSpan(worked, 'unitDaysOff', days.alsoOff) : worked;
}

function PackDay({ day, settings, busy, propose, onClose }: Props & { day: Day }) {
  const t = useText(calendarTexts);
  const language = useLanguage();
  const year = Number(day.slice(0, 4));
  const pack = packOf(calendarFor(settings), year) ?? emptyPack(year);
  return (
    <PackDayDialog
      day={day}
      was={packedDays(pack).get(day) ?? null}
      busy={busy}
      onClose={onClose}
      onSave={(is) => {
        onClose();
        void propose({
          edit: (before) => putPack(before, packWithDay(pack, day, is)),
          title: t('calendar.pack.editDay', { day: longDay(day, language) }),
          said: t('calendar.said.pack', { year }),
        });
      }}
    />
  );
}

function Notices({ year, settings, busy, propose, onClose }: Props & { year: number }) {
  const t = useText(calendarTexts);
  const pack = packOf(calendarFor(settings), year) ?? emptyPack(year);
  return (
    <NoticesDialog
      year={year}
      notices={pack.notices}
      busy={busy}
      onClose={onClose}
      onSave={(notices) => {
        onClose();
        void propose({
          edit: (before) => putPack(before, packWithNotices(pack, notices)),
          title: t('calendar.pack.noticesTitle', { year }),
          said: t('calendar.said.pack', { year }),
        });
      }}
    />
  );
}
