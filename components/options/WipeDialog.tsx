import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { fold } from '@/utils/fold';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';

interface Props {
  open: boolean;
  cases: number;
  onBackup: () => void;
  onClose: () => void;
  onWipe: () => Promise<unknown>;
}

/** The one act that cannot be undone: it asks for typed words and offers a backup first. */
export function WipeDialog({ open, onClose, ...rest }: Props) {
  const t = useText(optionsTexts);
  return (
    <Dialog open={open} title={t('data.wipe')} onClose={onClose}>
      <WipeForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function WipeForm({ cases, onBackup, onClose, onWipe }: Omit<Props, 'open'>) {
  const t = useText(optionsTexts);
  const common = useText(commonTexts);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const phrase = t('data.wipePhrase');
  // Typed without marks or in small letters it is meant just the same.
  const confirmed = fold(typed) === fold(phrase);

  const wipe = async () => {
    setBusy(true);
    await onWipe();
    // Whether it went well is said on the page behind.
    onClose();
  };

  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (confirmed) void wipe();
      }}
    >
      <p>{t('data.wipeText')}</p>
      {cases > 0 && (
        <div class="options-row">
          <Button icon={Download} onClick={onBackup}>
            {t('data.wipeBackup')}
          </Button>
          <span class="muted">{t('data.cases', { count: cases })}</span>
        </div>
      )}
      <TextField
        label={t('data.wipeType', { phrase })}
        width="middle"
        value={typed}
        onInput={setTyped}
        input={{ autocomplete: 'off', spellcheck: false, maxLength: 40 }}
      />
      <div class="options-row">
        <Button onClick={onClose}>{common('common.cancel')}</Button>
        <Button type="submit" tone="danger" disabled={!confirmed} busy={busy}>
          {t('data.wipe')}
        </Button>
      </div>
    </form>
  );
}
