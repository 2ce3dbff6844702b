import { useState } from 'preact/hooks';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { TextField } from '../ui/TextField';
import { focusFirst } from './focus-first';
import './case-form.css';

interface Props {
  title: string;
  problem: Problem | null;
  busy: boolean;
  onSave(title: string): void;
  onClose(): void;
}

const FORM = 'rename-form';

/** Gives a case another name. */
export function RenameDialog({ title, problem, busy, onSave, onClose }: Props) {
  const t = useText(casesTexts);
  const common = useText(commonTexts);
  const [text, setText] = useState(title);
  return (
    <Dialog
      open
      title={t('cases.edit.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={FORM} busy={busy}>
            {common('common.save')}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        ref={focusFirst}
        class="case-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSave(text.trim().replace(/\s+/g, ' '));
        }}
      >
        <ProblemNote problem={problem} />
        <TextField
          label={t('cases.add.name')}
          hint={t('cases.add.nameHint')}
          value={text}
          onInput={setText}
          input={{ autocomplete: 'off', maxLength: 500 }}
        />
      </form>
    </Dialog>
  );
}
