import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { CASE_KINDS } from '@/utils/cases/case';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import type { Problem } from '@/utils/problems';
import type { CaseDraft } from '@/utils/storage/case-draft';
import type { OfferLimit } from '../procedures/OfferedLimit';
import { FormDialog } from '../ui/FormDialog';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { type CaseForm, changed, draftOf, emptyCaseForm, mistakesIn } from './case-form';
import { DeadlineFields } from './DeadlineFields';
import { KindFields } from './KindFields';
import { LimitOffers } from './LimitOffers';
import { MomentField } from './MomentField';
import { NameFields } from './NameFields';
import type { ReadReceptions } from './ReceptionDays';
import './case-form.css';

interface Props {
  calendar: WorkCalendar;
  now: Instant;
  problem: Problem | null;
  busy: boolean;
  offerLimit: OfferLimit;
  /** For receptions by the head: how many days of the month there are already. */
  readReceptions: ReadReceptions;
  onSave(draft: CaseDraft): void;
  onClose(): void;
}

/** A case added by hand. */
export function AddCaseDialog(props: Props) {
  const { calendar, now, problem, busy, onSave, onClose } = props;
  const t = useText(casesTexts);
  const [form, setForm] = useState<CaseForm>(() => emptyCaseForm(now));
  const [tried, setTried] = useState(false);
  const change = (part: Partial<CaseForm>) => setForm((before) => changed(before, part));
  const mistakes = mistakesIn(form, now);
  const submit = () => {
    setTried(true);
    const draft = draftOf(form, now);
    if (draft) onSave(draft);
  };
  return (
    <FormDialog
      title={t('cases.add.title')}
      save={t('cases.add.save')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t('cases.kind')}
        value={form.kind}
        options={CASE_KINDS.map((kind) => ({ value: kind, label: t(`cases.kind.${kind}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <KindFields
        kind={form.kind}
        form={form.more}
        tried={tried}
        onChange={(part) => change({ more: { ...form.more, ...part } })}
      />
      <NameFields
        form={form}
        hint={t('cases.add.codeHint')}
        missing={tried && mistakes.name}
        onChange={change}
      />
      <MomentField
        legend={t('cases.add.received')}
        value={form.received}
        now={now}
        offerNow
        problem={tried && mistakes.received ? t('cases.field.unreadable') : undefined}
        onChange={(received) => change({ received })}
      />
      <LimitOffers {...props} form={form} onChange={change} />
      <DeadlineFields form={form} calendar={calendar} now={now} tried={tried} onChange={change} />
    </FormDialog>
  );
}
