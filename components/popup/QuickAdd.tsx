import { Plus } from 'lucide-preact';
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '@/utils/calendar/day';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { parseQuickAdd, type QuickAddDraft, readDue } from './quick-add';

interface Props {
  today: Day;
  /** @returns whether it was saved; when not, the page shows why */
  onAdd: (code: string, due: Day | null) => Promise<boolean>;
  inputRef?: Ref<HTMLInputElement>;
}

/** A dossier by typing its code; then a second step shows what was understood and asks for the day. */
export function QuickAdd({ today, onAdd, inputRef }: Props) {
  const t = useText(popupTexts);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const [draft, setDraft] = useState<QuickAddDraft | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const form = useFocusBack(draft === null);

  const read = () => {
    const understood = parseQuickAdd(text);
    setWrong(!understood);
    setDraft(understood);
    setAdded(null);
  };
  const save = async (code: string, due: Day | null) => {
    if (!(await onAdd(code, due))) return;
    setText('');
    setDraft(null);
    setAdded(code);
  };

  if (draft) {
    return <ConfirmAdd draft={draft} today={today} onSave={save} onCancel={() => setDraft(null)} />;
  }
  return (
    <form
      ref={form}
      class="popup-add"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <TextField
        label={t('popup.add')}
        hideLabel
        code={text !== ''}
        value={text}
        problem={wrong ? t('popup.add.unreadable') : undefined}
        onInput={(typed) => {
          setText(typed);
          setWrong(false);
        }}
        inputRef={inputRef}
        input={{
          placeholder: t('popup.add.placeholder'),
          autocomplete: 'off',
          spellcheck: false,
          maxLength: 200,
        }}
      />
      <Button type="submit" icon={Plus}>
        {t('popup.add.next')}
      </Button>
      <p class="popup-add__done" role="status">
        {added && t('popup.add.done', { code: added })}
      </p>
    </form>
  );
}

/** The first field takes the focus again when the second step has ended, for the next code. */
function useFocusBack(isFirstStep: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const wasFirstStep = useRef(true);
  useEffect(() => {
    if (isFirstStep && !wasFirstStep.current) form.current?.querySelector('input')?.focus();
    wasFirstStep.current = isFirstStep;
  }, [isFirstStep]);
  return form;
}

interface ConfirmProps {
  draft: QuickAddDraft;
  today: Day;
  onSave: (code: string, due: Day | null) => Promise<void>;
  onCancel: () => void;
}

function ConfirmAdd({ draft, today, onSave, onCancel }: ConfirmProps) {
  const t = useText(popupTexts);
  const common = useText(commonTexts);
  const [day, setDay] = useState(draft.day);
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const focused = useRef(false);

  const save = async () => {
    const due = readDue(day, today);
    setWrong(due === undefined);
    if (due === undefined) return;
    setBusy(true);
    await onSave(draft.code, due);
    setBusy(false);
  };

  return (
    <form
      class="popup-add popup-add--confirm"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <p class="popup-add__ask">
        <strong>{t('popup.add.confirm', { code: draft.code })}</strong>
      </p>
      <TextField
        label={t('popup.add.due')}
        hint={t('popup.add.dueHint')}
        optional
        value={day}
        onInput={setDay}
        problem={wrong ? t('popup.add.wrongDay') : undefined}
        inputRef={(element) => {
          if (focused.current || !element) return;
          focused.current = true;
          element.focus();
        }}
        input={{ autocomplete: 'off', maxLength: 10 }}
      />
      <div class="popup-add__buttons">
        <Button onClick={onCancel}>{common('common.cancel')}</Button>
        <Button type="submit" tone="primary" busy={busy}>
          {t('popup.add.save')}
        </Button>
      </div>
    </form>
  );
}
