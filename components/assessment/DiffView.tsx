import type { Edition } from '@/utils/assessment/edition';
import { diffEditions, type EditionDiff, isSame } from '@/utils/assessment/edition-diff';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { useLanguage, useText } from '../ui/language';
import { wordsIn } from './words';
import './editor.css';

interface Props {
  /** null when there is no earlier edition. */
  before: Edition | null;
  after: Edition;
}

/** What a new edition changes: the sums in one line, then each question side by side. */
export function DiffView({ before, after }: Props) {
  const t = useText(checklistsTexts);
  const diff = diffEditions(before, after);
  const summary = t('diff.summary', {
    version: after.version,
    added: diff.added.length,
    changed: diff.changed.length,
    removed: diff.removed.length,
  });
  const against = before ? t('diff.against', { version: before.version }) : t('diff.new');
  return (
    <div class="diff">
      <p>
        <strong>{summary}</strong> <span class="muted">{`(${against})`}</span>
      </p>
      {isSame(diff) && <p class="muted">{t('diff.same')}</p>}
      {diff.moved && <p class="muted">{t('diff.moved')}</p>}
      <Texts title={t('diff.added')} items={diff.added} />
      <Changed changed={diff.changed} />
      <Texts title={t('diff.removed')} items={diff.removed} />
    </div>
  );
}

function Texts({ title, items }: { title: string; items: EditionDiff['added'] }) {
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <section>
      <h3 class="diff__title">{title}</h3>
      <ul class="diff__list">
        {items.map((item) => (
          <li key={item.id}>{wordsIn(item.text, language)}</li>
        ))}
      </ul>
    </section>
  );
}

function Changed({ changed }: { changed: EditionDiff['changed'] }) {
  const t = useText(checklistsTexts);
  const language = useLanguage();
  if (changed.length === 0) return null;
  return (
    <section>
      <h3 class="diff__title">{t('diff.changed')}</h3>
      <ul class="diff__list">
        {changed.map(({ before, after, fields }) => (
          <li key={after.id}>
            {fields.includes('text') ? (
              <dl class="diff__pair">
                <dt>{t('diff.before')}</dt>
                <dd>{wordsIn(before.text, language)}</dd>
                <dt>{t('diff.after')}</dt>
                <dd>{wordsIn(after.text, language)}</dd>
              </dl>
            ) : (
              wordsIn(after.text, language)
            )}
            <span class="muted diff__fields">
              {t('diff.fields', {
                fields: fields.map((field) => t(`diff.field.${field}`)).join(', '),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
