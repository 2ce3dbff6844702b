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
  /** Keys that work in one place only, below the others under the name of that place. */
  parts?: readonly { title: string; shortcuts: readonly Shortcut[] }[];
  onClose: () => void;
}

/** The list behind `?`. */
export function ShortcutSheet({ open, shortcuts, parts = [], onClose }: Props) {
  const t = useText(commonTexts);
  return (
    <Dialog open={open} title={t('shortcuts.title')} onClose={onClose}>
      <Keys shortcuts={shortcuts} />
      {parts.map((part) => (
        <section key={part.title} class="shortcuts__part">
          <h3>{part.title}</h3>
          <Keys shortcuts={part.shortcuts} />
        </section>
      ))}
    </Dialog>
  );
}

function Keys({ shortcuts }: Pick<Props, 'shortcuts'>) {
  return (
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
  );
}
