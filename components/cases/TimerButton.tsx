import { CircleStop, Play } from 'lucide-preact';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { type CaseLine, nameOf } from './case-line';

/** Starts or stops the timer from a row; nothing for a closed case on which none runs. */
export function TimerButton({ line, onTimer }: { line: CaseLine; onTimer(line: CaseLine): void }) {
  const t = useText(casesTexts);
  const name = nameOf(line.one) || t('cases.noTitle');
  if (line.running)
    return (
      <Button
        size="small"
        pressed
        icon={CircleStop}
        label={t('cases.timer.stopFor', { name })}
        onClick={() => onTimer(line)}
      >
        {t('cases.timer.stop')}
      </Button>
    );
  if (line.status.state === 'closed') return null;
  return (
    <Button
      size="small"
      tone="quiet"
      icon={Play}
      label={t('cases.timer.startFor', { name })}
      onClick={() => onTimer(line)}
    >
      {t('cases.timer.start')}
    </Button>
  );
}
