import { commonTexts } from '@/utils/i18n/catalogues/common';
import { useText } from './language';
import './Skeleton.css';

/** Grey lines where content will stand, so that nothing jumps when it comes. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useText(commonTexts);
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="skeleton__line" />
      ))}
    </div>
  );
}
