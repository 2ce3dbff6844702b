import { Clock, Download, MapPin, Plus, UserRoundPlus } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { useNow } from '@/components/dashboard/use-now';
import { DayPicker } from '@/components/timers/DayPicker';
import { DayTable } from '@/components/timers/DayTable';
import { EffortTable } from '@/components/timers/EffortTable';
import { OverlapCard } from '@/components/timers/OverlapCard';
import { RunningCard } from '@/components/timers/RunningCard';
import { TimerSettingsCard } from '@/components/timers/TimerSettingsCard';
import { daysOfQuery, hrefOfTime, type TimeQuery } from '@/components/timers/time-query';
import { WeekTable } from '@/components/timers/WeekTable';
import { WorkByCase } from '@/components/timers/WorkByCase';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useLanguage, useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import { useToast } from '@/components/ui/Toast';
import { type Day, dayOf, startOfDay } from '@/utils/calendar/day';
import { HOUR, type Instant } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatDay, formatInstant, formatWeekdayOf } from '@/utils/i18n/format';
import type { Settings } from '@/utils/settings';
import type { EntryRow } from '@/utils/storage/rows';
import { calendarOf } from '@/utils/storage/settings';
import { type DaySheet, daySheet, daysFrom, workByCase } from '@/utils/timers/day-sheet';
import { wholeMinutes } from '@/utils/timers/minutes';
import { overlapsIn } from '@/utils/timers/overlaps';
import { parkedCase } from '@/utils/timers/visit';
import { clock } from '../clock';
import { exportTime } from '../time/export-time';
import { type TimeDialog, TimeDialogs } from '../time/TimeDialogs';
import { TimeQuestions } from '../time/TimeQuestions';
import { type TimeActs, useTimeActs } from '../time/use-time-acts';
import { type TimeSheets, useNames, useTimeQuery, useTimeSheets } from '../time/use-time-sheets';
import '@/components/timers/time-page.css';

/** How time was spent: what runs, what waits for an answer, a day or week, and sums. */
export function TimePage({ settings }: { settings: Settings }) {
  const now = useNow(clock);
  const today = dayOf(now);
  const [query, go] = useTimeQuery(today);
  const sheets = useTimeSheets(query, now);
  if (!sheets) return <Skeleton lines={8} />;
  return (
    <Loaded query={query} today={today} now={now} sheets={sheets} settings={settings} onGo={go} />
  );
}

interface LoadedProps {
  query: TimeQuery;
  today: Day;
  now: Instant;
  sheets: TimeSheets;
  settings: Settings;
  onGo(query: TimeQuery): void;
}

function Loaded({ query, today, now, sheets, settings, onGo }: LoadedProps) {
  const t = useText(timersTexts);
  const [dialog, setDialog] = useState<TimeDialog | null>(null);
  const acts = useTimeActs();
  const namesOf = useNames(sheets.cases, t('timers.goneCase'));
  const nameOf = (id: string) => namesOf(id).name;
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  const { from, to } = daysOfQuery(query);
  const days = daysFrom(from, to).map((day) => daySheet(sheets.entries, day, now));
  const parked = sheets.running && parkedCase(sheets.running);
  const { fieldDay } = settings.timer;
  return (
    <div class="page">
      <Head
        days={days}
        sheets={sheets}
        acts={acts}
        isOut={fieldDay !== null}
        onAdd={() => setDialog(addOn(query.day, now))}
      />
      {fieldDay && (
        <OutNote
          since={fieldDay.since}
          onEnd={() => setDialog({ kind: 'field', since: fieldDay.since, until: clock() })}
        />
      )}
      <RunningCard
        entry={sheets.running}
        {...(sheets.running ? namesOf(sheets.running.caseId) : { name: '', title: '' })}
        parkedName={parked === null ? null : nameOf(parked)}
        clock={clock}
        onStop={() => acts.stop()}
        onVisitEnd={acts.endVisit}
      />
      <TimeQuestions sheets={sheets} now={now} acts={acts} nameOf={nameOf} onDialog={setDialog} />
      <DayPicker query={query} today={today} onChange={onGo} />
      <div class="time-columns">
        <div>
          <Days
            days={days}
            query={query}
            today={today}
            now={now}
            sheets={sheets}
            acts={acts}
            onDialog={setDialog}
          />
        </div>
        <div>
          <Card title={t('timers.cases.title')}>
            <WorkByCase
              rows={workByCase(sheets.entries, { from, to }, now)}
              total={days.reduce((sum, day) => sum + wholeMinutes(day.milliseconds), 0)}
              nameOf={namesOf}
            />
          </Card>
        </div>
      </div>
      <div class="time-columns">
        <div>
          <Card title={t('timers.effort.title')} intro={t('timers.effort.intro')}>
            <EffortTable efforts={sheets.efforts} />
          </Card>
        </div>
        <div>
          <TimerSettingsCard
            settings={settings.timer}
            onChange={(change) => void acts.set(change)}
          />
        </div>
      </div>
      <TimeDialogs
        dialog={dialog}
        cases={sheets.cases}
        calendar={calendar}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}

/** A new entry begins with the last hour today, and with the morning on another day. */
function addOn(day: Day, now: Instant): TimeDialog {
  const isToday = day === dayOf(now);
  const from = isToday ? now - HOUR : startOfDay(day) + 8 * HOUR;
  return { kind: 'add', from, to: from + HOUR };
}

interface HeadProps {
  days: readonly DaySheet<EntryRow>[];
  sheets: TimeSheets;
  acts: TimeActs;
  isOut: boolean;
  onAdd(): void;
}

function Head({ days, sheets, acts, isOut, onAdd }: HeadProps) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const toast = useToast();
  const hasRows = days.some((day) => day.rows.length > 0);
  const save = () => {
    const { count, file } = exportTime(days, sheets.cases, language);
    toast({ text: t('timers.exported', { count, file }) });
  };
  return (
    <header class="page__head">
      <h1>{t('timers.title')}</h1>
      <div class="page__acts">
        {hasRows && (
          <Button icon={Download} onClick={save}>
            {t('timers.export')}
          </Button>
        )}
        {!isOut && (
          <Button icon={MapPin} title={t('timers.field.startHint')} onClick={acts.startFieldDay}>
            {t('timers.field.start')}
          </Button>
        )}
        <Button icon={Plus} onClick={onAdd}>
          {t('timers.entry.add')}
        </Button>
        <Button
          tone="primary"
          icon={UserRoundPlus}
          title={t('timers.visit.startHint')}
          onClick={acts.startVisit}
        >
          {t('timers.visit.start')}
        </Button>
      </div>
    </header>
  );
}

function OutNote({ since, onEnd }: { since: Instant; onEnd(): void }) {
  const t = useText(timersTexts);
  return (
    <Note
      tone="paused"
      icon={MapPin}
      title={t('timers.field.on', { time: formatInstant(since) })}
      action={
        <Button size="small" onClick={onEnd}>
          {t('timers.field.end')}
        </Button>
      }
    >
      {t('timers.field.onText')}
    </Note>
  );
}

interface DaysProps {
  days: readonly DaySheet<EntryRow>[];
  query: TimeQuery;
  today: Day;
  now: Instant;
  sheets: TimeSheets;
  acts: TimeActs;
  onDialog(dialog: TimeDialog): void;
}

function Days({ days, query, today, now, sheets, acts, onDialog }: DaysProps) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const namesOf = useNames(sheets.cases, t('timers.goneCase'));
  const overlaps = useMemo(() => overlapsIn(sheets.entries, now), [sheets.entries, now]);
  const { from, to } = daysOfQuery(query);
  const title =
    query.span === 'week'
      ? t('timers.day.weekTitle', { from: formatDay(from), to: formatDay(to) })
      : t('timers.day.title', {
          weekday: formatWeekdayOf(query.day, language),
          day: formatDay(query.day),
        });
  const [sheet] = days;
  return (
    <Card title={title}>
      {overlaps.map((overlap) => (
        <OverlapCard
          key={`${overlap.earlier.id} ${overlap.later.id}`}
          overlap={overlap}
          nameOf={(id) => namesOf(id).name}
          now={startOfDay(query.day)}
          onTrim={(cut, keep) => acts.trim(cut.id, keep.id)}
          onKeep={(reason) => acts.share(overlap, reason)}
        />
      ))}
      {query.span === 'week' ? (
        <WeekTable
          days={days}
          caption={t('timers.day.weekCaption')}
          hrefOfDay={(day) => hrefOfTime({ day, span: 'day' }, today)}
        />
      ) : sheet && sheet.rows.length > 0 ? (
        <DayTable
          sheet={sheet}
          caption={t('timers.day.caption')}
          nameOf={namesOf}
          onEdit={(entry) => onDialog({ kind: 'edit', entry })}
          onHistory={(entry) => onDialog({ kind: 'history', entry })}
          onDelete={acts.remove}
          onFill={(start, end) => onDialog({ kind: 'add', from: start, to: end })}
        />
      ) : (
        <EmptyNote icon={Clock} title={t('timers.day.empty.title')}>
          {t('timers.day.empty.text')}
        </EmptyNote>
      )}
    </Card>
  );
}
