import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkFact } from '@/utils/evidence/fact';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { factText } from '@/utils/i18n/fact-text';
import { useLanguage, useText } from '../ui/language';

interface Props {
  fact: WorkFact;
  rowsOf: (fact: WorkFact) => ComponentChildren;
}

/** Facts that are no count of cases have nothing to open. */
const WITHOUT_CASES: readonly WorkFact['kind'][] = ['daily', 'actions'];

/** The cases behind a fact; they are looked up only when somebody opens them. */
export function RowsBehind({ fact, rowsOf }: Props) {
  const t = useText(evidenceTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  if (WITHOUT_CASES.includes(fact.kind)) return null;
  return (
    <details
      class="evidence__rows"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary aria-label={t('evidence.rowsOf', { fact: factText(fact, language) })}>
        {t('evidence.rows')}
      </summary>
      {open && rowsOf(fact)}
    </details>
  );
}
