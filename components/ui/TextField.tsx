import type { KeyboardEventHandler, Ref } from 'preact';
import { names } from './class-names';
import { Field, type FieldProps } from './Field';

interface InputExtras {
  autocomplete?: string;
  inputMode?: string;
  list?: string;
  max?: string | number;
  maxLength?: number;
  min?: string | number;
  name?: string;
  onBlur?: () => void;
  onFocus?: () => void;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  placeholder?: string;
  required?: boolean;
  spellcheck?: boolean;
  step?: string | number;
}

interface Props extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  /** `date` and `time` speak `YYYY-MM-DD` and `HH:mm`, whatever the browser shows. */
  type?: 'text' | 'search' | 'date' | 'time' | 'datetime-local' | 'number' | 'url' | undefined;
  width?: 'full' | 'middle' | 'short' | undefined;
  code?: boolean | undefined;
  disabled?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  /** Id of a text elsewhere that says what is wrong, where several fields share it. */
  wrongBy?: string | undefined;
  /** Anything else the browser should know of the control. */
  input?: InputExtras | undefined;
}

/** One line of text with its label. */
export function TextField(props: Props) {
  const { value, onInput, type = 'text', width = 'full' } = props;
  return (
    <Field {...props}>
      {(ids) => (
        <input
          {...props.input}
          {...ids}
          {...(props.wrongBy && { 'aria-invalid': true, 'aria-describedby': props.wrongBy })}
          ref={props.inputRef ?? null}
          class={names('control', `control--${width}`, props.code && 'code')}
          type={type}
          value={value}
          disabled={props.disabled}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
