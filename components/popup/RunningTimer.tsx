import { Square, Timer } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Instant } from '@/utils/calendar/instant';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { formatDuration } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import type { RunningView } from './popup-view';

interface Props {
  running: RunningView | null;
  now: Instant;
  busy: boolean;
  /** The button for a visitor. */
  visit?: ComponentChildren;
  onStop: () => void;
}

/** What is being worked on, how long, and the button that ends it. */
export function RunningTimer({ running, now, busy, visit, onStop }: Props) {
  const t = useText(popupTexts);
  if (!running) {
    return (
      <section class="popup-timer popup-timer--none">
        <Timer class="icon" />
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
        busy={busy}
        label={t('popup.timer.stopOf', { name })}
        onClick={onStop}
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
