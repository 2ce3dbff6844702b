import { useId } from 'preact/hooks';
import '../ui/Field.css';
import './choice-list.css';

interface Props<Value extends string> {
  legend: string;
  value: Value;
  options: readonly { value: Value; label: string; hint?: string | undefined }[];
  onChange(value: Value): void;
}

/** One of a few, each on its own line with what it means. */
export function ChoiceList<Value extends string>(props: Props<Value>) {
  const { legend, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset class="choice-list">
      <legend class="field__label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            class="choice__box"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span class="choice__hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
