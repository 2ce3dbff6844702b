import { useId } from 'preact/hooks';
import './Field.css';
import './Tabs.css';

interface Props<Value extends string> {
  label: string;
  hideLabel?: boolean | undefined;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of two to five, all in sight; arrow keys move as in any group of radio buttons. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { label, hideLabel, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset class="segmented-field">
      <legend class={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</legend>
      <div class="segmented">
        {options.map((option) => (
          <label key={option.value} class="segmented__choice">
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="segmented__word">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
