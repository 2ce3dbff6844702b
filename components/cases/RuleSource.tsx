import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { formatDay } from '@/utils/i18n/format';
import type { LegalRule } from '@/utils/legal/rule';
import { Badge } from '../ui/Badge';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import './rule-source.css';

/** Where a rule stands, since when, and how far it was checked. */
export function RuleSource({ rule }: { rule: LegalRule }) {
  const t = useText(kindsTexts);
  const from = t('kinds.rule.from', { day: formatDay(rule.effectiveFrom) });
  return (
    <p class="rule-source">
      <span>{`${t('kinds.rule.source', { source: rule.source })}, ${from}`}</span>
      {rule.verified ? (
        <Badge>{t('kinds.rule.verified')}</Badge>
      ) : (
        <StateMark state="near">{t('kinds.rule.unverified')}</StateMark>
      )}
    </p>
  );
}
