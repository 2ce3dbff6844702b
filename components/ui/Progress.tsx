import { useId } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { Button } from './Button';
import { useText } from './language';
import './Skeleton.css';

interface Props {
  label: string;
  done: number;
  /** null while nobody knows how much there is. */
  total: number | null;
  onCancel?: (() => void) | undefined;
}

/** Work that takes longer than a breath: how far it is, and a way to stop it. */
export function Progress({ label, done, total, onCancel }: Props) {
  const t = useText(commonTexts);
  const id = useId();
  return (
    <div class="progress">
      <div class="progress__head">
        <label for={id}>{label}</label>
        {total !== null && (
          <span class="number muted">{t('common.progress', { done, total })}</span>
        )}
      </div>
      <progress
        id={id}
        class="progress__bar"
        {...(total === null ? {} : { value: done, max: Math.max(1, total) })}
      />
      {onCancel && (
        <Button size="small" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}
