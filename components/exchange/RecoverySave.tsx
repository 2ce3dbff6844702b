import { Download, KeyRound } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { formatDigits } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';

interface Props {
  file: string;
  passphrase: string;
  onDownload(): void;
  onNext(): void;
  onCancel(): void;
}

/** The recovery file was handed out: where to put it, the digits to write down, what is lost. */
export function RecoverySave({ file, passphrase, onDownload, onNext, onCancel }: Props) {
  const t = useText(cardTexts);
  const common = useText(commonTexts);
  const [done, setDone] = useState(false);
  return (
    <div class="options-form">
      <p>{t('card.save.intro', { file })}</p>
      <div class="card-digits">
        <p class="field__label">{t('card.save.digits')}</p>
        <p class="card-digits__value code">{formatDigits(passphrase)}</p>
      </div>
      <Note tone="near" icon={KeyRound} title={t('card.loss.title')}>
        {t('card.loss')}
      </Note>
      <Checkbox checked={done} onChange={setDone}>
        {t('card.save.done')}
      </Checkbox>
      <div class="options-row">
        <Button tone="primary" disabled={!done} onClick={onNext}>
          {t('card.next')}
        </Button>
        <Button icon={Download} onClick={onDownload}>
          {t('card.save.again')}
        </Button>
        <Button onClick={onCancel}>{common('common.cancel')}</Button>
      </div>
    </div>
  );
}
