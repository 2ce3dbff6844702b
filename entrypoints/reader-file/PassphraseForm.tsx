import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/language';
import { TextField } from '@/components/ui/TextField';
import { readerTexts } from '@/utils/i18n/catalogues/reader';

interface Props {
  busy: boolean;
  onOpen(typed: string): void;
}

/** Asks for the digits that the sender told. */
export function PassphraseForm({ busy, onOpen }: Props) {
  const t = useText(readerTexts);
  const [typed, setTyped] = useState('');
  return (
    <form
      class="reader__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onOpen(typed);
      }}
    >
      <TextField
        label={t('reader.passphrase')}
        width="middle"
        code
        value={typed}
        onInput={setTyped}
        input={{ inputMode: 'numeric', autocomplete: 'off', spellcheck: false }}
      />
      <Button tone="primary" type="submit" busy={busy} disabled={typed.trim() === ''}>
        {t('reader.open')}
      </Button>
    </form>
  );
}
