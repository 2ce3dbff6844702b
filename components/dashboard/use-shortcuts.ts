import { useEffect, useRef } from 'preact/hooks';
import { type KeybindingsMap, tinykeys } from 'tinykeys';

const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** A letter or mark alone, while the person has switched such shortcuts off. */
function isSwitchedOff({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (document.documentElement.dataset.singleKeys !== 'off') return false;
  return key.length === 1 && !ctrlKey && !altKey && !metaKey;
}

/** Keys belong to what is typed in and to an open dialog before they belong to the page. */
function isTaken(event: KeyboardEvent): boolean {
  if (isSwitchedOff(event)) return true;
  if (event.isComposing || document.querySelector('dialog[open]')) return true;
  return event.target instanceof Element && event.target.matches(TYPING);
}

/**
 * Binds keys while the component is shown.
 *
 * @param keys - names as tinykeys writes them; handlers may change with every rendering, the set of
 *   names may not
 */
export function useShortcuts(keys: KeybindingsMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const names = Object.keys(latest.current);
    const bound = names.map((name) => [
      name,
      (event: KeyboardEvent) => latest.current[name]?.(event),
    ]);
    return tinykeys(window, Object.fromEntries(bound), { ignore: isTaken });
  }, []);
}
