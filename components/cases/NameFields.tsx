import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import type { CaseForm } from './case-form';

interface Props {
  form: Pick<CaseForm, 'code' | 'title'>;
  /** What the portal's code is good for, while nobody has seen it. */
  hint?: string;
  /** It is to be handed over without code and name. */
  missing: boolean;
  onChange(part: Partial<CaseForm>): void;
}

/** What a case is called: by its code, by its name, or both. */
export function NameFields({ form, hint, missing, onChange }: Props) {
  const t = useText(casesTexts);
  return (
    <>
      <TextField
        label={t('cases.add.code')}
        hint={hint}
        problem={missing ? t('cases.add.nameMissing') : undefined}
        code
        value={form.code}
        onInput={(code) => onChange({ code })}
        input={{ autocomplete: 'off', spellcheck: false, maxLength: 80 }}
      />
      <TextField
        label={t('cases.add.name')}
        hint={t('cases.add.nameHint')}
        value={form.title}
        onInput={(title) => onChange({ title })}
        input={{ autocomplete: 'off', maxLength: 500 }}
      />
    </>
  );
}
