import { Plus } from 'lucide-preact';
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { holdsPersonalNumber } from '@/utils/cases/personal-number';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import './quick-task.css';

interface Props {
  inputRef: Ref<HTMLInputElement>;
  onAdd(title: string): void;
}

const texts = { ...todayTexts, ...kindsTexts };

/** Work that came up and stands in no list: a few words and Enter. Product and coefficient can come later. */
export function QuickTask({ inputRef, onAdd }: Props) {
  const t = useText(texts);
  const [text, setText] = useState('');
  const title = text.trim().replace(/\s+/g, ' ');
  const isPersonal = holdsPersonalNumber(title);
  return (
    <form
      class="quick-task"
      onSubmit={(event) => {
        event.preventDefault();
        if (title === '' || isPersonal) return;
        onAdd(title);
        setText('');
      }}
    >
      <TextField
        label={t('today.quick')}
        hint={t('today.quick.hint')}
        problem={isPersonal ? t('kinds.personal') : undefined}
        value={text}
        onInput={setText}
        inputRef={inputRef}
        input={{ autocomplete: 'off', maxLength: 500 }}
      />
      <Button type="submit" icon={Plus}>
        {t('today.quick.add')}
      </Button>
    </form>
  );
}
