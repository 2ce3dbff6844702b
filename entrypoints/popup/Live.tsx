import { Component, type ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { PopupAct, PopupView } from '@/components/popup/popup-view';
import { ProblemNote as Note } from '@/components/ui/ProblemNote';
import { useModule } from '@/components/ui/use-module';
import type { Day } from '@/utils/calendar/day';
import { type Instant, MINUTE } from '@/utils/calendar/instant';
import type { Problem } from '@/utils/problems';
import { checkHealth } from '@/utils/storage/health';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import type { ActQueue } from './act-queue';
import { Keys as KeysPart } from './Keys';
import { keepHeight, keepView } from './last-view';
import { perform } from './perform';
import { ReminderNotes as ReminderNotesPart } from './ReminderNotes';
import { readPopupView } from './read-view';
import { TimeAskLater } from './TimeAskLater';

/** Not needed for the first paint, and long: the sentences of all problems, the keyboard, and time. */
export const ProblemNote = Note;
export const Keys = KeysPart;
export const ReminderNotes = ReminderNotesPart;
export const TimeAsk = TimeAskLater;

const loadMinute = () => import('./Minute').then((module) => module.Minute);

/** The minute of today; with its checklists it comes after everything else. */
export function Minute({ today }: { today: Day }) {
  const Part = useModule(loadMinute);
  return Part && <Part today={today} />;
}

export interface LiveProps {
  queue: ActQueue;
  now: Instant;
  onView: (view: PopupView) => void;
  onProblem: (problem: Problem) => void;
}

/**
 * The part of the popup with the database. It shows nothing itself: it hands over the view that
 * holds now, after every write in any window, and performs the acts, first those that waited.
 */
export function Live(props: LiveProps) {
  return (
    <Guard {...props}>
      <LiveView {...props} />
    </Guard>
  );
}

function LiveView({ queue, now, onView, onProblem }: LiveProps) {
  const minute = Math.floor(now / MINUTE);
  // Asked anew each minute, because time left shrinks without any write.
  const query = useCallback(() => readPopupView(Date.now()), [minute]);
  const view = useLiveQuery(query);

  useEffect(() => {
    if (!view) return;
    onView(view);
    keepView(view);
  }, [view, onView]);
  useKeptHeight(!!view);

  useEffect(() => {
    queue.serve((act) => performAndTell(act, onProblem));
    void checkHealth().then((health) => {
      if (health.state === 'emptied') {
        onProblem({ code: 'storage.emptied', cases: health.casesRemembered });
      } else if (health.state !== 'fine') {
        onProblem(health.problem);
      }
    });
  }, [queue, onProblem]);

  return null;
}

/** Keeps how high the popup is as soon as it shows what holds now, before anything in it is unfolded. */
function useKeptHeight(isKnown: boolean): void {
  useEffect(() => {
    if (!isKnown) return;
    const asked = requestAnimationFrame(() => keepHeight(document.body.offsetHeight));
    return () => cancelAnimationFrame(asked);
  }, [isKnown]);
}

async function performAndTell(act: PopupAct, onProblem: LiveProps['onProblem']): Promise<boolean> {
  const done = await perform(act);
  if (!done.ok) onProblem(done.problem);
  return done.ok;
}

/** When the database cannot be read the popup says so and keeps what it showed. */
class Guard extends Component<LiveProps & { children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onProblem({ code: 'storage.failed' });
    this.props.queue.serve(async () => false);
    reportError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
