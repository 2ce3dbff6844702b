import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { ChoiceList } from '../cases/ChoiceList';
import { useText } from '../ui/language';

interface Props {
  value: 'stop' | 'keep';
  onChange(value: 'stop' | 'keep'): void;
}

/** Asks once what becomes of the timer when its case is done. */
export function StopChoice({ value, onChange }: Props) {
  const t = useText(timersTexts);
  return (
    <div>
      <ChoiceList
        legend={t('timers.finish.ask')}
        value={value}
        options={[
          { value: 'stop', label: t('timers.finish.stop') },
          { value: 'keep', label: t('timers.finish.keep') },
        ]}
        onChange={onChange}
      />
      <p class="field__hint">{t('timers.finish.hint')}</p>
    </div>
  );
}
