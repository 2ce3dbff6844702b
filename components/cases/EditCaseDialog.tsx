import { useState } from 'preact/hooks';
import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { type CaseEdit, changesIn, conflictsOf, editedCase, fieldsOf } from '@/utils/cases/edit';
import { timelineOf } from '@/utils/cases/timeline';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { editCaseTexts } from '@/utils/i18n/catalogues/edit-case';
import { formatDay } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import type { OfferLimit } from '../procedures/OfferedLimit';
import { FormDialog } from '../ui/FormDialog';
import { useText } from '../ui/language';
import { ChoiceList } from './ChoiceList';
import { type CaseForm, changed } from './case-form';
import { EditConflict } from './EditConflict';
import { EditEffect } from './EditEffect';
import { editOf, formOf } from './edit-form';
import { KindFields } from './KindFields';
import { LimitFields } from './LimitFields';
import { LimitOffers } from './LimitOffers';
import { NameFields } from './NameFields';
import type { ReadReceptions } from './ReceptionDays';
import './case-form.css';

/** A case with the number of its last change. */
export type Edited = Case & { revision: number };

interface Props {
  /** As it is now; it may change while the person types. */
  current: Edited;
  calendar: WorkCalendar;
  now: Instant;
  problem: Problem | null;
  busy: boolean;
  offerLimit: OfferLimit;
  readReceptions: ReadReceptions;
  /** @param revision - of the state that the person has seen */
  onSave(edit: CaseEdit, revision: number): void;
  onClose(): void;
}

const texts = { ...casesTexts, ...editCaseTexts };

/**
 * Sets right what a case is called, what only its kind has, and the time allowed. What somebody else
 * saved meanwhile is shown and never overwritten unseen.
 */
export function EditCaseDialog(props: Props) {
  const { current, calendar, now, busy, onSave, onClose } = props;
  const t = useText(texts);
  const edit = useEdit(current, now);
  const { base, next, conflicts } = edit;
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (next && conflicts.length === 0) onSave(changesIn(base, next), current.revision);
  };
  // The dialog itself shows what differs; the sentence alone would say nothing more.
  const problem = props.problem?.code === 'case.changed' ? null : props.problem;
  return (
    <FormDialog
      title={t('edit.title')}
      busy={busy}
      disabled={conflicts.length > 0}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {conflicts.length > 0 && next && (
        <EditConflict
          fields={conflicts}
          saved={current}
          mine={next}
          onMine={edit.keepMine}
          onSaved={edit.takeSaved}
        />
      )}
      <Fields {...props} edit={edit} tried={tried} />
      {next && <EditEffect one={base} edit={next} calendar={calendar} />}
    </FormDialog>
  );
}

interface FieldsProps extends Props {
  edit: ReturnType<typeof useEdit>;
  tried: boolean;
}

function Fields({ edit: { form, change, base }, tried, ...props }: FieldsProps) {
  const t = useText(texts);
  const nameless = form.code.trim() === '' && form.title.trim() === '';
  const { received } = timelineOf(base.events);
  return (
    <>
      {/* How a dossier came in is an event of its own. */}
      {form.kind !== 'dossier' && (
        <KindFields
          kind={form.kind}
          form={form.more}
          tried={tried}
          onChange={(part) => change({ more: { ...form.more, ...part } })}
        />
      )}
      <NameFields form={form} missing={tried && nameless} onChange={change} />
      <ChoiceList
        legend={t('edit.limit')}
        value={form.deadline}
        options={(['limit', 'none'] as const).map((value) => ({
          value,
          label: t(`edit.limit.${value}`),
        }))}
        onChange={(deadline) => change({ deadline })}
      />
      {form.deadline === 'limit' && <LimitFields form={form} tried={tried} onChange={change} />}
      <LimitOffers {...props} form={form} onChange={change} />
      {received && (
        <p class="field__hint">{t('edit.governs', { day: formatDay(dayOf(received.when.at)) })}</p>
      )}
    </>
  );
}

/** What is typed, beside the case as it was when typing began and as it is now. */
function useEdit(current: Edited, now: Instant) {
  const [base, setBase] = useState<Case>(current);
  const [form, setForm] = useState<CaseForm>(() => formOf(current, now));
  const next = editOf(form);
  const conflicts = next ? conflictsOf(base, next, current) : [];
  return {
    base,
    form,
    next,
    conflicts,
    change: (part: Partial<CaseForm>) => setForm((before) => changedBy(before, part)),
    // What was only changed elsewhere stays as it is there: it is not among the changes.
    keepMine: () => setBase(editedCase(base, fieldsOf(current, conflicts))),
    takeSaved: () => {
      if (!next) return;
      const mine = { ...changesIn(base, next), ...fieldsOf(current, conflicts) };
      setBase(current);
      setForm(formOf(editedCase(current, mine), now));
    },
  };
}

/** A name does not change by what rule a limit was taken, except that of a procedure. */
function changedBy(form: CaseForm, part: Partial<CaseForm>): CaseForm {
  const isNameOnly = 'title' in part && form.kind !== 'dossier';
  return isNameOnly ? { ...form, ...part } : changed(form, part);
}
