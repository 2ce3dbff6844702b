import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import type { Case } from '@/utils/cases/case';
import { holdsPersonalNumber } from '@/utils/cases/personal-number';
import { apologyTexts } from '@/utils/i18n/catalogues/apology';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { Problem } from '@/utils/problems';
import type { EventDraft } from '@/utils/storage/case-draft';
import { FormDialog } from '../ui/FormDialog';
import { useText } from '../ui/language';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { ChangedSince } from './ChangedSince';
import { ChoiceList } from './ChoiceList';
import { MomentField } from './MomentField';
import { momentOf, writeMoment } from './moment-text';

const texts = { ...casesTexts, ...kindsTexts, ...apologyTexts };
const CAUSES = ['subjective', 'objective', 'coordination'] as const;
type Cause = (typeof CAUSES)[number];
interface Props {
  /** As it is now; it may change while the person types. */
  one: Case & { revision: number };
  now: Instant;
  problem: Problem | null;
  busy: boolean;
  /** @param revision - of the state that the person has seen */
  onSave(event: EventDraft, revision: number): void;
  onClose(): void;
}

/** Why a case is late, recorded at once, with the post that confirmed it. */
export function DelayDialog({ one, now, problem, busy, onSave, onClose }: Props) {
  const t = useText(texts);
  const [cause, setCause] = useState<Cause>('coordination');
  const [when, setWhen] = useState(() => writeMoment({ at: now, precision: 'minute' }));
  const [role, setRole] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    const moment = momentOf(when, now);
    if (!moment || holdsPersonalNumber(role)) return;
    const said = {
      type: 'delayExplained' as const,
      when: moment,
      cause,
      ...(role.trim() === '' ? {} : { confirmedBy: role.trim() }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    onSave(said, one.revision);
  };
  return (
    <FormDialog
      title={t('delay.title')}
      save={t('delay.save')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChangedSince one={one} revision={one.revision} />
      <ChoiceList
        legend={t('delay.cause')}
        value={cause}
        options={CAUSES.map((value) => ({
          value,
          label: t(`kinds.cause.${value}`),
          hint: t(`delay.${value}Hint`),
        }))}
        onChange={(value) => setCause(value)}
      />
      <MomentField
        legend={t('delay.when')}
        value={when}
        now={now}
        offerNow
        problem={tried && !momentOf(when, now) ? t('cases.field.unreadable') : undefined}
        onChange={setWhen}
      />
      <TextField
        label={t('delay.confirmedBy')}
        hint={t('delay.confirmedByHint')}
        optional
        problem={tried && holdsPersonalNumber(role) ? t('kinds.personal') : undefined}
        value={role}
        onInput={setRole}
        input={{ autocomplete: 'off', maxLength: 120 }}
      />
      <TextArea
        label={t('cases.event.add.note')}
        hint={t('cases.event.add.noteHint')}
        optional
        maxLength={2000}
        value={note}
        onInput={setNote}
      />
    </FormDialog>
  );
}
