import { ShieldAlert } from 'lucide-preact';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { personalDataIn } from '@/utils/privacy/private-text';
import { useLanguage, useText } from '../ui/language';
import './saved-text.css';

/** A warning at a text that is saved by a button: it seems to hold personal data. */
export function PrivateHint({ text }: { text: string }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const kinds = personalDataIn(text);
  const what = new Intl.ListFormat(language).format(
    kinds.map((kind) => t(`assessment.private.${kind}`)),
  );
  return (
    <div role="status">
      {kinds.length > 0 && (
        <p class="saved-text__private">
          <ShieldAlert class="icon" />
          <span>{t('assessment.private.hint', { what })}</span>
        </p>
      )}
    </div>
  );
}
