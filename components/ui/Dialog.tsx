import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { names } from './class-names';
import { IconButton } from './IconButton';
import { useText } from './language';
import './Dialog.css';

interface Props {
  open: boolean;
  title: string;
  /** Escape, the cross and a click beside it; the page then sets `open` to false. */
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the chosen one last. */
  footer?: ComponentChildren;
  size?: 'normal' | 'wide' | 'side' | undefined;
}

const FIRST_FIELD = '.dialog__body :is(input, select, textarea):not([type="hidden"], :disabled)';

/**
 * A dialog over the page. The browser's own element holds the focus inside and gives it back;
 * `children` are there only while it is open, so a form in it starts fresh each time.
 */
export function Dialog(props: Props) {
  const { open, title, onClose, children, footer, size = 'normal' } = props;
  const t = useText(commonTexts);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    element.showModal();
    // The browser would begin with the cross; whoever is asked something begins with the answer.
    element.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    // Closing before it leaves the page is what makes the browser give the focus back.
    return () => element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      class={names('dialog', `dialog--${size}`)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open && (
        <div class="dialog__sheet">
          <header class="dialog__head">
            <h2 id={titleId} class="dialog__title">
              {title}
            </h2>
            <IconButton icon={X} label={t('common.close')} onClick={onClose} />
          </header>
          <div class="dialog__body">{children}</div>
          {footer && <footer class="dialog__foot">{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
