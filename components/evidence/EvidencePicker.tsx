import { Check, Plus, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '@/utils/evidence/evidence';
import type { OwnFact, WorkFact } from '@/utils/evidence/fact';
import type { Suggestion } from '@/utils/evidence/suggest';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { factDays, factText } from '@/utils/i18n/fact-text';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { EvidenceLines } from './EvidenceLines';
import { OwnEvidenceForm } from './OwnEvidenceForm';
import { RowsBehind } from './RowsBehind';
import './evidence.css';

interface Props {
  /** The item can only be answered by a conscience: nothing is offered. */
  moral: boolean;
  suggestions: readonly Suggestion[];
  /** Accepted evidence that the answer rests on. */
  used: readonly Evidence[];
  /** Accepted evidence of the period that it does not rest on yet. */
  others: readonly Evidence[];
  /** The day that is suggested for evidence of one's own, `YYYY-MM-DD`. */
  today: string;
  /** The cases behind a fact, looked up when they are asked for. */
  rowsOf: (fact: WorkFact) => ComponentChildren;
  onAccept: (fact: WorkFact) => void;
  onRefuse: (fact: WorkFact) => void;
  onLink: (evidence: Evidence) => void;
  onDrop: (evidence: Evidence) => void;
  /** @returns what was in the way; null when it was saved */
  onOwn: (fact: OwnFact) => Promise<Problem | null>;
}

/** What one item rests on: facts offered from the work, used or not, and evidence of one's own. */
export function EvidencePicker(props: Props) {
  const { moral, suggestions, used, others, rowsOf, onDrop, onLink } = props;
  const t = useText(evidenceTexts);
  const [adding, setAdding] = useState(false);
  const isEmpty = suggestions.length === 0 && used.length === 0;
  return (
    <section class="evidence" aria-label={t('evidence.title')}>
      <header class="evidence__head">
        <h3 class="evidence__title">{t('evidence.title')}</h3>
        {!adding && (
          <Button size="small" icon={Plus} onClick={() => setAdding(true)}>
            {t('evidence.add')}
          </Button>
        )}
      </header>
      {isEmpty && <p class="muted">{t(moral ? 'evidence.moral' : 'evidence.none')}</p>}
      <EvidenceLines evidence={used} rowsOf={rowsOf} act="drop" onAct={onDrop} />
      {suggestions.map(({ fact }) => (
        <Offer key={fact.kind} fact={fact} {...props} />
      ))}
      {others.length > 0 && (
        <details class="evidence__more">
          <summary>{t('evidence.more')}</summary>
          <EvidenceLines evidence={others} rowsOf={rowsOf} act="link" onAct={onLink} />
        </details>
      )}
      {adding && (
        <OwnEvidenceForm
          today={props.today}
          onSave={async (fact) => {
            const problem = await props.onOwn(fact);
            if (!problem) setAdding(false);
            return problem;
          }}
          onCancel={() => setAdding(false)}
        />
      )}
    </section>
  );
}

interface OfferProps extends Pick<Props, 'rowsOf' | 'onAccept' | 'onRefuse'> {
  fact: WorkFact;
}

/** One fact of the work with the two things that can be done with it. */
function Offer({ fact, rowsOf, onAccept, onRefuse }: OfferProps) {
  const t = useText(evidenceTexts);
  const language = useLanguage();
  const text = factText(fact, language);
  return (
    <div class="evidence__offer">
      <p class="evidence__kind">{t('evidence.offered')}</p>
      <p class="evidence__text">{text}</p>
      <p class="muted">{factDays(fact, language)}</p>
      <RowsBehind fact={fact} rowsOf={rowsOf} />
      <div class="evidence__acts">
        <Button
          size="small"
          icon={Check}
          label={t('evidence.acceptOf', { fact: text })}
          onClick={() => onAccept(fact)}
        >
          {t('evidence.accept')}
        </Button>
        <Button
          size="small"
          tone="quiet"
          icon={X}
          label={t('evidence.refuseOf', { fact: text })}
          onClick={() => onRefuse(fact)}
        >
          {t('evidence.refuse')}
        </Button>
      </div>
    </div>
  );
}
