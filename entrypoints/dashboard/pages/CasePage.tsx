import { ArrowLeft, FileQuestionMark, Plus } from 'lucide-preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ApologyNote } from '@/components/cases/ApologyNote';
import { CaseWarnings } from '@/components/cases/CaseWarnings';
import { type CaseLine, lineOf, nameOf } from '@/components/cases/case-line';
import { EventTimeline } from '@/components/cases/EventTimeline';
import { recordableIn } from '@/components/cases/event-form';
import { PortalHint } from '@/components/cases/PortalHint';
import { StoryHead } from '@/components/cases/StoryHead';
import { DEFAULT_QUERY, hrefOfCases } from '@/components/dashboard/route';
import { useNow } from '@/components/dashboard/use-now';
import { goTo } from '@/components/dashboard/use-route';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';
import { TimeEntries } from '@/components/timers/TimeEntries';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { channelOf } from '@/utils/cases/channel';
import { clocksOf } from '@/utils/cases/clocks';
import { isAway } from '@/utils/cases/custody';
import { warningsOf } from '@/utils/cases/warnings';
import { leftOut } from '@/utils/handover/pack';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';
import type { RemindPlan, Settings } from '@/utils/settings';
import { readCase } from '@/utils/storage/cases';
import type { CaseRow } from '@/utils/storage/rows';
import { calendarOf } from '@/utils/storage/settings';
import { entriesOf, runningEntry } from '@/utils/storage/timers';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { StoryCards } from '../cases/StoryCards';
import { type StoryDialog, StoryDialogs } from '../cases/StoryDialogs';
import { useStoryActs } from '../cases/use-story-acts';
import { clock } from '../clock';
import { CaseCustody } from '../handover/CaseCustody';
import { goToGive } from '../handover/chosen-cases';

interface Props {
  id: string;
  settings: Settings;
}

/** The story of one case. */
export function CasePage({ id, settings }: Props) {
  const row = useLiveQuery(useCallback(async () => ({ row: (await readCase(id)) ?? null }), [id]));
  const now = useNow(clock);
  const running = useLiveQuery(runningEntry);
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  if (!row) return <Skeleton lines={8} />;
  if (!row.row) return <Missing />;
  const line = lineOf(row.row, calendar, now, running?.caseId ?? null);
  const asksToStop = line.running && settings.timer.stopWithCase === 'ask';
  const rest = { calendar, plan: settings.reminders, now, asksToStop };
  return <Story line={line} row={row.row} {...rest} />;
}

interface StoryProps {
  line: CaseLine;
  row: CaseRow;
  calendar: ReturnType<typeof calendarOf>;
  plan: RemindPlan;
  now: number;
  /** Closing the case has to ask first what becomes of its timer. */
  asksToStop: boolean;
}

function Story({ line, row, calendar, plan, now, asksToStop }: StoryProps) {
  const t = useText(casesTexts);
  const [dialog, setDialog] = useState<StoryDialog | null>(null);
  const acts = useStoryActs(line);
  const entries = useLiveQuery(useCallback(() => entriesOf(row.id), [row.id]));
  const canRecord = recordableIn(line.status).length > 0;
  const canFinish = canRecord && line.status.state !== 'closed';
  useCaseTitle(line);
  useShortcuts({
    f: () => canFinish && setDialog({ kind: 'finish' }),
    t: () => void acts.timer(),
    e: () => canRecord && setDialog({ kind: 'event' }),
    Escape: () => goTo({ page: 'cases', query: DEFAULT_QUERY }),
  });
  return (
    <article class="page">
      <a class="story__back" href={hrefOfCases({})}>
        <ArrowLeft class="icon" />
        {t('cases.story.back')}
      </a>
      <StoryHead
        line={line}
        clocks={clocksOf(row, calendar, now).slice(1)}
        onFinish={() => setDialog({ kind: 'finish' })}
        onTimer={() => void acts.timer()}
        onRename={() => setDialog({ kind: 'edit' })}
        onCopyCode={() => void acts.copy(row.code ?? '')}
        onHandOver={handOverOf(row)}
        onOnline={canSayOnline(line) ? () => void acts.sayOnline() : undefined}
        onDelete={() => void acts.remove()}
      />
      <CaseCustody row={row} />
      <CaseWarnings warnings={warningsOf(row, calendar)} />
      {!isAway(row) && (
        <ApologyNote
          line={line}
          calendar={calendar}
          now={now}
          onApology={() => setDialog({ kind: 'apology' })}
          onCause={() => setDialog({ kind: 'delay' })}
        />
      )}
      <PortalHint
        line={line}
        onConfirm={(finish) =>
          asksToStop
            ? setDialog({ kind: 'finish', suggested: finish.type })
            : void acts.finish(finish)
        }
        onOther={(suggested) => setDialog({ kind: 'finish', suggested })}
      />
      <div class="story">
        <div class="story__column">
          <StoryCards {...{ line, row, calendar, plan, now }} onCopy={acts.copy} />
        </div>
        <div class="story__column">
          <EventsCard {...{ row, canRecord, canFinish }} onDialog={setDialog} />
          <Card title={t('cases.story.entries')}>
            {entries && (
              <TimeEntries
                entries={entries}
                now={now}
                onSettle={acts.settle}
                onDelete={acts.removeEntry}
              />
            )}
          </Card>
        </div>
      </div>
      <StoryDialogs
        dialog={dialog}
        line={line}
        row={row}
        calendar={calendar}
        now={now}
        onClose={() => setDialog(null)}
      />
    </article>
  );
}

interface EventsProps {
  row: CaseRow;
  canRecord: boolean;
  canFinish: boolean;
  onDialog(dialog: StoryDialog): void;
}

function EventsCard({ row, canRecord, canFinish, onDialog }: EventsProps) {
  const t = useText(casesTexts);
  return (
    <Card
      title={t('cases.story.events')}
      action={
        canRecord && (
          <Button size="small" icon={Plus} onClick={() => onDialog({ kind: 'event' })}>
            {t('cases.story.addEvent')}
          </Button>
        )
      }
    >
      <EventTimeline
        events={row.events}
        onStepLimit={canFinish ? (step) => onDialog({ kind: 'step', step }) : undefined}
      />
    </Card>
  );
}

/** The way to hand it over; none for a case that cannot be. */
const handOverOf = (row: CaseRow) => (leftOut(row) === null ? () => goToGive([row.id]) : undefined);

/** A dossier that waits for its first answer, and nobody has said how it came in. */
function canSayOnline({ one, status }: CaseLine): boolean {
  const isNew = one.kind === 'dossier' && status.state === 'open' && status.receivedAt !== null;
  return isNew && channelOf(one) === null;
}

function useCaseTitle({ one }: CaseLine): void {
  const t = useText(dashboardTexts);
  const name = nameOf(one);
  useEffect(() => {
    document.title = t('dashboard.title.case', { name });
  }, [name, t]);
}

function Missing() {
  const t = useText(casesTexts);
  return (
    <EmptyNote
      icon={FileQuestionMark}
      title={t('cases.story.missing.title')}
      action={<ButtonLink href={hrefOfCases({})}>{t('cases.story.back')}</ButtonLink>}
    >
      {t('cases.story.missing.text')}
    </EmptyNote>
  );
}
