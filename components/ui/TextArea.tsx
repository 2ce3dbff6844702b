import { Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  rows?: number | undefined;
  maxLength?: number | undefined;
}

/** Several lines of text with their label. */
export function TextArea(props: Props) {
  return (
    <Field {...props}>
      {(ids) => (
        <textarea
          {...ids}
          class="control"
          rows={props.rows ?? 3}
          maxLength={props.maxLength}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
