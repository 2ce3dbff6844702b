import { Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { papersTexts } from '@/utils/i18n/catalogues/papers';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';

interface Props {
  /** Which paragraph it is, for those who listen. */
  number: number;
  /** The words that are suggested. */
  ours: string;
  /** The person's own; undefined while they have written none. */
  text: string | undefined;
  onChange(text: string | null): void;
  marks: ComponentChildren;
}

const LONGEST = 20_000;

/** A paragraph of the sheet that can be rewritten where it stands. */
export function ParagraphEditor({ number, ours, text, onChange, marks }: Props) {
  const t = useText(papersTexts);
  const language = useLanguage();
  const hint = useId();
  const isOwn = text !== undefined && text !== ours;
  const isEmpty = (text ?? ours).trim() === '';
  return (
    <div class="paper__editor">
      <textarea
        class="paper__area"
        aria-label={t('papers.edit', { number })}
        aria-describedby={isEmpty ? hint : undefined}
        maxLength={LONGEST}
        value={text ?? ours}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {marks}
      {isEmpty && (
        <p class="paper__hint" id={hint} lang={language}>
          {t('papers.empty')}
        </p>
      )}
      {isOwn && (
        <span class="paper__reset" lang={language}>
          <Button size="small" icon={Undo2} onClick={() => onChange(null)}>
            {t('papers.reset')}
          </Button>
        </span>
      )}
    </div>
  );
}
