import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import type { DueTime } from '@/utils/cases/due-time';
import { type CaseEdit, previewEdit } from '@/utils/cases/edit';
import { editCaseTexts } from '@/utils/i18n/catalogues/edit-case';
import { formatMoment } from '@/utils/i18n/format';
import { useText } from '../ui/language';

interface Props {
  one: Case;
  edit: CaseEdit;
  calendar: WorkCalendar;
}

/** What an edit does to the due date, before it is saved. */
export function EditEffect({ one, edit, calendar }: Props) {
  const t = useText(editCaseTexts);
  const { before, after, effect } = previewEdit(one, edit, calendar);
  const words = (due: DueTime) => (due.basis === 'none' ? t('edit.noDue') : formatMoment(due.when));
  const values = { before: words(before), after: words(after) };
  return (
    <p class="case-form__result" role="status">
      <strong>{t(`edit.${effect}`, values)}</strong> {t('edit.undoable')}
    </p>
  );
}
