import { CalendarPlus, Copy, RotateCcw, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type OfficeHours, STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { Language } from '@/utils/settings';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { TextField } from '../ui/TextField';
import { DayHours } from './DayHours';
import {
  draftOfHours,
  type HoursProblem,
  type HoursProblems,
  minutesOfDraft,
  readHours,
  type SeasonDraft,
} from './office-hours-draft';
import { SaveBar } from './SaveBar';
import { useDraft } from './use-draft';
import './office-hours.css';

interface Props {
  hours: OfficeHours;
  /** @returns whether it was saved */
  onSave: (hours: OfficeHours) => Promise<boolean>;
}

const MOST_SEASONS = 12;
const NONE: HoursProblems = new Map();

/** The sessions of each weekday, in one season or several. */
export function OfficeHoursEditor({ hours, onSave }: Props) {
  const t = useText(optionsTexts);
  const { draft, dirty, busy, change, reset, saving } = useDraft(draftOfHours(hours));
  const [problems, setProblems] = useState(NONE);
  const [at, setAt] = useState(0);
  const shown = Math.min(at, draft.length - 1);

  const save = () => {
    const read = readHours(draft);
    setProblems(read.problems ?? NONE);
    if (read.hours) return void saving(() => onSave(read.hours));
    const [first = '0'] = read.problems.keys();
    setAt(Number(first.split('.')[0]));
  };
  const edit = (seasons: SeasonDraft[]) => {
    change(seasons);
    // What was wrong is looked at again while it is put right, not before the first try.
    if (problems.size > 0) setProblems(readHours(seasons).problems ?? NONE);
  };

  return (
    <Card id="hours" title={t('hours.title')} intro={t('hours.intro')}>
      <form
        class="options-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Seasons draft={draft} at={shown} onAt={setAt} onChange={edit} />
        <SeasonEditor draft={draft} at={shown} problems={problems} onAt={setAt} onChange={edit} />
        <SaveBar
          dirty={dirty}
          busy={busy}
          onCancel={() => {
            setProblems(NONE);
            reset();
          }}
        />
      </form>
    </Card>
  );
}

interface PartProps {
  draft: SeasonDraft[];
  at: number;
  onAt: (at: number) => void;
  onChange: (draft: SeasonDraft[]) => void;
}

function Seasons({ draft, at, onAt, onChange }: PartProps) {
  const t = useText(optionsTexts);
  const current = draft[at];
  const add = () => {
    if (!current) return;
    onChange([...draft, { from: '', week: current.week.map((day) => [...day]) }]);
    onAt(draft.length);
  };
  return (
    <div class="options-row">
      {draft.length > 1 && (
        <Segmented
          label={t('hours.seasons')}
          hideLabel
          value={String(at)}
          options={draft.map(({ from }, index) => ({
            value: String(index),
            label: t('hours.season', { day: from || '…' }),
          }))}
          onChange={(value) => onAt(Number(value))}
        />
      )}
      {draft.length === 1 && <span class="muted">{t('hours.allYear')}</span>}
      {draft.length < MOST_SEASONS && (
        <Button tone="quiet" size="small" icon={CalendarPlus} onClick={add}>
          {t('hours.addSeason')}
        </Button>
      )}
    </div>
  );
}

function SeasonEditor(props: PartProps & { problems: HoursProblems }) {
  const { draft, at, problems, onAt, onChange } = props;
  const t = useText(optionsTexts);
  const language = useLanguage();
  const problemText = useHoursProblem();
  const season = draft[at];
  if (!season) return null;

  const put = (changed: SeasonDraft) => onChange(draft.with(at, changed));
  const putWeek = (week: SeasonDraft['week']) => put({ ...season, week });
  const seasonProblem = problemText(problems.get(`${at}`));
  const dayProblem = (problem: HoursProblem | undefined) =>
    problem && { text: problemText(problem) ?? '', session: problem.session };
  const total = season.week.reduce((sum, day) => sum + minutesOfDraft(day), 0);
  return (
    <>
      {draft.length > 1 && (
        <div class="options-row options-row--end">
          <TextField
            label={t('hours.seasonFrom')}
            hint={t('hours.seasonHint')}
            width="short"
            value={season.from}
            problem={seasonProblem}
            onInput={(from) => put({ ...season, from })}
          />
          <Button
            icon={Trash2}
            onClick={() => {
              onAt(0);
              onChange(draft.filter((_, index) => index !== at));
            }}
          >
            {t('hours.removeSeason')}
          </Button>
        </div>
      )}
      <ul class="hours-week">
        {season.week.map((sessions, weekday) => (
          <DayHours
            key={weekday}
            weekday={weekday + 1}
            sessions={sessions}
            problem={dayProblem(problems.get(`${at}.${weekday}`))}
            onChange={(changed) => putWeek(season.week.with(weekday, changed))}
          />
        ))}
      </ul>
      {draft.length === 1 && seasonProblem && <p class="field__problem">{seasonProblem}</p>}
      <div class="options-row">
        <strong>
          {t('hours.total', { time: t('hours.hours', { count: hoursOf(total, language) }) })}
        </strong>
        <Button
          tone="quiet"
          size="small"
          icon={Copy}
          onClick={() =>
            putWeek(season.week.map((day, i) => (i < 5 ? [...(season.week[0] ?? [])] : day)))
          }
        >
          {t('hours.copy')}
        </Button>
        <Button
          tone="quiet"
          size="small"
          icon={RotateCcw}
          onClick={() => {
            onAt(0);
            onChange(draftOfHours(STANDARD_OFFICE_HOURS));
          }}
        >
          {t('hours.standard')}
        </Button>
      </div>
    </>
  );
}

/** A week is told in hours, not in working days. @example 2430 → '40,5' */
function hoursOf(minutes: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(minutes / 60);
}

function useHoursProblem(): (problem: HoursProblem | undefined) => string | undefined {
  const t = useText(optionsTexts);
  return (problem) => {
    if (!problem) return undefined;
    const { code, text } = problem;
    return code === 'empty' ? t('hours.problem.empty') : t(`hours.problem.${code}`, { text });
  };
}
