import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { CASE_SORTS, type CaseQuery, type CaseSort, SEARCH_LIMIT } from '../dashboard/route';
import { useText } from '../ui/language';
import { SearchField } from '../ui/SearchField';
import { Select } from '../ui/Select';
import './list-tools.css';

/** Long enough that a word is one search, short enough to feel at once. */
const PAUSE_IN_TYPING = 150;

interface Props {
  query: CaseQuery;
  searchRef: Ref<HTMLInputElement>;
  onSearch(search: string): void;
  onSort(sort: CaseSort, descending: boolean): void;
}

/** Search and order of the list. */
export function ListTools({ query, searchRef, onSearch, onSort }: Props) {
  const t = useText(casesTexts);
  const [text, setText] = useTyped(query.search, onSearch);
  const sort = `${query.descending ? '-' : ''}${query.sort}` as const;
  const sorts = CASE_SORTS.flatMap((one) => [one, `-${one}`] as const);
  return (
    <search class="list-tools">
      <SearchField
        label={t('cases.search')}
        value={text}
        onInput={setText}
        maxLength={SEARCH_LIMIT}
        inputRef={searchRef}
      />
      <Select
        label={t('cases.sort')}
        hideLabel
        value={sort}
        options={sorts.map((value) => ({ value, label: t(`cases.sort.${value}`) }))}
        onChange={(value) => {
          const chosen = CASE_SORTS.find((one) => value.endsWith(one));
          if (chosen) onSort(chosen, value.startsWith('-'));
        }}
      />
    </search>
  );
}

/** Text that is handed on when the person pauses, and follows the address when that changes. */
function useTyped(value: string, onSettled: (text: string) => void) {
  const [text, setText] = useState(value);
  const settled = useRef(value);
  useEffect(() => {
    if (value === settled.current) return;
    settled.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (text === settled.current) return;
    const timer = setTimeout(() => {
      settled.current = text;
      onSettled(text);
    }, PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [text, onSettled]);
  return [text, setText] as const;
}
