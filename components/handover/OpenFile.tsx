import { FileUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { FilePick } from '../exchange/FilePick';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { names } from '../ui/class-names';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';

interface Props {
  busy: boolean;
  onFile(file: File): void;
}

/** Where a file is dropped, as the whole page takes it; whoever does not drag has the button. */
export function OpenFile({ busy, onFile }: Props) {
  const t = useText(handoverTexts);
  const [over, setOver] = useState(false);
  return (
    <section
      class={names('hand-drop', over && 'hand-drop--over')}
      aria-label={t('handover.open.title')}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <h2 class="hand-drop__title">{t('handover.open.title')}</h2>
      <p class="muted">{t('handover.open.about')}</p>
      <FilePick busy={busy} onFile={onFile}>
        {t('handover.open.file')}
      </FilePick>
    </section>
  );
}

interface PassphraseProps {
  file: string;
  busy: boolean;
  onOpen(typed: string): void;
  onClose(): void;
}

/** Asks for the digits that were told in another way. */
export function PassphraseCard({ file, busy, onOpen, onClose }: PassphraseProps) {
  const t = useText(handoverTexts);
  const [typed, setTyped] = useState('');
  return (
    <Card title={file}>
      <form
        class="handover-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && typed.trim() !== '') onOpen(typed);
        }}
      >
        <TextField
          label={t('handover.passphrase')}
          hint={t('handover.passphrase.hint')}
          width="middle"
          code
          value={typed}
          onInput={setTyped}
          input={{ inputMode: 'numeric', autocomplete: 'off', spellcheck: false }}
        />
        <p class="page__acts">
          <Button
            tone="primary"
            type="submit"
            icon={FileUp}
            busy={busy}
            disabled={typed.trim() === ''}
          >
            {t('handover.passphrase.open')}
          </Button>
          <Button onClick={onClose}>{t('handover.close')}</Button>
        </p>
      </form>
    </Card>
  );
}
