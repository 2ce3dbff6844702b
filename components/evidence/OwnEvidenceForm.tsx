import { useState } from 'preact/hooks';
import { parseDay } from '@/utils/calendar/day';
import type { OwnFact } from '@/utils/evidence/fact';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { problemText } from '@/utils/i18n/problem-text';
import { personalDataIn } from '@/utils/privacy/private-text';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';

interface Props {
  today: string;
  /** @returns what was in the way; null when it was saved */
  onSave: (fact: OwnFact) => Promise<Problem | null>;
  onCancel: () => void;
}

interface Written {
  kind: 'note' | 'paper';
  day: string;
  text: string;
  place: string;
}

/** A note or a paper as evidence. What looks like personal data is asked about before it is saved. */
export function OwnEvidenceForm({ today, onSave, onCancel }: Props) {
  const t = useText(evidenceTexts);
  const common = useText(commonTexts);
  const { form, change, submit, tried, warned, problem } = useOwnFact(today, onSave);
  return (
    <form
      class="evidence__form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <OwnFields form={form} tried={tried} problem={problem} onChange={change} />
      {warned && <PrivateWarning kinds={privateIn(form)} />}
      <div class="evidence__acts">
        <Button type="submit" tone="primary" size="small">
          {t('evidence.add.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {common('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

const privateIn = ({ text, place }: Written) => personalDataIn(`${text}\n${place}`);

function useOwnFact(today: string, onSave: Props['onSave']) {
  const [form, setForm] = useState<Written>({ kind: 'note', day: today, text: '', place: '' });
  const [tried, setTried] = useState(false);
  const [warned, setWarned] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = (part: Partial<Written>) => {
    setForm({ ...form, ...part });
    setWarned(false);
    setProblem(null);
  };
  const submit = async () => {
    setTried(true);
    const fact = factFrom(form);
    if (!fact) return;
    if (privateIn(form).length > 0 && !warned) setWarned(true);
    else setProblem(await onSave(fact));
  };
  return { form, change, submit, tried, warned, problem };
}

/** null while something is missing. */
function factFrom({ kind, day: written, text, place }: Written): OwnFact | null {
  const day = parseDay(written);
  const said = text.trim();
  if (!day || said === '') return null;
  return kind === 'note'
    ? { kind, day, text: said }
    : { kind, day, text: said.slice(0, PAPER_LENGTH), place: place.trim() };
}

const NOTE_LENGTH = 2_000;
const PAPER_LENGTH = 500;

interface FieldsProps {
  form: Written;
  tried: boolean;
  problem: Problem | null;
  onChange: (part: Partial<Written>) => void;
}

function OwnFields({ form, tried, problem, onChange }: FieldsProps) {
  const t = useText(evidenceTexts);
  const language = useLanguage();
  const said = problem && problemText(problem, language);
  const missing = tried && form.text.trim() === '' ? t('evidence.add.needText') : undefined;
  return (
    <>
      <Segmented
        label={t('evidence.add.kind')}
        value={form.kind}
        options={(['note', 'paper'] as const).map((value) => ({
          value,
          label: t(`evidence.add.${value}`),
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      <TextArea
        label={t('evidence.add.text')}
        hint={t('evidence.add.textHint')}
        value={form.text}
        maxLength={form.kind === 'note' ? NOTE_LENGTH : PAPER_LENGTH}
        problem={said ? `${said.what} ${said.next}` : missing}
        onInput={(text) => onChange({ text })}
      />
      {form.kind === 'paper' && (
        <TextField
          label={t('evidence.add.place')}
          optional
          value={form.place}
          input={{ maxLength: PAPER_LENGTH }}
          onInput={(place) => onChange({ place })}
        />
      )}
      <TextField
        label={t('evidence.add.day')}
        type="date"
        width="short"
        value={form.day}
        problem={tried && !parseDay(form.day) ? t('evidence.add.needDay') : undefined}
        onInput={(day) => onChange({ day })}
      />
    </>
  );
}

function PrivateWarning({ kinds }: { kinds: ReturnType<typeof personalDataIn> }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const what = new Intl.ListFormat(language).format(
    kinds.map((kind) => t(`assessment.private.${kind}`)),
  );
  return (
    <p class="evidence__warning" role="alert">
      {t('assessment.private', { what })}
    </p>
  );
}
