import { names } from './class-names';
import { Field, type FieldProps } from './Field';

interface Props<Value extends string> extends FieldProps {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  width?: 'full' | 'middle' | 'short' | undefined;
}

/** One of a few; the browser's own list, so that keyboard and screen reader know it. */
export function Select<Value extends string>(props: Props<Value>) {
  const { options, value, onChange, width = 'full' } = props;
  return (
    <Field {...props}>
      {(ids) => (
        <select
          {...ids}
          class={names('control', `control--${width}`)}
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
