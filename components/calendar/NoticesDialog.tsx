import { useState } from 'preact/hooks';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import './calendar.css';

interface Props {
  year: number;
  notices: readonly string[];
  busy: boolean;
  onSave(notices: string[]): void;
  onClose(): void;
}

const FORM = 'notices-form';
const LONGEST = 80;

/** By which notices the days off of a year are known; none while they are only expected. */
export function NoticesDialog({ year, notices, busy, onSave, onClose }: Props) {
  const t = useText(calendarTexts);
  const [text, setText] = useState(notices.join(', '));
  return (
    <Dialog
      open
      title={t('calendar.pack.noticesTitle', { year })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('calendar.form.cancel')}</Button>
          <Button tone="primary" type="submit" form={FORM} busy={busy}>
            {t('calendar.form.save')}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        class="calendar-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(readNotices(text));
        }}
      >
        <TextField
          label={t('calendar.pack.noticesField')}
          hint={t('calendar.pack.noticesHint')}
          value={text}
          onInput={setText}
          input={{ maxLength: 400, autocomplete: 'off' }}
        />
      </form>
    </Dialog>
  );
}

/** @example readNotices('1/TB-BNV, 2/TB') // → ['1/TB-BNV', '2/TB'] */
function readNotices(text: string): string[] {
  const numbers = text.split(/[,;]/).map((one) => one.trim().slice(0, LONGEST));
  return numbers.filter((one) => one !== '');
}
