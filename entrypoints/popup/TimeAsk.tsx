import { MapPin, Undo2 } from 'lucide-preact';
import { useCallback, useState } from 'preact/hooks';
import { hrefOfTime } from '@/components/popup/hrefs';
import { ClockNote } from '@/components/timers/ClockNote';
import { ForgottenCard } from '@/components/timers/ForgottenCard';
import { GapCard } from '@/components/timers/GapCard';
import { SplitDialog } from '@/components/timers/SplitDialog';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/language';
import { type Instant, MINUTE } from '@/utils/calendar/instant';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatInstant } from '@/utils/i18n/format';
import { send } from '@/utils/messages/send';
import type { Problem, Result } from '@/utils/problems';
import type { ActContext, Acted } from '@/utils/storage/act';
import { caseChoices } from '@/utils/storage/case-choices';
import { undo } from '@/utils/storage/changes';
import { confirmClock, readClock } from '@/utils/storage/clock';
import { settleGap, splitGap } from '@/utils/storage/entries';
import { readSettings } from '@/utils/storage/settings';
import {
  casesById,
  type GapQuestion,
  gapQuestions,
  timerQuestion,
} from '@/utils/storage/timer-questions';
import { confirmRunning, stopTimer } from '@/utils/storage/timers';
import { useLiveQuery } from '@/utils/storage/use-live-query';

export interface TimeAskProps {
  now: Instant;
  onProblem: (problem: Problem) => void;
}

/** What about time waits for an answer: one question after the other, each answer with a way back. */
export function TimeAsk({ now, onProblem }: TimeAskProps) {
  const t = useText(timersTexts);
  const minute = Math.floor(now / MINUTE);
  const view = useLiveQuery(useCallback(readAsk, [minute]));
  const [said, setSaid] = useState<{ text: string; seq: number } | null>(null);
  const [splitting, setSplitting] = useState(false);
  if (!view) return null;
  const act = async (work: (ctx: ActContext) => Promise<Result<Acted>>, text: string) => {
    const done = await work(newContext());
    if (!done.ok) return onProblem(done.problem);
    setSplitting(false);
    setSaid(done.value.seq === null ? null : { text, seq: done.value.seq });
    void send({ type: 'state.changed' });
  };
  const { question, first, more, moves, names, out } = view;
  const nameOf = (caseId: string) => names.get(caseId) ?? '';
  return (
    <>
      {said && <Said {...said} onDone={() => setSaid(null)} onProblem={onProblem} />}
      {out !== null && <OutLine since={out} />}
      <ClockNote moves={moves} onSeen={() => void confirmClock(Date.now())} />
      {question && (
        <ForgottenCard
          question={question}
          name={nameOf(question.entry.caseId)}
          now={now}
          onStill={() => void act(confirmRunning, t('timers.forgotten.confirmed'))}
          onStopAt={(at) => void act((ctx) => stopTimer(ctx, at), t('timers.running.stopped'))}
        />
      )}
      {!question && first && (
        <GapCard
          {...first}
          brief
          name={nameOf(first.entry.caseId)}
          now={now}
          onSettle={(verdict) => {
            const { entry, gap } = first;
            const text = verdict === 'kept' ? t('timers.gap.kept') : t('timers.gap.dropped');
            void act((ctx) => settleGap(entry.id, { from: gap.from, verdict }, ctx), text);
          }}
          onSplit={() => setSplitting(true)}
        />
      )}
      {more > 0 && (
        <a href={hrefOfTime()} target="_blank" rel="noopener">
          {t('timers.ask.notice', { count: more })}
        </a>
      )}
      {splitting && first && (
        <SplitHere
          question={first}
          onSave={(work) => void act(work, t('timers.gap.divided'))}
          onClose={() => setSplitting(false)}
        />
      )}
    </>
  );
}

const newContext = (): ActContext => ({
  now: Date.now(),
  newId: () => crypto.randomUUID(),
  key: crypto.randomUUID(),
});

async function readAsk() {
  const now = Date.now();
  const [gaps, question, { moves }, { timer }] = await Promise.all([
    gapQuestions(),
    timerQuestion(now),
    readClock(now),
    readSettings(),
  ]);
  const first = gaps[0] ?? null;
  const asked = [question?.entry.caseId, first?.entry.caseId].filter((id) => id !== undefined);
  const cases = await casesById(asked);
  const names = new Map([...cases].map(([id, row]) => [id, row.code ?? row.title]));
  const row = first && cases.get(first.entry.caseId);
  const shown = question ? 0 : Math.min(1, gaps.length);
  return {
    question,
    first: first && { ...first, own: { id: first.entry.caseId, ...textsOf(row) } },
    more: gaps.length - shown,
    moves,
    names,
    out: timer.fieldDay?.since ?? null,
  };
}

function textsOf(row: { code: string | null; title: string } | null | undefined) {
  return { code: row?.code ?? null, title: row?.title ?? '' };
}

interface SplitHereProps {
  question: GapQuestion & { own: { id: string; code: string | null; title: string } };
  onSave(work: (ctx: ActContext) => Promise<Result<Acted>>): void;
  onClose(): void;
}

const find = (search: string) => caseChoices(search, Date.now());

function SplitHere({ question, onSave, onClose }: SplitHereProps) {
  const { entry, gap, own } = question;
  return (
    <SplitDialog
      gap={gap}
      own={own}
      find={find}
      busy={false}
      problem={null}
      onSave={(parts) => onSave((ctx) => splitGap(entry.id, { from: gap.from, parts }, ctx))}
      onClose={onClose}
    />
  );
}

interface SaidProps {
  text: string;
  seq: number;
  onDone(): void;
  onProblem: TimeAskProps['onProblem'];
}

/** What was answered last, and the way back. */
function Said({ text, seq, onDone, onProblem }: SaidProps) {
  const common = useText(commonTexts);
  const takeBack = async () => {
    const undone = await undo(seq, newContext());
    if (!undone.ok) onProblem(undone.problem);
    void send({ type: 'state.changed' });
    onDone();
  };
  return (
    <p class="popup-said" role="status">
      <span>{text}</span>
      <Button size="small" tone="quiet" icon={Undo2} onClick={() => void takeBack()}>
        {common('common.undo')}
      </Button>
    </p>
  );
}

function OutLine({ since }: { since: Instant }) {
  const t = useText(timersTexts);
  return (
    <p class="popup-out">
      <MapPin class="icon" />
      <a href={hrefOfTime()} target="_blank" rel="noopener">
        {t('timers.field.on', { time: formatInstant(since) })}
      </a>
    </p>
  );
}
