import { useState } from 'preact/hooks';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { FormDialog } from '../ui/FormDialog';
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

const LONGEST = 80;

/** By which notices the days off of a year are known; none while they are only expected. */
export function NoticesDialog({ year, notices, busy, onSave, onClose }: Props) {
  const t = useText(calendarTexts);
  const [text, setText] = useState(notices.join(', '));
  return (
    <FormDialog
      title={t('calendar.pack.noticesTitle', { year })}
      busy={busy}
      onSubmit={() => onSave(readNotices(text))}
      onClose={onClose}
    >
      <TextField
        label={t('calendar.pack.noticesField')}
        hint={t('calendar.pack.noticesHint')}
        value={text}
        onInput={setText}
        input={{ maxLength: 400, autocomplete: 'off' }}
      />
    </FormDialog>
  );
}

/** @example readNotices('1/TB-BNV, 2/TB') // → ['1/TB-BNV', '2/TB'] */
function readNotices(text: string): string[] {
  const numbers = text.split(/[,;]/).map((one) => one.trim().slice(0, LONGEST));
  return numbers.filter((one) => one !== '');
}
