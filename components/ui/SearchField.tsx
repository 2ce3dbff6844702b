import { Search } from 'lucide-preact';
import type { Ref } from 'preact';
import { TextField } from './TextField';
import './SearchField.css';

interface Props {
  /** What is searched; also the name of the field. */
  label: string;
  value: string;
  onInput(value: string): void;
  maxLength: number;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** The field in which one searches a list. Whoever shows it puts it into a `search` landmark. */
export function SearchField({ label, value, onInput, maxLength, inputRef }: Props) {
  return (
    <div class="search-field">
      <Search class="icon" />
      <TextField
        type="search"
        label={label}
        hideLabel
        value={value}
        onInput={onInput}
        inputRef={inputRef}
        input={{ placeholder: label, autocomplete: 'off', spellcheck: false, maxLength }}
      />
    </div>
  );
}
