import { Plus, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Evidence } from '@/utils/evidence/evidence';
import type { WorkFact } from '@/utils/evidence/fact';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { factText } from '@/utils/i18n/fact-text';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { EvidenceLine } from './EvidenceLine';

interface Props {
  evidence: readonly Evidence[];
  rowsOf: (fact: WorkFact) => ComponentChildren;
  /** What can be done with each; nothing when left out. */
  act?: 'drop' | 'link';
  onAct?: (evidence: Evidence) => void;
}

/** Accepted evidence, each with one act. */
export function EvidenceLines({ evidence, rowsOf, act, onAct }: Props) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence__lines">
      {evidence.map((one) => (
        <EvidenceLine key={one.id} one={one} rowsOf={rowsOf}>
          {act && <ActButton one={one} act={act} onAct={() => onAct?.(one)} />}
        </EvidenceLine>
      ))}
    </ul>
  );
}

interface ActProps {
  one: Evidence;
  act: 'drop' | 'link';
  onAct: () => void;
}

function ActButton({ one, act, onAct }: ActProps) {
  const t = useText(evidenceTexts);
  const fact = factText(one.fact, useLanguage());
  return (
    <Button
      size="small"
      tone="quiet"
      icon={act === 'drop' ? X : Plus}
      label={t(`evidence.${act}Of`, { fact })}
      onClick={onAct}
    >
      {t(`evidence.${act}`)}
    </Button>
  );
}
