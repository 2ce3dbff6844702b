import type { Case } from '@/utils/cases/case';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { hrefOf } from '../dashboard/route';
import { Dialog } from '../ui/Dialog';
import { useLanguage, useText } from '../ui/language';
import { kindText } from './summary-words';

interface Props {
  /** What the figure counts; null while none is open. */
  label: string | null;
  cases: readonly Case[];
  onClose(): void;
}

/** The cases behind a figure. */
export function RowsDialog({ label, cases, onClose }: Props) {
  const t = useText(submitTexts);
  const language = useLanguage();
  return (
    <Dialog open={label !== null} title={label ?? ''} onClose={onClose}>
      <ul class="rows">
        {cases.map((one) => (
          <li key={one.id}>
            <a href={hrefOf({ page: 'case', id: one.id })}>
              {one.code && <span class="code">{one.code}</span>}
              <bdi>{one.title || t('submit.rows.untitled')}</bdi>
            </a>
            <span class="muted">{kindText(one.kind, language)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
