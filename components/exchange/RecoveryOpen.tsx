import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { FilePick } from './FilePick';

interface Props {
  intro: string;
  submit: string;
  busy: boolean;
  /** Further fields. */
  children?: ComponentChildren;
  /** They are filled in as they must be. */
  ready?: boolean | undefined;
  onOpen(from: { file: File; typed: string }): void;
  /** Goes back to the step before; left out where there is none. */
  onBack?: (() => void) | undefined;
  onCancel(): void;
}

const DIGITS = 20;

/** A saved recovery file is chosen and its digits are typed from the paper. */
export function RecoveryOpen(props: Props) {
  const { intro, submit, busy, children, ready = true, onOpen, onBack, onCancel } = props;
  const t = useText(cardTexts);
  const common = useText(commonTexts);
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState('');
  const isWhole = typed.replace(/\D/g, '').length >= DIGITS;
  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (file && isWhole && ready && !busy) onOpen({ file, typed });
      }}
    >
      <p>{intro}</p>
      {children}
      <div class="options-row">
        <FilePick primary={!file} busy={busy} onFile={setFile}>
          {t('card.check.file')}
        </FilePick>
        <span class={file ? undefined : 'muted'}>
          {file ? t('card.check.chosen', { file: file.name }) : t('card.check.noFile')}
        </span>
      </div>
      <TextField
        label={t('card.check.digits')}
        width="middle"
        code
        value={typed}
        onInput={setTyped}
        input={{ inputMode: 'numeric', autocomplete: 'off', spellcheck: false, maxLength: 40 }}
      />
      <div class="options-row">
        <Button tone="primary" type="submit" busy={busy} disabled={!file || !isWhole || !ready}>
          {submit}
        </Button>
        {onBack && <Button onClick={onBack}>{t('card.back')}</Button>}
        <Button onClick={onCancel}>{common('common.cancel')}</Button>
      </div>
    </form>
  );
}
