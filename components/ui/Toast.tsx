import { Check, Undo2, X } from 'lucide-preact';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { useText } from './language';
import './Toast.css';

export interface ToastMessage {
  text: string;
  /** Takes the act back; the message stays longer when it can. */
  undo?: (() => void) | undefined;
}

/** How long a message stays; it waits while the pointer or the focus is on it. */
const STAY = 5_000;
const STAY_WITH_UNDO = 12_000;

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Says in one line what has just happened, with a way back. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}

/** Holds the one message of a page; a new one takes the place of the last. */
export function ToastProvider({ children }: { children: ComponentChildren }) {
  const t = useText(commonTexts);
  const [shown, setShown] = useState<{ message: ToastMessage; count: number } | null>(null);
  const say = useCallback(
    (message: ToastMessage) => setShown((last) => ({ message, count: (last?.count ?? 0) + 1 })),
    [],
  );
  const dismiss = useCallback(() => setShown(null), []);
  const region = useMemo(
    () => shown && <Toast key={shown.count} message={shown.message} onDismiss={dismiss} />,
    [shown, dismiss],
  );
  return (
    <ToastContext.Provider value={say}>
      {children}
      <section class="toast-region" aria-label={t('common.notices')} aria-live="polite">
        {region}
      </section>
    </ToastContext.Provider>
  );
}

interface Props {
  message: ToastMessage;
  onDismiss: () => void;
}

function Toast({ message, onDismiss }: Props) {
  const t = useText(commonTexts);
  const [held, setHeld] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { text, undo } = message;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, undo ? STAY_WITH_UNDO : STAY);
    return () => clearTimeout(timer);
  }, [held, undo, onDismiss]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only holds the message in place
    <div
      ref={box}
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(box.current?.contains(document.activeElement) ?? false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onKeyDown={(event) => event.key === 'Escape' && onDismiss()}
    >
      <Check class="icon toast__icon" />
      <p class="toast__text">{text}</p>
      {undo && (
        <Button
          size="small"
          icon={Undo2}
          onClick={() => {
            undo();
            onDismiss();
          }}
        >
          {t('common.undo')}
        </Button>
      )}
      <IconButton icon={X} size="small" label={t('common.close')} onClick={onDismiss} />
    </div>
  );
}
