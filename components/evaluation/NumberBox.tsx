import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/utils/settings';
import { useLanguage } from '../ui/language';
import { TextField } from '../ui/TextField';

interface Props {
  label: string;
  hint?: string | undefined;
  hideLabel?: boolean | undefined;
  value: number | null;
  min?: number;
  max?: number;
  /** Above `min`, not equal to it. */
  exclusive?: boolean;
  whole?: boolean;
  /** Said when what was typed is no such number. */
  wrong: string;
  /** null: the box was emptied. */
  onCommit: (value: number | null) => void;
}

/**
 * A number as it is written in Viet Nam or elsewhere, with comma or point. It is handed over when the
 * box is left or Enter is pressed; what is no number stays in the box and says so.
 */
export function NumberBox(props: Props) {
  const { value, onCommit, wrong } = props;
  const language = useLanguage();
  const [text, setText] = useState(written(value, language));
  const [bad, setBad] = useState(false);
  useEffect(() => {
    setText(written(value, language));
    setBad(false);
  }, [value, language]);
  const commit = () => {
    const read = readNumber(text, props);
    setBad(read === undefined);
    if (read !== undefined && read !== value) onCommit(read);
  };
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      hideLabel={props.hideLabel}
      width="short"
      value={text}
      problem={bad ? wrong : undefined}
      input={{
        inputMode: 'decimal',
        autocomplete: 'off',
        maxLength: 12,
        onBlur: commit,
        onKeyDown: (event) => {
          if (event.key === 'Enter') commit();
        },
      }}
      onInput={setText}
    />
  );
}

const written = (value: number | null, language: Language) =>
  String(value ?? '').replace('.', language === 'vi' ? ',' : '.');

type Range = Pick<Props, 'min' | 'max' | 'exclusive' | 'whole'>;

/** null for an empty box, undefined for what is no number in the range. */
function readNumber(
  text: string,
  { min = 0, max = Number.POSITIVE_INFINITY, exclusive, whole }: Range,
): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  const isIn = (exclusive ? value > min : value >= min) && value <= max;
  return isIn && (!whole || Number.isInteger(value)) ? value : undefined;
}
