import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatInstant } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';
import './data-settings.css';

export interface Counts {
  cases: number;
  entries: number;
  notices: number;
}

export interface RestorePreview {
  madeAt: Instant;
  holds: Counts;
  casesHere: number;
  /** Almost nothing would replace a lot: the person has to say that this is meant. */
  nearlyEmpty: boolean;
}

interface Props {
  /** null while nothing was chosen. */
  preview: RestorePreview | null;
  onClose: () => void;
  onRestore: () => Promise<unknown>;
}

/** What a backup holds beside what is here, before anything is replaced. */
export function RestoreDialog({ preview, onClose, onRestore }: Props) {
  const t = useText(optionsTexts);
  return (
    <Dialog open={preview !== null} title={t('data.preview')} onClose={onClose}>
      {preview && <Preview preview={preview} onClose={onClose} onRestore={onRestore} />}
    </Dialog>
  );
}

function Preview({ preview, onClose, onRestore }: Props & { preview: RestorePreview }) {
  const t = useText(optionsTexts);
  const common = useText(commonTexts);
  const { cases, entries, notices } = preview.holds;
  const [meant, setMeant] = useState(false);
  const [busy, setBusy] = useState(false);

  const restore = async () => {
    setBusy(true);
    await onRestore();
    // Whether it went well is said on the page behind.
    onClose();
  };

  return (
    <>
      <dl class="data-facts">
        <dt>{t('data.previewMade')}</dt>
        <dd>
          <time>{formatInstant(preview.madeAt)}</time>
        </dd>
        <dt>{t('data.previewHolds')}</dt>
        <dd>
          {[
            t('data.cases', { count: cases }),
            t('data.entries', { count: entries }),
            t('data.notices', { count: notices }),
          ].join(', ')}
        </dd>
        <dt>{t('data.previewNow')}</dt>
        <dd>{t('data.cases', { count: preview.casesHere })}</dd>
      </dl>
      <p>{t('data.previewText')}</p>
      {preview.nearlyEmpty && (
        <Checkbox checked={meant} onChange={setMeant}>
          {t('data.previewMeant', { count: preview.casesHere })}
        </Checkbox>
      )}
      <div class="options-row">
        <Button onClick={onClose}>{common('common.cancel')}</Button>
        <Button
          tone="danger"
          disabled={preview.nearlyEmpty && !meant}
          busy={busy}
          onClick={() => void restore()}
        >
          {t('data.replace')}
        </Button>
      </div>
    </>
  );
}
