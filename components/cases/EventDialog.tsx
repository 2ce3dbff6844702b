import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import type { Problem } from '@/utils/problems';
import type { EventDraft } from '@/utils/storage/case-draft';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { Select } from '../ui/Select';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import {
  asksForDue,
  asksForNote,
  type EventForm,
  emptyEventForm,
  eventDraftOf,
  PAUSE_REASONS,
  type Recordable,
} from './event-form';
import { focusFirst } from './focus-first';
import { MomentField } from './MomentField';
import { momentOf } from './moment-text';
import './case-form.css';

interface Props {
  /** What can happen to the case now; the first one is proposed. */
  types: readonly [Recordable, ...Recordable[]];
  now: Instant;
  problem: Problem | null;
  busy: boolean;
  onSave(event: EventDraft): void;
  onClose(): void;
}

const FORM = 'event-form';

/** Writes down what happened to a case. */
export function EventDialog({ types, now, problem, busy, onSave, onClose }: Props) {
  const t = useText(casesTexts);
  const common = useText(commonTexts);
  const [form, setForm] = useState<EventForm>(() => emptyEventForm(types[0], now));
  const [tried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const draft = eventDraftOf(form, now);
    if (draft && !busy) onSave(draft);
  };
  return (
    <Dialog
      open
      title={t('cases.event.add.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={FORM} busy={busy}>
            {t('cases.event.add.save')}
          </Button>
        </>
      }
    >
      <form id={FORM} ref={focusFirst} class="case-form" onSubmit={submit} noValidate>
        <ProblemNote problem={problem} />
        <Select
          label={t('cases.event.add.type')}
          value={form.type}
          options={types.map((value) => ({ value, label: t(`cases.event.${value}`) }))}
          onChange={(type) => setForm((before) => ({ ...before, type }))}
        />
        <EventFields
          form={form}
          now={now}
          tried={tried}
          onChange={(part) => setForm((before) => ({ ...before, ...part }))}
        />
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  form: EventForm;
  now: Instant;
  tried: boolean;
  onChange(part: Partial<EventForm>): void;
}

function EventFields({ form, now, tried, onChange }: FieldsProps) {
  const t = useText(casesTexts);
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
      {form.type === 'paused' && (
        <>
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
