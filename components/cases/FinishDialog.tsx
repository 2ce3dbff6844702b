import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import type { Problem } from '@/utils/problems';
import { FormDialog } from '../ui/FormDialog';
import { useText } from '../ui/language';
import { ChangedSince } from './ChangedSince';
import { ChoiceList } from './ChoiceList';
import type { CaseLine } from './case-line';
import { FinishPreviewList } from './FinishPreviewList';
import { type Finish, previewFinish } from './finish-preview';
import { MomentField } from './MomentField';
import { momentOf, writeMoment } from './moment-text';

interface Props {
  lines: readonly CaseLine[];
  calendar: WorkCalendar;
  now: Instant;
  /** How it is probably finished, for example as the portal says. */
  suggested?: Finish['type'] | undefined;
  /** Why the last try was refused. */
  problem: Problem | null;
  busy: boolean;
  /** What else is asked at the end of the form. */
  children?: ComponentChildren;
  onSave(finish: Finish): void;
  onClose(): void;
}

/** Closes cases: how far they got, when, and what that makes of each, before it is written. */
export function FinishDialog(props: Props) {
  const { lines, calendar, now, suggested = 'solved', problem, busy, onSave, onClose } = props;
  const t = useText(casesTexts);
  const [type, setType] = useState(suggested);
  const [text, setText] = useState(() => writeMoment({ at: now, precision: 'minute' }));
  const [tried, setTried] = useState(false);
  const when = momentOf(text, now);
  const preview = useMemo(
    () => when && previewFinish(lines, { type, when }, calendar, now),
    [lines, type, when?.at, when?.precision, calendar, now],
  );
  const count = preview ? preview.outcomes.length : lines.length;

  const submit = () => {
    setTried(true);
    if (when) onSave({ type, when });
  };
  return (
    <FormDialog
      title={t('cases.finish.title', { count })}
      save={t('cases.finish.save', { count })}
      busy={busy}
      disabled={count === 0}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {lines.map(({ one, revision }) => (
        <ChangedSince key={one.id} one={one} revision={revision} />
      ))}
      <ChoiceList
        legend={t('cases.finish.which')}
        value={type}
        options={[
          {
            value: 'solved',
            label: t('cases.finish.solved'),
            hint: t('cases.finish.solvedHint'),
          },
          {
            value: 'returned',
            label: t('cases.finish.returned'),
            hint: t('cases.finish.returnedHint'),
          },
        ]}
        onChange={(chosen) => setType(chosen)}
      />
      <MomentField
        legend={t('cases.finish.when')}
        value={text}
        now={now}
        offerNow
        problem={tried && !when ? t('cases.field.unreadable') : undefined}
        onChange={setText}
      />
      {preview && <FinishPreviewList preview={preview} />}
      {props.children}
    </FormDialog>
  );
}
