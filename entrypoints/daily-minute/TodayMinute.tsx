import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { DailyMinute } from '@/components/assessment/DailyMinute';
import { ProblemNote } from '@/components/ui/ProblemNote';
import type { AnswerChange } from '@/utils/assessment/assessment';
import type { DailyPart } from '@/utils/assessment/daily-plan';
import type { Day } from '@/utils/calendar/day';
import { send } from '@/utils/messages/send';
import type { Problem } from '@/utils/problems';
import { saveAnswer, submitAssessment } from '@/utils/storage/assessments';
import { readDaily } from '@/utils/storage/daily';
import { useLiveQuery } from '@/utils/storage/use-live-query';

interface Props {
  today: Day;
  keys: boolean;
  more?: ComponentChildren;
}

const context = () => ({ now: Date.now(), newId: () => crypto.randomUUID() });

/** The minute of today with its data, for the popup, the side panel and the dashboard alike. */
export function TodayMinute({ today, keys, more }: Props) {
  const view = useLiveQuery(useCallback(() => readDaily(today), [today]));
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!view) return null;
  const answer = async (part: DailyPart, itemId: string, change: AnswerChange) => {
    const period = { kind: 'day' as const, key: view.day };
    const place = { edition: part.edition, period, asked: part.asked };
    const saved = await saveAnswer(place, itemId, change, context());
    setProblem(saved.ok || isOfText(saved.problem) ? null : saved.problem);
    return saved.ok ? null : saved.problem;
  };
  const finish = async () => {
    const done = await finishDay(today);
    setProblem(done);
    if (!done) void send({ type: 'state.changed' });
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <DailyMinute
        parts={view.parts}
        evenness={view.evenness}
        keys={keys}
        onAnswer={answer}
        onFinish={() => void finish()}
        more={more}
      />
    </>
  );
}

/** Said at the text itself. */
const isOfText = ({ code }: Problem) => code.startsWith('text.');

async function finishDay(today: Day): Promise<Problem | null> {
  // Read again: the last answer may be younger than what the page shows.
  for (const { assessment, edition } of (await readDaily(today)).parts) {
    if (!assessment) continue;
    const done = await submitAssessment(assessment.id, edition, { now: Date.now() });
    if (!done.ok) return done.problem;
  }
  return null;
}
