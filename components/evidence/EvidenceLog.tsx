import { Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Evidence } from '@/utils/evidence/evidence';
import type { WorkFact } from '@/utils/evidence/fact';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { factText } from '@/utils/i18n/fact-text';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { EvidenceLine } from './EvidenceLine';

interface Props {
  /** The newest first. */
  log: readonly Evidence[];
  /** The words of an item; null when no checklist has it any more. */
  itemText: (itemId: string) => string | null;
  rowsOf: (fact: WorkFact) => ComponentChildren;
  onRemove: (evidence: Evidence) => void;
}

/** Every decision on a fact: what was used, for which items, and what was not. */
export function EvidenceLog({ log, itemText, rowsOf, onRemove }: Props) {
  const t = useText(evidenceTexts);
  const language = useLanguage();
  return (
    <ul class="evidence__lines evidence__lines--log">
      {log.map((one) => (
        <EvidenceLine
          key={one.id}
          one={one}
          rowsOf={rowsOf}
          items={one.itemIds.map((id) => itemText(id) ?? t('evidence.log.unknownItem')).join(' · ')}
        >
          {one.state === 'refused' && (
            <StateMark state="neutral" bare>
              {t('evidence.log.refused')}
            </StateMark>
          )}
          <IconButton
            icon={Trash2}
            label={t('evidence.log.remove', { fact: factText(one.fact, language) })}
            onClick={() => onRemove(one)}
          />
        </EvidenceLine>
      ))}
    </ul>
  );
}
