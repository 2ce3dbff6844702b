import { Check, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '@/utils/handover/compare';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { ChoiceForAll } from './ChoiceField';
import { type AnyKind, KindCounts } from './KindMark';
import { mayTake, type Trust, TrustNote } from './TrustNote';

interface Props {
  /** Of the key that signed the file. */
  digits: string;
  trust: Trust;
  kinds: readonly AnyKind[];
  /** What is chosen for each case that both changed. */
  choices: readonly Choice[];
  onChooseAll(choice: Choice): void;
  /** What writing it down means, or that there is nothing to write. */
  said: string;
  action: string;
  /** Something would change here. */
  changes: boolean;
  problem: Problem | null;
  onWrite(): void;
  onClose(): void;
  /** The cases, one by one. */
  children: ComponentChildren;
}

/** A file with cases, read before any of it is written down: whose it is, what it changes, and the choice. */
export function MergeForm(props: Props) {
  const { digits, trust, kinds, choices, said, action, changes, problem, children } = props;
  const t = useText(handoverTexts);
  const [agreed, setAgreed] = useState(false);
  return (
    <div class="handover-stack">
      <TrustNote digits={digits} trust={trust} agreed={agreed} onAgree={setAgreed} />
      <KindCounts kinds={kinds} />
      <ChoiceForAll choices={choices} onChange={props.onChooseAll} />
      {children}
      <p class="muted">{said}</p>
      <ProblemNote problem={problem} />
      <p class="page__acts">
        <Button
          tone="primary"
          icon={Check}
          disabled={!changes || !mayTake(trust, agreed)}
          onClick={props.onWrite}
        >
          {action}
        </Button>
        <Button icon={X} onClick={props.onClose}>
          {t('handover.close')}
        </Button>
      </p>
    </div>
  );
}
