import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MoveDialog } from '@/components/calendar/MoveDialog';
import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import type { CalendarSettings } from '@/utils/calendar/calendar-settings';
import { calendarSettingsSchema } from '@/utils/calendar/calendar-settings';
import type { MovedDue } from '@/utils/cases/calendar-change';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { send } from '@/utils/messages/send';
import type { Problem } from '@/utils/problems';
import {
  type CalendarEdit,
  editCalendar,
  previewCalendar,
  putCalendarBack,
} from '@/utils/storage/calendar';
import { useActs } from '../../acts/acts';
import { clock } from '../clock';

/** A change of the calendar that the person asked for. */
export interface Proposal {
  edit(before: CalendarSettings): CalendarSettings;
  /** What has happened, once it is done. */
  said: string;
  /** Names the change in the dialog that tells what it moves. */
  title: string;
  /** What else is to be seen before it is applied; then it is asked about in any case. */
  extra?: ComponentChildren;
}

interface Asked extends Proposal {
  moved: MovedDue[];
}

/**
 * Changes of the calendar: what moves a due date is shown before it is applied, all can be undone.
 *
 * @param current - the settings as they are shown
 */
export function useCalendarEdits(current: CalendarSettings) {
  const t = useText(calendarTexts);
  const { report } = useActs();
  const apply = useApply();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const propose = async (proposal: Proposal): Promise<boolean> => {
    const calendar = proposal.edit(current);
    if (!calendarSettingsSchema.safeParse(calendar).success) return false;
    setBusy(true);
    setProblem(null);
    const moved = await previewCalendar({ calendar });
    if (moved.length === 0 && !proposal.extra) report(await apply(proposal, 0));
    else setAsked({ ...proposal, moved });
    setBusy(false);
    return true;
  };
  const confirm = async () => {
    if (!asked) return;
    setBusy(true);
    const failed = await apply(asked, asked.moved.length);
    setBusy(false);
    setProblem(failed);
    if (!failed) setAsked(null);
  };
  const dialog = (
    <MoveDialog
      open={asked !== null}
      title={asked?.title ?? t('calendar.title')}
      moved={asked?.moved ?? []}
      busy={busy}
      problem={problem}
      onApply={() => void confirm()}
      onClose={() => setAsked(null)}
    >
      {asked?.extra}
    </MoveDialog>
  );
  return { propose, dialog, busy };
}

/** Writes a change, says so with a way back, and lets the background follow. */
export function useApply() {
  const t = useText(calendarTexts);
  const toast = useToast();
  const { report } = useActs();
  const takeBack = async (edit: CalendarEdit) => {
    const back = await putCalendarBack(edit, { now: clock() });
    if (!back.ok) return report(back.problem);
    void send({ type: 'state.changed' });
    toast({ text: t('calendar.said.undone') });
  };
  return async ({ edit, said }: Pick<Proposal, 'edit' | 'said'>, moved: number) => {
    const done = await editCalendar(edit, { now: clock() });
    if (!done.ok) return done.problem;
    void send({ type: 'state.changed' });
    const text = moved > 0 ? t('calendar.said.moved', { said, count: moved }) : said;
    toast({ text, undo: () => void takeBack(done.value) });
    return null;
  };
}
