import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Popup } from '@/components/popup/Popup';
import type { PopupAct } from '@/components/popup/popup-view';
import { LanguageContext } from '@/components/ui/language';
import { showPageLook } from '@/components/ui/page-look';
import { dayOf } from '@/utils/calendar/day';
import { SECOND } from '@/utils/calendar/instant';
import type { Problem } from '@/utils/problems';
import { makeActQueue } from './act-queue';
import type { LastView } from './last-view';

type LivePart = typeof import('./Live');

/** The popup: the last known view at once, the live one over it as soon as the database is open. */
export function App({ first }: { first: LastView }) {
  const [view, setView] = useState(first.view);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState<PopupAct | null>(null);
  const addRef = useRef<HTMLInputElement>(null);
  const queue = useMemo(makeActQueue, []);
  const whole = useAfterFirstFrame();
  const live = useLivePart(whole);
  const now = useSeconds(view?.running !== null);

  const language = view?.language ?? 'vi';
  showPageLook(document.documentElement, language, view?.theme ?? 'system');

  const act = useCallback(
    async (one: PopupAct) => {
      setBusy(one);
      setProblem(null);
      const done = await queue.ask(one);
      setBusy(null);
      return done;
    },
    [queue],
  );

  return (
    <LanguageContext.Provider value={language}>
      <Popup
        view={view}
        whole={whole}
        height={first.height}
        now={now}
        today={dayOf(now)}
        busy={busy}
        note={
          live && (
            <>
              <live.ProblemNote problem={problem} />
              <live.ReminderNotes />
            </>
          )
        }
        ask={live && <live.TimeAsk now={now} onProblem={setProblem} />}
        minute={live && <live.Minute today={dayOf(now)} />}
        onAct={act}
        addRef={addRef}
      />
      {live && (
        <live.Keys addRef={addRef} running={!!view?.running} onAct={(one) => void act(one)} />
      )}
      {live && <live.Live queue={queue} now={now} onView={setView} onProblem={setProblem} />}
    </LanguageContext.Provider>
  );
}

/** How long everything below may wait where no frame is drawn, as in a tab behind, in milliseconds. */
const NEXT_AT_LATEST = 100;

/** How long the part with the database may wait for a quiet moment, in milliseconds. */
const LIVE_AT_LATEST = 100;

/** false while the first frame is drawn, true from the next one on. */
function useAfterFirstFrame(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const next = () => setAfter(true);
    // The call comes with a frame, before that one is drawn.
    const asked = requestAnimationFrame(() => setTimeout(next));
    const waiting = setTimeout(next, NEXT_AT_LATEST);
    return () => {
      cancelAnimationFrame(asked);
      clearTimeout(waiting);
    };
  }, []);
  return isAfter;
}

/** Loads the part with the database once everything is drawn, in a quiet moment. */
function useLivePart(isDrawn: boolean): LivePart | null {
  const [part, setPart] = useState<LivePart | null>(null);
  useEffect(() => {
    if (!isDrawn) return;
    const load = () => void import('./Live').then(setPart);
    const waiting = requestIdleCallback(load, { timeout: LIVE_AT_LATEST });
    return () => cancelIdleCallback(waiting);
  }, [isDrawn]);
  return part;
}

/** The present, renewed every second while something ticks and every half minute otherwise. */
function useSeconds(isTicking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), isTicking ? SECOND : 30 * SECOND);
    return () => clearInterval(timer);
  }, [isTicking]);
  return now;
}
