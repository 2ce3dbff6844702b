import { useEffect, useState } from 'preact/hooks';
import { type Instant, MINUTE } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatInstant } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import type { CaseChoice } from '@/utils/storage/case-choices';
import { type FieldPart, minutesIn, officeStretches } from '@/utils/timers/field-day';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import { useLanguage, useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { choiceName, type FindCases, shortName } from './case-choice';
import { timeBeside } from './instant-words';
import { lengthWords } from './length-words';
import './field-day.css';

interface Props {
  since: Instant;
  now: Instant;
  calendar: WorkCalendar;
  find: FindCases;
  busy: boolean;
  problem: Problem | null;
  onSave(parts: FieldPart[], objective: boolean): void;
  onSkip(): void;
  onClose(): void;
}

/** Lengths that are one press each. */
const CHIPS = [60, 120, 240];
/** Cases that are offered; more would make it a list to read instead of a form to tap. */
const OFFERED = 6;

/** After a day out: which cases, how long, in a few presses and one save. */
export function FieldDayDialog(props: Props) {
  const { since, now, calendar, busy, problem, onSave, onSkip, onClose } = props;
  const t = useText(timersTexts);
  const language = useLanguage();
  const [minutes, setMinutes] = useState<ReadonlyMap<string, number>>(new Map());
  const [objective, setObjective] = useState(false);
  const cases = useOffered(props.find);
  const office = minutesIn(officeStretches(calendar, since, now));
  const whole = office > 0 ? office : minutesIn([{ from: since, to: now }]);
  const sum = [...minutes.values()].reduce((total, one) => total + one, 0);
  const choose = (caseId: string, wanted: number) =>
    setMinutes((before) => {
      const after = new Map(before);
      if (before.get(caseId) === wanted) after.delete(caseId);
      else after.set(caseId, wanted);
      return after;
    });
  const words = (count: number) => lengthWords(count * MINUTE, language);
  const save = () =>
    onSave(
      [...minutes].map(([caseId, count]) => ({ caseId, minutes: count })),
      objective,
    );
  return (
    <Dialog
      open
      title={t('timers.field.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onSkip}>{t('timers.field.skip')}</Button>
          <Button tone="primary" busy={busy} disabled={sum === 0} onClick={save}>
            {t('timers.field.save')}
          </Button>
        </>
      }
    >
      <ProblemNote problem={problem} />
      <p>
        {t('timers.field.intro', {
          from: formatInstant(since),
          to: timeBeside(now, since),
          time: words(office),
        })}
      </p>
      <ul class="field-day">
        {cases.map((one) => (
          <CaseChips
            key={one.id}
            one={one}
            chosen={minutes.get(one.id) ?? 0}
            rest={whole - sum + (minutes.get(one.id) ?? 0)}
            onChoose={(count) => choose(one.id, count)}
          />
        ))}
      </ul>
      <p class="number" role="status">
        {t('timers.field.chosen', { time: words(sum), all: words(whole) })}
      </p>
      <Checkbox checked={objective} hint={t('timers.field.objectiveHint')} onChange={setObjective}>
        {t('timers.field.objective')}
      </Checkbox>
    </Dialog>
  );
}

interface ChipsProps {
  one: CaseChoice;
  chosen: number;
  /** Minutes that this case could have at most. */
  rest: number;
  onChoose(minutes: number): void;
}

function CaseChips({ one, chosen, rest, onChoose }: ChipsProps) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const name = shortName(one) || t('timers.noName');
  const chips = CHIPS.filter((minutes) => minutes < rest || minutes === chosen);
  const isAll = chosen > 0 && !CHIPS.includes(chosen);
  return (
    <li class="field-day__case">
      <span class="field-day__name">{choiceName(one) || t('timers.noName')}</span>
      <span class="field-day__chips">
        {chips.map((minutes) => {
          const time = lengthWords(minutes * MINUTE, language);
          return (
            <Button
              key={minutes}
              size="small"
              pressed={chosen === minutes}
              label={t('timers.field.chip', { time, name })}
              onClick={() => onChoose(minutes)}
            >
              {time}
            </Button>
          );
        })}
        {rest > 0 && (
          <Button
            size="small"
            pressed={isAll}
            label={t('timers.field.allOf', { name })}
            onClick={() => onChoose(isAll ? chosen : rest)}
          >
            {t('timers.field.all')}
          </Button>
        )}
      </span>
    </li>
  );
}

function useOffered(find: FindCases): CaseChoice[] {
  const [found, setFound] = useState<CaseChoice[]>([]);
  useEffect(() => void find('').then((list) => setFound(list.slice(0, OFFERED))), [find]);
  return found;
}
