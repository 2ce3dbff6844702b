import { useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';

interface Props {
  /** The digits that must be told; null while nothing is compared. */
  digits: string | null;
  /** How to compare when it is not with the head of the unit. */
  how?: string | undefined;
  onSame(): void;
  onClose(): void;
}

/** Two people compare a key: what was heard is typed, not looked at and nodded to. */
export function CompareDialog({ digits, how, onSame, onClose }: Props) {
  const t = useText(submitTexts);
  return (
    <Dialog open={digits !== null} title={t('submit.compare')} onClose={onClose}>
      {digits !== null && <Compare digits={digits} how={how} onSame={onSame} onClose={onClose} />}
    </Dialog>
  );
}

function Compare({ digits, how, onSame, onClose }: Props & { digits: string }) {
  const t = useText(submitTexts);
  const common = useText(commonTexts);
  const [typed, setTyped] = useState('');
  const bare = typed.replace(/\D/g, '');
  const isWhole = bare.length >= digits.length;
  const isSame = bare === digits;
  return (
    <form
      class="submit__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSame) onSame();
      }}
    >
      <p>{how ?? t('submit.compare.how')}</p>
      <TextField
        label={t('submit.compare.typed')}
        value={typed}
        code
        problem={isWhole && !isSame ? t('submit.compare.differ') : undefined}
        onInput={setTyped}
        input={{ inputMode: 'numeric', autocomplete: 'off', spellcheck: false }}
      />
      <p class="page__acts">
        <Button onClick={onClose}>{common('common.cancel')}</Button>
        <Button tone="primary" type="submit" disabled={!isSame}>
          {t('submit.compare.same')}
        </Button>
      </p>
    </form>
  );
}
