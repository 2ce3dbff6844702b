import { Search } from 'lucide-preact';
import type { Ref } from 'preact';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import '../cases/list-tools.css';

interface Props {
  value: string;
  inputRef: Ref<HTMLInputElement>;
  onInput(value: string): void;
}

/** Search of the catalogue; it answers with every letter. */
export function SearchBox({ value, inputRef, onInput }: Props) {
  const t = useText(proceduresTexts);
  return (
    <search class="list-tools">
      <div class="list-tools__search">
        <Search class="icon" />
        <TextField
          type="search"
          label={t('procedures.search')}
          hideLabel
          value={value}
          onInput={onInput}
          inputRef={inputRef}
          input={{
            placeholder: t('procedures.search'),
            autocomplete: 'off',
            spellcheck: false,
            maxLength: 120,
          }}
        />
      </div>
    </search>
  );
}
