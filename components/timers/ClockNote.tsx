import { ClockAlert } from 'lucide-preact';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatInstant } from '@/utils/i18n/format';
import type { ClockMove } from '@/utils/timers/clock-witness';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { lengthWords } from './length-words';

interface Props {
  /** The moves that the person has not seen; the latest is told. */
  moves: readonly ClockMove[];
  onSeen(): void;
}

/** Says once that the clock of the machine was set back. */
export function ClockNote({ moves, onSeen }: Props) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const move = moves.at(-1);
  if (!move) return null;
  return (
    <Note
      tone="near"
      icon={ClockAlert}
      title={t('timers.clock.title', { time: lengthWords(move.from - move.to, language) })}
      action={
        <Button size="small" onClick={onSeen}>
          {t('timers.clock.ok')}
        </Button>
      }
    >
      {t('timers.clock.text', { from: formatInstant(move.from), to: formatInstant(move.to) })}
    </Note>
  );
}
