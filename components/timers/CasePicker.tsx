import { useEffect, useState } from 'preact/hooks';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import type { CaseChoice } from '@/utils/storage/case-choices';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { choiceName, type FindCases } from './case-choice';

interface Props {
  /** Empty when nothing is chosen yet. */
  value: string;
  /** The case that is chosen already, when it may not be among those found. */
  chosen: CaseChoice | null;
  find: FindCases;
  problem?: string | undefined;
  onChange(caseId: string): void;
}

/** One case of many: a search above a list that the keyboard knows. */
export function CasePicker({ value, chosen, find, problem, onChange }: Props) {
  const t = useText(timersTexts);
  const [search, setSearch] = useState('');
  const found = useFound(find, search);
  const known = found.some((one) => one.id === value);
  const choices = chosen && !known && chosen.id === value ? [chosen, ...found] : found;
  const first = choices[0]?.id;
  useEffect(() => {
    // What the list shows as chosen must be what is saved.
    if (first !== undefined && !choices.some((one) => one.id === value)) onChange(first);
  }, [first, value, choices.length]);
  return (
    <>
      <TextField
        label={t('timers.entry.search')}
        hint={t('timers.entry.searchHint')}
        type="search"
        value={search}
        onInput={setSearch}
        input={{ autocomplete: 'off', maxLength: 120 }}
      />
      <Select
        label={t('timers.entry.case')}
        value={value}
        problem={choices.length === 0 ? t('timers.entry.noCase') : problem}
        options={choices.map((one) => ({
          value: one.id,
          label: choiceName(one) || t('timers.noName'),
        }))}
        onChange={onChange}
      />
    </>
  );
}

/** What was found last stays until there is something newer. */
function useFound(find: FindCases, search: string): CaseChoice[] {
  const [found, setFound] = useState<CaseChoice[]>([]);
  useEffect(() => {
    let wanted = true;
    void find(search).then((list) => wanted && setFound(list));
    return () => {
      wanted = false;
    };
  }, [find, search]);
  return found;
}
