import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import type { Problem } from '@/utils/problems';
import type { CaseChoice } from '@/utils/storage/case-choices';
import type { TimeEntry } from '@/utils/timers/time-entry';
import { MomentField } from '../cases/MomentField';
import { FormDialog } from '../ui/FormDialog';
import { useLanguage, useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { CasePicker } from './CasePicker';
import type { FindCases } from './case-choice';
import {
  crossesMidnight,
  type EntryText,
  type EntryTimes,
  LONG_ENTRY,
  readTimes,
  textOf,
} from './entry-form';
import { lengthWords } from './length-words';

/** What a person has filled in. */
export interface FilledEntry extends EntryTimes {
  caseId: string;
  note: string;
}

interface Props {
  /** The entry that is edited; null for a new one. */
  entry: TimeEntry | null;
  /** What the form of a new one begins with. */
  start: EntryText;
  /** The case of the entry that is edited. */
  chosen: CaseChoice | null;
  now: Instant;
  find: FindCases;
  busy: boolean;
  problem: Problem | null;
  onSave(filled: FilledEntry): void;
  onClose(): void;
}

/** Adds an entry of the past or changes one: case, start, end or length, note. */
export function EntryDialog(props: Props) {
  const { entry, now, busy, problem, onSave, onClose } = props;
  const t = useText(timersTexts);
  const [text, setText] = useState(() => (entry ? textOf(entry) : props.start));
  const [tried, setTried] = useState(false);
  const times = readTimes(text, now, entry ?? undefined);
  const change = (part: Partial<EntryText>) => setText((before) => ({ ...before, ...part }));
  const submit = () => {
    setTried(true);
    if ('wrong' in times || text.caseId === '') return;
    onSave({ ...times, caseId: text.caseId, note: text.note.trim() });
  };
  return (
    <FormDialog
      title={t(entry ? 'timers.entry.edit' : 'timers.entry.add')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <CasePicker
        value={text.caseId}
        chosen={props.chosen}
        find={props.find}
        onChange={(caseId) => change({ caseId })}
      />
      <TimeFields
        text={text}
        now={now}
        isRunning={entry !== null && entry.endedAt === null}
        wrong={tried && 'wrong' in times ? times.wrong : null}
        onChange={change}
      />
      {!('wrong' in times) && <TimesNote times={times} />}
      <TextArea
        label={t('timers.entry.note')}
        hint={t('timers.entry.noteHint')}
        optional
        rows={2}
        maxLength={500}
        value={text.note}
        onInput={(note) => change({ note })}
      />
    </FormDialog>
  );
}

interface TimeFieldsProps {
  text: EntryText;
  now: Instant;
  isRunning: boolean;
  wrong: 'from' | 'to' | 'length' | null;
  onChange(part: Partial<EntryText>): void;
}

function TimeFields({ text, now, isRunning, wrong, onChange }: TimeFieldsProps) {
  const t = useText(timersTexts);
  const unreadable = (field: typeof wrong) =>
    wrong === field ? t('timers.entry.unreadable') : undefined;
  return (
    <>
      <MomentField
        legend={t('timers.entry.from')}
        hint={t('timers.entry.timeHint')}
        value={text.from}
        now={now}
        problem={unreadable('from')}
        onChange={(from) => onChange({ from })}
      />
      {isRunning ? (
        <p class="muted">{t('timers.entry.running')}</p>
      ) : (
        <>
          <Segmented
            label={t('timers.entry.by')}
            value={text.by}
            options={[
              { value: 'end', label: t('timers.entry.byEnd') },
              { value: 'length', label: t('timers.entry.byLength') },
            ]}
            onChange={(by) => onChange({ by })}
          />
          {text.by === 'end' ? (
            <MomentField
              legend={t('timers.entry.to')}
              hint={t('timers.entry.timeHint')}
              value={text.to}
              now={now}
              offerNow
              problem={unreadable('to')}
              onChange={(to) => onChange({ to })}
            />
          ) : (
            <TextField
              label={t('timers.entry.length')}
              hint={t('timers.entry.lengthHint')}
              width="short"
              value={text.length}
              problem={wrong === 'length' ? t('timers.entry.lengthUnreadable') : undefined}
              onInput={(length) => onChange({ length })}
              input={{ autocomplete: 'off', maxLength: 20 }}
            />
          )}
        </>
      )}
    </>
  );
}

/** What the times come to; long ones only warn. */
function TimesNote({ times }: { times: EntryTimes }) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const length = times.to - times.from;
  if (length > LONG_ENTRY)
    return <p class="muted">{t('timers.entry.isLong', { time: lengthWords(length, language) })}</p>;
  return crossesMidnight(times) ? <p class="muted">{t('timers.entry.crosses')}</p> : null;
}
