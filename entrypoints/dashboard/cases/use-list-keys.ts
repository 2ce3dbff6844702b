import { focusedCase, focusRow } from '@/components/cases/row-focus';
import { useShortcuts } from '@/components/dashboard/use-shortcuts';

interface ListKeys {
  onSelect(id: string): void;
  onSelectAll(): void;
  /** @param focused - the row with the focus, when there is one */
  onFinish(focused: string | null): void;
  onTimer(id: string): void;
  onAdd(): void;
  onClear(): void;
}

/** The keys of the list; those that act on a row act on the one with the focus. */
export function useListKeys(keys: ListKeys): void {
  const step = (to: 1 | -1) => (event: KeyboardEvent) => {
    // Arrows scroll the page until a row is taken up with j or k or the Tab key.
    if (event.key.startsWith('Arrow') && focusedCase() === null) return;
    event.preventDefault();
    focusRow(to);
  };
  const onFocused = (act: (id: string) => void) => () => {
    const id = focusedCase();
    if (id !== null) act(id);
  };
  useShortcuts({
    j: step(1),
    ArrowDown: step(1),
    k: step(-1),
    ArrowUp: step(-1),
    x: onFocused(keys.onSelect),
    t: onFocused(keys.onTimer),
    f: () => keys.onFinish(focusedCase()),
    n: (event) => {
      event.preventDefault();
      keys.onAdd();
    },
    '$mod+a': (event) => {
      if (focusedCase() === null) return;
      event.preventDefault();
      keys.onSelectAll();
    },
    Escape: keys.onClear,
  });
}
