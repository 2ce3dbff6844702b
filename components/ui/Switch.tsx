import type { ComponentChildren } from 'preact';
import './Field.css';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

/** On or off, at once; where something has to be saved first, use a checkbox. */
export function Switch({ on, onChange, children, hint, disabled }: Props) {
  return (
    <label class="choice">
      <input
        class="switch__box"
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint && <span class="choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
