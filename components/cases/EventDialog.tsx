import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import type { Case } from '@/utils/cases/case';
import { CLOSING_EVENTS } from '@/utils/cases/event-types';
import { warningOfOneMore } from '@/utils/cases/warnings';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { Problem } from '@/utils/problems';
import type { EventDraft } from '@/utils/storage/case-draft';
import { FormDialog } from '../ui/FormDialog';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { CaseWarnings } from './CaseWarnings';
import { ChangedSince } from './ChangedSince';
import {
  asksForDue,
  asksForNote,
  asksForStep,
  type EventForm,
  emptyEventForm,
  eventDraftOf,
  PAUSE_REASONS,
  type Recordable,
} from './event-form';
import { MomentField } from './MomentField';
import { momentOf } from './moment-text';
import { StepFields } from './StepFields';

interface Props {
  /** What can happen to the case now; the first one is proposed. */
  types: readonly [Recordable, ...Recordable[]];
  /** The case that it happened to, as it is now; it may change while the person types. */
  one: Case & { revision: number };
  now: Instant;
  problem: Problem | null;
  busy: boolean;
  /** What else is asked when the event closes the case. */
  atClosing?: ComponentChildren;
  /** @param revision - of the state that the person has seen */
  onSave(event: EventDraft, revision: number): void;
  onClose(): void;
}

const texts = { ...casesTexts, ...kindsTexts };
const CLOSING: readonly Recordable[] = CLOSING_EVENTS;

/** Writes down what happened to a case. */
export function EventDialog(props: Props) {
  const { types, one, now, problem, busy, atClosing, onSave, onClose } = props;
  const t = useText(texts);
  const [form, setForm] = useState<EventForm>(() => emptyEventForm(types[0], now));
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    const draft = eventDraftOf(form, now);
    if (draft) onSave(draft, one.revision);
  };
  return (
    <FormDialog
      title={t('cases.event.add.title')}
      save={t('cases.event.add.save')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChangedSince one={one} revision={one.revision} />
      <Select
        label={t('cases.event.add.type')}
        value={form.type}
        options={types.map((value) => ({ value, label: t(`cases.event.${value}`) }))}
        onChange={(type) => setForm((before) => ({ ...before, type }))}
      />
      <EventFields
        form={form}
        one={one}
        now={now}
        tried={tried}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
      />
      {CLOSING.includes(form.type) && atClosing}
    </FormDialog>
  );
}

interface FieldsProps {
  form: EventForm;
  one: Case;
  now: Instant;
  tried: boolean;
  onChange(part: Partial<EventForm>): void;
}

function EventFields({ form, one, now, tried, onChange }: FieldsProps) {
  const t = useText(texts);
  const problemOf = (text: EventForm['when']) =>
    tried && !momentOf(text, now) ? t('cases.field.unreadable') : undefined;
  return (
    <>
      <MomentField
        legend={t('cases.event.add.when')}
        value={form.when}
        now={now}
        offerNow
        problem={problemOf(form.when)}
        onChange={(when) => onChange({ when })}
      />
      {asksForDue(form.type) && (
        <MomentField
          legend={t('cases.event.add.newDue')}
          value={form.due}
          now={now}
          problem={problemOf(form.due)}
          onChange={(due) => onChange({ due })}
        />
      )}
      {asksForStep(form.type) && <StepFields {...{ form, one, tried, onChange }} />}
      {form.type === 'paused' && (
        <>
          <SupplementWarning form={form} one={one} />
          <Select
            label={t('cases.event.add.reason')}
            value={form.reason}
            options={PAUSE_REASONS.map((value) => ({
              value,
              label: t(`cases.event.reason.${value}`),
            }))}
            onChange={(reason) => onChange({ reason })}
          />
          <TextField
            label={t('cases.event.add.slip')}
            optional
            value={form.slip}
            onInput={(slip) => onChange({ slip })}
            input={{ autocomplete: 'off', maxLength: 80 }}
          />
        </>
      )}
      {asksForNote(form.type) && (
        <TextArea
          label={t('cases.event.add.note')}
          hint={t('cases.event.add.noteHint')}
          optional
          maxLength={2000}
          value={form.note}
          onInput={(note) => onChange({ note })}
        />
      )}
    </>
  );
}

/** Said before it is recorded: one more supplement is not allowed as a rule. */
function SupplementWarning({ form, one }: Pick<FieldsProps, 'form' | 'one'>) {
  const warning = form.reason === 'supplement' ? warningOfOneMore(one) : null;
  return (
    <div role="status">
      <CaseWarnings warnings={warning ? [warning] : []} />
    </div>
  );
}
