import { Square, Timer } from 'lucide-preact';
import type { Instant } from '@/utils/calendar/instant';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { formatDuration } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Picture } from '../ui/Picture';
import type { PopupAct, RunningView } from './popup-view';
import { VisitButtons } from './VisitButtons';

interface Props {
  running: RunningView | null;
  now: Instant;
  /** The act that waits or is under way. */
  busy: PopupAct | null;
  onAct: (act: PopupAct) => void;
}

/** What is being worked on, how long, the button that ends it, and the one for a visitor. */
export function RunningTimer({ running, now, busy, onAct }: Props) {
  const t = useText(popupTexts);
  const visit = <VisitButtons visiting={running?.visit === true} busy={busy} onAct={onAct} />;
  if (!running) {
    return (
      <section class="popup-timer popup-timer--none">
        <Picture of={Timer} />
        <p>
          {t('popup.timer.none')}
          <span class="popup-timer__hint">{t('popup.timer.noneHint')}</span>
        </p>
        <span class="popup-timer__visit">{visit}</span>
      </section>
    );
  }
  const { title, startedAt, awayMs } = running;
  const name = running.name || t('popup.noName');
  return (
    <section class="popup-timer" aria-label={t('popup.timer')}>
      <p class="popup-timer__elapsed" role="timer">
        <span class="popup-timer__pulse" />
        {formatDuration(now - startedAt - awayMs)}
      </p>
      <Button
        tone={running.visit ? 'plain' : 'primary'}
        icon={Square}
        busy={busy?.type === 'stop'}
        label={t('popup.timer.stopOf', { name })}
        onClick={() => onAct({ type: 'stop' })}
      >
        {t('popup.timer.stop')}
      </Button>
      <p class="popup-timer__case">
        <strong class="code">{name}</strong>
        <span class="popup-clip">{title}</span>
      </p>
      <span class="popup-timer__visit popup-timer__visit--running">{visit}</span>
    </section>
  );
}
