import { timersTexts } from '@/utils/i18n/catalogues/timers';
import type { TimerSettings } from '@/utils/settings';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { lengthWords } from './length-words';

interface Props {
  settings: TimerSettings;
  onChange(change: Partial<TimerSettings>): void;
}

const ASK_AFTER = [60, 120, 180, 240, 360, 480];

/** When a timer is asked about, and what becomes of it when its case is done. */
export function TimerSettingsCard({ settings, onChange }: Props) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const known = [...new Set([...ASK_AFTER, settings.askAfterMinutes])].sort((a, b) => a - b);
  return (
    <Card title={t('timers.set.title')}>
      <div class="timer-settings">
        <Select
          label={t('timers.set.ask')}
          width="middle"
          value={String(settings.askAfterMinutes)}
          options={known.map((minutes) => ({
            value: String(minutes),
            label: lengthWords(minutes * 60_000, language),
          }))}
          onChange={(value) => onChange({ askAfterMinutes: Number(value) })}
        />
        <Select
          label={t('timers.set.withCase')}
          width="middle"
          value={settings.stopWithCase}
          options={[
            { value: 'ask', label: t('timers.set.ask.choice') },
            { value: 'stop', label: t('timers.finish.stop') },
            { value: 'keep', label: t('timers.finish.keep') },
          ]}
          onChange={(stopWithCase) => onChange({ stopWithCase })}
        />
      </div>
    </Card>
  );
}
