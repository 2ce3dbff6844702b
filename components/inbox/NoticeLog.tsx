import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import type { NoticeMark } from '@/utils/storage/rows';
import { useLanguage, useText } from '../ui/language';
import { markText } from './notice-words';

/** What happened to a reminder, folded away. */
export function NoticeLog({ log }: { log: readonly NoticeMark[] }) {
  const t = useText(inboxTexts);
  const language = useLanguage();
  return (
    <details class="notices__log">
      <summary>{t('inbox.log')}</summary>
      <ol>
        {log.map((mark, at) => (
          <li key={at}>{markText(mark, language)}</li>
        ))}
      </ol>
    </details>
  );
}
