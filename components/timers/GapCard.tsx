import { CircleQuestionMark } from 'lucide-preact';
import type { Instant } from '@/utils/calendar/instant';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import type { Gap, TimeEntry } from '@/utils/timers/time-entry';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { timeBeside } from './instant-words';
import { lengthWords } from './length-words';

export interface GapActs {
  onSettle(verdict: 'kept' | 'dropped'): void;
  onSplit?: (() => void) | undefined;
  /** The entry ended where the gap begins; only while it runs and the gap is its last. */
  onStop?: (() => void) | undefined;
}

interface Props extends GapActs {
  entry: TimeEntry;
  gap: Gap;
  name: string;
  now: Instant;
  /** Without the reason, where there is little room. */
  brief?: boolean | undefined;
}

/** A stretch that nobody knows about, as a question with its answers. */
export function GapCard(props: Props) {
  const { entry, gap, name, now, brief, onSettle, onSplit, onStop } = props;
  const t = useText(timersTexts);
  const language = useLanguage();
  const from = timeBeside(gap.from, now);
  return (
    <Note
      tone="near"
      icon={CircleQuestionMark}
      title={t('timers.gap.title', {
        from,
        to: timeBeside(gap.to, gap.from),
        time: lengthWords(gap.to - gap.from, language),
        name: name || t('timers.noName'),
      })}
      action={
        <>
          <Button size="small" onClick={() => onSettle('kept')}>
            {t('timers.gap.keep')}
          </Button>
          <Button size="small" onClick={() => onSettle('dropped')}>
            {t('timers.gap.drop')}
          </Button>
          {onSplit && (
            <Button size="small" onClick={onSplit}>
              {t('timers.gap.split')}
            </Button>
          )}
          {onStop && entry.endedAt === null && (
            <Button size="small" onClick={onStop}>
              {t('timers.gap.stop', { time: from })}
            </Button>
          )}
        </>
      }
    >
      {!brief && t('timers.gap.text')}
    </Note>
  );
}
