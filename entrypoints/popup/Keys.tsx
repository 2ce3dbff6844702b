import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';
import type { PopupAct } from '@/components/popup/popup-view';
import { useText } from '@/components/ui/language';
import { ShortcutSheet } from '@/components/ui/ShortcutSheet';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { runningEntry } from '@/utils/storage/timers';

export interface KeysProps {
  addRef: RefObject<HTMLInputElement | null>;
  running: boolean;
  onAct: (act: PopupAct) => void;
}

const SHEET = [
  ['/', 'add'],
  ['s', 'timer'],
  ['v', 'visit'],
  ['d', 'dashboard'],
  ['r', 'read'],
  ['?', 'help'],
] as const;

/** Somebody came, or the visit that runs is over. */
async function toggleVisit(onAct: KeysProps['onAct']): Promise<void> {
  const running = await runningEntry();
  onAct({ type: running?.visit ? 'visitEnd' : 'visit' });
}

/** What the keyboard can do in the popup, and the list of it. */
export function Keys({ addRef, running, onAct }: KeysProps) {
  const t = useText(popupTexts);
  const [help, setHelp] = useState(false);
  useShortcuts({
    '/': (event) => {
      event.preventDefault();
      addRef.current?.focus();
    },
    s: () => running && onAct({ type: 'stop' }),
    v: () => void toggleVisit(onAct),
    d: () => open('/dashboard.html'),
    r: () => onAct({ type: 'readPage' }),
    '[Shift]+?': () => setHelp(true),
  });
  return (
    <ShortcutSheet
      open={help}
      shortcuts={SHEET.map(([key, does]) => ({ keys: [key], does: t(`popup.keys.${does}`) }))}
      onClose={() => setHelp(false)}
    />
  );
}
