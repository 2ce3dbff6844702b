import { commonTexts } from '@/utils/i18n/catalogues/common';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import './save-bar.css';

interface Props {
  dirty: boolean;
  busy: boolean;
  onCancel: () => void;
}

/** Save and go back; it keeps its place when there is nothing to save, so that nothing jumps. */
export function SaveBar({ dirty, busy, onCancel }: Props) {
  const t = useText(optionsTexts);
  const common = useText(commonTexts);
  return (
    <div class="save-bar">
      <Button type="submit" tone="primary" disabled={!dirty} busy={busy}>
        {common('common.save')}
      </Button>
      {dirty && <Button onClick={onCancel}>{common('common.cancel')}</Button>}
      {dirty && <span class="muted">{t('options.unsaved')}</span>}
    </div>
  );
}
