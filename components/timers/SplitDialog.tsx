import { Plus, X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import type { Problem } from '@/utils/problems';
import type { CaseChoice } from '@/utils/storage/case-choices';
import { fillsGap, type GapPart, gapMinutes, PARTS_AT_MOST } from '@/utils/timers/split-gap';
import type { Gap } from '@/utils/timers/time-entry';
import { Button } from '../ui/Button';
import { FormDialog } from '../ui/FormDialog';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { choiceName, type FindCases } from './case-choice';
import { readLength } from './duration-text';
import { timeBeside } from './instant-words';
import { lengthWords } from './length-words';
import './split-dialog.css';

interface Props {
  gap: Gap;
  /** The case of the entry that the gap lies in. */
  own: CaseChoice;
  find: FindCases;
  busy: boolean;
  problem: Problem | null;
  onSave(parts: GapPart[]): void;
  onClose(): void;
}

/** A line of the form; an empty case is a break. */
interface Line {
  caseId: string;
  minutes: string;
}

const BREAK = '';

/** Divides an unknown stretch over several cases and breaks, to the minute. */
export function SplitDialog({ gap, own, find, busy, problem, onSave, onClose }: Props) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const wanted = gapMinutes(gap);
  const [lines, setLines] = useState<Line[]>(() => [
    { caseId: own.id, minutes: String(Math.ceil(wanted / 2)) },
    { caseId: BREAK, minutes: String(Math.floor(wanted / 2)) },
  ]);
  const choices = useChoices(find, own);
  const parts = lines.map(partOf);
  const sum = parts.reduce((total, { minutes }) => total + minutes, 0);
  const fits = fillsGap(gap, parts);
  const change = (at: number, line: Partial<Line>) =>
    setLines((before) => before.map((one, i) => (i === at ? { ...one, ...line } : one)));
  const submit = () => {
    if (fits) onSave(parts);
  };
  return (
    <FormDialog
      title={t('timers.split.title', { time: lengthWords(gap.to - gap.from, language) })}
      save={t('timers.split.save')}
      busy={busy}
      disabled={!fits}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        {t('timers.split.intro', {
          from: timeBeside(gap.from, gap.to),
          to: timeBeside(gap.to, gap.from),
          count: wanted,
        })}
      </p>
      <ol class="split__lines">
        {lines.map((line, at) => (
          <SplitLine
            key={at}
            number={at + 1}
            line={line}
            choices={choices}
            onChange={(part) => change(at, part)}
            onRemove={
              lines.length > 1
                ? () => setLines((before) => before.filter((_, i) => i !== at))
                : undefined
            }
          />
        ))}
      </ol>
      {lines.length < PARTS_AT_MOST && (
        <Button
          size="small"
          icon={Plus}
          onClick={() =>
            setLines((before) => [
              ...before,
              { caseId: BREAK, minutes: String(Math.max(0, wanted - sum)) },
            ])
          }
        >
          {t('timers.split.add')}
        </Button>
      )}
      <SumLine
        wanted={wanted}
        sum={sum}
        onFill={() => {
          const last = parts.at(-1)?.minutes ?? 0;
          change(lines.length - 1, { minutes: String(last + wanted - sum) });
        }}
      />
    </FormDialog>
  );
}

const partOf = ({ caseId, minutes }: Line): GapPart => ({
  caseId: caseId === BREAK ? null : caseId,
  minutes: readLength(minutes) ?? 0,
});

interface LineProps {
  number: number;
  line: Line;
  choices: readonly CaseChoice[];
  onChange(part: Partial<Line>): void;
  onRemove: (() => void) | undefined;
}

function SplitLine({ number, line, choices, onChange, onRemove }: LineProps) {
  const t = useText(timersTexts);
  return (
    <li class="split__line">
      <Select
        label={t('timers.split.case', { number })}
        value={line.caseId}
        options={[
          { value: BREAK, label: t('timers.split.break') },
          ...choices.map((one) => ({
            value: one.id,
            label: choiceName(one) || t('timers.noName'),
          })),
        ]}
        onChange={(caseId) => onChange({ caseId })}
      />
      <TextField
        label={t('timers.split.minutes')}
        width="short"
        value={line.minutes}
        onInput={(minutes) => onChange({ minutes })}
        input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 10 }}
      />
      {onRemove && (
        <IconButton icon={X} label={t('timers.split.remove', { number })} onClick={onRemove} />
      )}
    </li>
  );
}

interface SumProps {
  wanted: number;
  sum: number;
  onFill(): void;
}

function SumLine({ wanted, sum, onFill }: SumProps) {
  const t = useText(timersTexts);
  const missing = wanted - sum;
  const key =
    missing === 0 ? 'timers.split.fits' : missing > 0 ? 'timers.split.short' : 'timers.split.over';
  return (
    <div class="split__sum">
      <p role="status" class={missing === 0 ? 'split__fits' : 'split__misfits'}>
        {t(key, { count: missing === 0 ? wanted : Math.abs(missing) })}
      </p>
      {missing > 0 && (
        <Button size="small" tone="quiet" onClick={onFill}>
          {t('timers.split.rest', { count: missing })}
        </Button>
      )}
    </div>
  );
}

/** The entry's own case first, then those that are near at hand. */
function useChoices(find: FindCases, own: CaseChoice): CaseChoice[] {
  const [found, setFound] = useState<CaseChoice[]>([]);
  useEffect(() => void find('').then(setFound), [find]);
  return [own, ...found.filter((one) => one.id !== own.id)];
}
