import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type Day, parseDay } from '@/utils/calendar/day';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { PrivateHint } from './PrivateHint';

interface Props {
  /** The day that is offered. */
  suggested: Day;
  /** @returns whether it was saved */
  onAdd: (text: string, dueDay: Day) => Promise<boolean>;
}

/** Makes a task with a date out of something that is weak. */
export function MendForm({ suggested, onAdd }: Props) {
  const t = useText(mendingTexts);
  const common = useText(commonTexts);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [due, setDue] = useState<string>(suggested);
  const day = parseDay(due);
  if (!open) {
    return (
      <div>
        <Button tone="quiet" size="small" icon={Plus} onClick={() => setOpen(true)}>
          {t('mending.add')}
        </Button>
      </div>
    );
  }
  const add = async () => {
    if (!day || text.trim() === '' || !(await onAdd(text.trim(), day))) return;
    setText('');
    setOpen(false);
  };
  return (
    <form
      class="mend-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('mending.text')}
        hint={t('mending.text.hint')}
        value={text}
        onInput={setText}
        input={{ maxLength: 500, autocomplete: 'off' }}
      />
      <PrivateHint text={text} />
      <TextField label={t('mending.due')} type="date" width="short" value={due} onInput={setDue} />
      <div class="mend-form__acts">
        <Button onClick={() => setOpen(false)}>{common('common.cancel')}</Button>
        <Button tone="primary" type="submit" disabled={!day || text.trim() === ''}>
          {common('common.add')}
        </Button>
      </div>
    </form>
  );
}
