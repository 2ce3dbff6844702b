import { useState } from 'preact/hooks';
import { UndecidedNote } from '@/components/calendar/UndecidedNote';
import { useText } from '@/components/ui/language';
import { postpone } from '@/utils/calendar/ask';
import type { Day } from '@/utils/calendar/day';
import { decide } from '@/utils/calendar/edit-calendar';
import type { HolidayPack } from '@/utils/calendar/holiday-pack';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { formatDay } from '@/utils/i18n/format';
import type { Settings } from '@/utils/settings';
import { previewCalendar } from '@/utils/storage/calendar';
import { useActs } from '../../acts/acts';
import { type Proposal, useApply } from './use-calendar-edits';

interface Props {
  asked: HolidayPack['undecided'][number];
  settings: Settings;
  today: Day;
}

/** Asks once about a day that nobody has settled; due dates follow the answer at once. */
export function DayQuestion({ asked, settings, today }: Props) {
  const t = useText(calendarTexts);
  const { report } = useActs();
  const apply = useApply();
  const [busy, setBusy] = useState(false);
  const day = formatDay(asked.day);
  const perform = async (proposal: Pick<Proposal, 'edit' | 'said'>) => {
    setBusy(true);
    const moved = await previewCalendar({ calendar: proposal.edit(settings.calendar) });
    report(await apply(proposal, moved.length));
    setBusy(false);
  };
  return (
    <UndecidedNote
      day={asked.day}
      name={asked.name}
      today={today}
      busy={busy}
      onAnswer={(working) =>
        void perform({
          edit: (before) => decide(before, asked.day, working),
          said: t(working ? 'calendar.said.worked' : 'calendar.said.off', { day }),
        })
      }
      onLater={() =>
        void perform({
          edit: (before) => ({
            ...before,
            postponed: postpone(before.postponed, asked.day, today),
          }),
          said: t('calendar.said.later', { day }),
        })
      }
    />
  );
}
