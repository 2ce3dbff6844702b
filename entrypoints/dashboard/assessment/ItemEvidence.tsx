import { useCallback } from 'preact/hooks';
import { EvidenceLines } from '@/components/evidence/EvidenceLines';
import { EvidencePicker } from '@/components/evidence/EvidencePicker';
import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import { type AnswerChange, answerTo } from '@/utils/assessment/assessment';
import type { Item } from '@/utils/assessment/edition';
import type { Day } from '@/utils/calendar/day';
import type { Evidence } from '@/utils/evidence/evidence';
import type { Fact, WorkFact } from '@/utils/evidence/fact';
import { suggestionsFor } from '@/utils/evidence/suggest';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import type { Problem } from '@/utils/problems';
import { saveEvidence } from '@/utils/storage/evidence';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { clock } from '../clock';
import { FactRows } from './FactRows';
import type { AnswerView } from './read-answer-view';
import { readFacts } from './read-facts';

interface Props {
  view: AnswerView;
  item: Item;
  today: Day;
  onAnswer: (itemId: string, change: AnswerChange) => Promise<Problem | null>;
}

/** The evidence of one item of a review: offered, used, and the rest of the period. */
export function ItemEvidence({ view, item, today, onAnswer }: Props) {
  const { period, row } = view;
  const known = useLiveQuery(useCallback(() => readFacts(period, clock()), [period, today]));
  const ids = (row && answerTo(row, item.id)?.evidenceIds) ?? [];
  const keepIds = (evidenceIds: string[]) => onAnswer(item.id, { evidenceIds });
  const decide = useDecisions(item, (id) => keepIds([...ids, id]));
  if (!known) return null;
  const accepted = known.log.filter((one) => one.state === 'accepted');
  const used = accepted.filter((one) => ids.includes(one.id));
  const rowsOf = (fact: WorkFact) => <FactRows fact={fact} />;
  if (row?.state === 'submitted') return <EvidenceLines evidence={used} rowsOf={rowsOf} />;
  return (
    <EvidencePicker
      moral={item.moral}
      suggestions={suggestionsFor(item, known.facts, known.log)}
      used={used}
      others={accepted.filter((one) => !ids.includes(one.id))}
      today={today}
      rowsOf={rowsOf}
      onAccept={(fact) => void decide(fact, 'accepted')}
      onRefuse={(fact) => void decide(fact, 'refused')}
      onLink={(one) => void keepIds([...ids, one.id])}
      onDrop={(one) => void keepIds(ids.filter((id) => id !== one.id))}
      onOwn={(fact) => decide(fact, 'accepted')}
    />
  );
}

/** Keeps a decision on a fact and, when it was accepted, lets the answer rest on it. */
function useDecisions(item: Item, onAccepted: (id: string) => Promise<Problem | null>) {
  const t = useText(evidenceTexts);
  const toast = useToast();
  const { report } = useActs();
  return async (fact: Fact, state: Evidence['state']): Promise<Problem | null> => {
    const id = crypto.randomUUID();
    const saved = await saveEvidence({ id, fact, itemIds: [item.id], state, at: clock() });
    if (!saved.ok) {
      // What is wrong with a text is said at the text itself.
      if (!saved.problem.code.startsWith('text.')) report(saved.problem);
      return saved.problem;
    }
    if (state === 'refused') toast({ text: t('evidence.refused') });
    return state === 'accepted' ? onAccepted(id) : null;
  };
}
