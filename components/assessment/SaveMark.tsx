import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { useText } from '../ui/language';
import './save-mark.css';

export type SaveState = 'empty' | 'saved' | 'saving' | 'held';

/** Whether what was entered lies in the database yet; says nothing where nothing was entered. */
export function SaveMark({ state }: { state: SaveState }) {
  const t = useText(assessmentTexts);
  if (state === 'empty') return null;
  const key = { saved: 'saved', saving: 'saving', held: 'unsaved' } as const;
  return (
    <p class="save-mark" data-state={state}>
      {t(`assessment.${key[state]}`)}
    </p>
  );
}
