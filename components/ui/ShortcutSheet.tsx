import { commonTexts } from '@/utils/i18n/catalogues/common';
import { Dialog } from './Dialog';
import { useText } from './language';
import './ShortcutSheet.css';

export interface Shortcut {
  /** As printed on the keys, for example `['Ctrl', 'Shift', 'U']`. */
  keys: readonly string[];
  does: string;
}

interface Props {
  open: boolean;
  shortcuts: readonly Shortcut[];
  onClose: () => void;
}

/** The list behind `?`. */
export function ShortcutSheet({ open, shortcuts, onClose }: Props) {
  const t = useText(commonTexts);
  return (
    <Dialog open={open} title={t('shortcuts.title')} onClose={onClose}>
      <dl class="shortcuts">
        {shortcuts.map(({ keys, does }) => (
          <div key={does} class="shortcuts__row">
            <dt>{does}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} class="shortcuts__key">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
