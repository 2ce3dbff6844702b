import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './Field.css';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  hint?: string | undefined;
  /** Some of what it stands for is chosen, not all. */
  partly?: boolean | undefined;
  /** The words are heard and not seen, as in a row of a table. */
  hideLabel?: boolean | undefined;
  disabled?: boolean | undefined;
}

export function Checkbox(props: Props) {
  const { checked, onChange, children, hint, partly = false, hideLabel, disabled } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = partly;
  }, [partly]);
  return (
    <label class="choice">
      <input
        ref={box}
        class="choice__box"
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={hideLabel ? 'visually-hidden' : undefined}>
        {children}
        {hint && <span class="choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
