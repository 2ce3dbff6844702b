import { Download } from 'lucide-preact';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { formatDigits } from '@/utils/i18n/format';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';

/** Where the reader page lies in the extension, and how it is called once it is downloaded. */
const READER = { href: '/tu-soi-reader.html', file: 'tu-soi-doc-tep.html' };

/** The digits of the key that signs, and the page that reads files without the extension. */
export function KeyCard({ digits }: { digits: string | null }) {
  const t = useText(submitTexts);
  return (
    <Card title={t('submit.key')} intro={t('submit.key.about')}>
      {digits === null ? (
        <p class="muted">{t('submit.key.none')}</p>
      ) : (
        <p class="submit__digits code">{formatDigits(digits)}</p>
      )}
      <p class="muted">{t('submit.reader.about')}</p>
      <p>
        <a class="button button--plain" href={READER.href} download={READER.file}>
          <Download class="icon" />
          <span class="button__words">{t('submit.reader')}</span>
        </a>
      </p>
    </Card>
  );
}
