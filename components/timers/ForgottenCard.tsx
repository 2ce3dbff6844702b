import { AlarmClock } from 'lucide-preact';
import type { Instant } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import type { TimerQuestion } from '@/utils/storage/timer-questions';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { timeBeside } from './instant-words';
import { lengthWords } from './length-words';

interface Props {
  question: Pick<TimerQuestion, 'entry' | 'forgotten' | 'proposals'>;
  name: string;
  now: Instant;
  onStill(): void;
  onStopAt(at: Instant): void;
  onDiscard?: (() => void) | undefined;
}

/** Asks whether somebody still works on it, and proposes when it may have ended. */
export function ForgottenCard({ question, name, now, onStill, onStopAt, onDiscard }: Props) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const { entry, forgotten, proposals } = question;
  const from = Math.max(entry.startedAt, entry.confirmedAt ?? 0);
  return (
    <Note
      tone={forgotten.unanswered ? 'late' : 'near'}
      icon={AlarmClock}
      title={t('timers.forgotten.title', { name: name || t('timers.noName') })}
      action={
        <>
          <Button size="small" tone="primary" onClick={onStill}>
            {t('timers.forgotten.still')}
          </Button>
          {proposals.map(({ why, at }) => (
            <Button key={at} size="small" onClick={() => onStopAt(at)}>
              {t(`timers.forgotten.${why}`, { time: timeBeside(at, now) })}
            </Button>
          ))}
          {onDiscard && (
            <Button size="small" tone="quiet" onClick={onDiscard}>
              {t('timers.forgotten.discard')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {forgotten.why === 'long'
          ? t('timers.forgotten.long', { time: lengthWords(now - from, language) })
          : t('timers.forgotten.closed', { time: timeBeside(forgotten.since, now) })}
      </p>
      {forgotten.unanswered && <p>{t('timers.forgotten.marked')}</p>}
      <p>{t('timers.forgotten.or')}</p>
    </Note>
  );
}
