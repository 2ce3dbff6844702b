import { ClockNote } from '@/components/timers/ClockNote';
import { ForgottenCard } from '@/components/timers/ForgottenCard';
import { GapCard } from '@/components/timers/GapCard';
import { useText } from '@/components/ui/language';
import type { Instant } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import type { GapQuestion } from '@/utils/storage/timer-questions';
import type { TimeDialog } from './TimeDialogs';
import type { TimeActs } from './use-time-acts';
import type { TimeSheets } from './use-time-sheets';

interface Props {
  sheets: TimeSheets;
  now: Instant;
  acts: TimeActs;
  nameOf(caseId: string): string;
  onDialog(dialog: TimeDialog): void;
}

/** Questions shown at once; a machine that slept a month must not fill the page. */
const SHOWN = 5;

/** What waits for an answer: the clock, the timer that was forgotten, stretches nobody knows about. */
export function TimeQuestions({ sheets, now, acts, nameOf, onDialog }: Props) {
  const t = useText(timersTexts);
  const { gaps, question, clockView } = sheets;
  if (gaps.length === 0 && !question && clockView.moves.length === 0) return null;
  const more = gaps.length - SHOWN;
  return (
    <section class="questions" aria-label={t('timers.ask.title')}>
      <ClockNote moves={clockView.moves} onSeen={() => void acts.trustClock()} />
      {question && (
        <ForgottenCard
          question={question}
          name={nameOf(question.entry.caseId)}
          now={now}
          onStill={acts.confirm}
          onStopAt={acts.stop}
          onDiscard={() => acts.remove(question.entry)}
        />
      )}
      {gaps.slice(0, SHOWN).map(({ entry, gap }) => (
        <GapCard
          key={`${entry.id} ${gap.from}`}
          entry={entry}
          gap={gap}
          name={nameOf(entry.caseId)}
          now={now}
          onSettle={(verdict) => acts.settle(entry.id, gap.from, verdict)}
          onSplit={() => onDialog({ kind: 'split', entry, gap })}
          onStop={isLast({ entry, gap }) ? () => acts.stop(gap.from) : undefined}
        />
      ))}
      {more > 0 && <p class="muted">{t('timers.ask.more', { count: more })}</p>}
    </section>
  );
}

const isLast = ({ entry, gap }: GapQuestion) => entry.gaps.at(-1)?.from === gap.from;
