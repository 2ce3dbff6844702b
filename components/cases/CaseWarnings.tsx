import { TriangleAlert } from 'lucide-preact';
import type { CaseWarning } from '@/utils/cases/warnings';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { Translate } from '@/utils/i18n/text';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { RuleSource } from './RuleSource';

/** What rules object to; nothing is forbidden by it. */
export function CaseWarnings({ warnings }: { warnings: readonly CaseWarning[] }) {
  const t = useText(kindsTexts);
  return (
    <>
      {warnings.map((warning) => (
        <Note key={warning.code} tone="near" icon={TriangleAlert} title={titleOf(warning, t)}>
          <p>{t(`kinds.warn.${warning.code}Text`, { allowed: warning.allowed })}</p>
          <RuleSource rule={warning.rule} />
        </Note>
      ))}
    </>
  );
}

function titleOf(warning: CaseWarning, t: Translate<typeof kindsTexts>): string {
  const count = warning.code === 'extendedTooFar' ? warning.days : warning.count;
  return t(`kinds.warn.${warning.code}`, { count });
}
