import { StepLimitDialog } from '@/components/cases/StepLimitDialog';
import { useText } from '@/components/ui/language';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { CaseRow } from '@/utils/storage/rows';
import { setStepLimit } from '@/utils/storage/steps';
import { useSave } from './CaseDialogs';

interface Props {
  /** The row as it is now. */
  row: CaseRow;
  step: string;
  calendar: WorkCalendar;
  now: Instant;
  onClose(): void;
}

/** Sets the time allowed for a step that has begun; it can be undone. */
export function StepLimit({ row, step, calendar, now, onClose }: Props) {
  const t = useText(kindsTexts);
  const { save, busy, problem } = useSave(onClose);
  return (
    <StepLimitDialog
      {...{ one: row, step, calendar, now, busy, problem, onClose }}
      onSave={(limit, revision) =>
        save(
          (ctx) => setStepLimit(row.id, { step, limit }, ctx, revision),
          () => t('kinds.step.edited', { step }),
        )
      }
    />
  );
}
