import { GitCompareArrows } from 'lucide-preact';
import type { CaseEdit, EditedField } from '@/utils/cases/edit';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { editCaseTexts } from '@/utils/i18n/catalogues/edit-case';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatDay } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import { ruleByRef } from '@/utils/legal/find-rule';
import { LEGAL_RULES } from '@/utils/legal/rules';
import type { Language } from '@/utils/settings';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { detailWords } from './detail-words';
import { limitWords } from './limit-words';
import './edit-conflict.css';

const texts = { ...editCaseTexts, ...casesTexts, ...kindsTexts };

interface Props {
  /** Changed here and elsewhere. */
  fields: readonly EditedField[];
  saved: CaseEdit;
  mine: CaseEdit;
  onMine(): void;
  onSaved(): void;
}

/** Both values of what was changed in two places, and the choice between them. */
export function EditConflict({ fields, saved, mine, onMine, onSaved }: Props) {
  const t = useText(texts);
  const language = useLanguage();
  return (
    <Note
      tone="near"
      icon={GitCompareArrows}
      title={t('edit.conflict.title')}
      urgent
      action={
        <>
          <Button size="small" onClick={onSaved}>
            {t('edit.conflict.takeSaved')}
          </Button>
          <Button size="small" onClick={onMine}>
            {t('edit.conflict.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('edit.conflict.text')}</p>
      <table class="edit-conflict">
        <thead>
          <tr>
            <th scope="col">{t('edit.conflict.field')}</th>
            <th scope="col">{t('edit.conflict.saved')}</th>
            <th scope="col">{t('edit.conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`edit.field.${field}`)}</th>
              <td>{valueWords(field, saved, t, language)}</td>
              <td>{valueWords(field, mine, t, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Note>
  );
}

function valueWords(
  field: EditedField,
  side: CaseEdit,
  t: Translate<typeof texts>,
  language: Language,
): string {
  const { code, title, detail, limit, rule } = side;
  const known = rule && ruleByRef(LEGAL_RULES, rule);
  const words = {
    code,
    title,
    detail: detail && detailWords(detail, t, language),
    limit: limit && limitWords(limit, t),
    rule: rule && `${known?.title[language] ?? rule.id}, ${formatDay(rule.version)}`,
  };
  return words[field] || t('edit.empty');
}
