import { useState } from 'preact/hooks';
import { CardForm } from '@/components/exchange/CardForm';
import { type CardStep, CardSteps } from '@/components/exchange/CardSteps';
import type { MetCard } from '@/components/exchange/card-own-view';
import { RecoveryOpen } from '@/components/exchange/RecoveryOpen';
import { RecoverySave } from '@/components/exchange/RecoverySave';
import { useStepFocus } from '@/components/exchange/use-step-focus';
import { useText } from '@/components/ui/language';
import { dayOf } from '@/utils/calendar/day';
import { type CardDraft, cardFaults, withDeputy } from '@/utils/exchange/card-draft';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import type { Result } from '@/utils/problems';
import { makeCard, meetCard } from './own-card';
import {
  type BegunKey,
  beginKey,
  downloadRecovery,
  openRecoveryFile,
  type Recovering,
} from './unit-key';
import type { Acts } from './use-acts';

interface Props {
  draft: CardDraft;
  /** There is a card of this unit already: only its key is replaced. */
  again: boolean;
  acts: Acts;
  onEnd(): void;
}

/**
 * The way to a card with a new key. Until its recovery file was opened again nothing of the key is on
 * this machine: leaving at any step leaves everything as it was.
 */
export function CardWizard({ draft: first, again, acts, onEnd }: Props) {
  const t = useText(cardTexts);
  const [step, setStep] = useState<CardStep>('facts');
  const [draft, setDraft] = useState(first);
  const [begun, setBegun] = useState<BegunKey | null>(null);
  const [busy, during] = useBusy();

  const begin = async (filled: CardDraft) => {
    setDraft(filled);
    const made = await during(beginKey());
    acts.setProblem(made.ok ? null : made.problem);
    if (!made.ok) return;
    setBegun(made.value);
    setStep('save');
  };
  const finish = async (from: Recovering) => {
    if (!begun) return;
    const done = await during(acts.run(openAndMake(from, begun, draft), () => t('card.made')));
    if (done) onEnd();
  };
  const place = useStepFocus(step);
  return (
    <div class="options-form card-step" ref={place} tabIndex={-1}>
      <CardSteps step={step} />
      {step === 'facts' && (
        <CardFields
          {...{ draft, again, acts, busy, onCancel: onEnd }}
          own={null}
          submit={t('card.next')}
          onDone={(filled) => void begin(filled)}
        />
      )}
      {step === 'save' && begun && (
        <RecoverySave
          file={begun.file}
          passphrase={begun.passphrase}
          onDownload={() => downloadRecovery(begun)}
          onNext={() => setStep('check')}
          onCancel={onEnd}
        />
      )}
      {step === 'check' && (
        <RecoveryOpen
          intro={t('card.check.intro')}
          submit={t('card.check.finish')}
          busy={busy}
          onOpen={(from) => void finish(from)}
          onBack={() => setStep('save')}
          onCancel={onEnd}
        />
      )}
    </div>
  );
}

async function openAndMake(
  from: Recovering,
  begun: BegunKey,
  draft: CardDraft,
): Promise<Result<void>> {
  const opened = await openRecoveryFile(from, begun.recipient);
  return opened.ok ? makeCard(draft, opened.value) : opened;
}

interface FieldsProps extends Omit<Props, 'onEnd'> {
  own: string | null;
  submit: string;
  busy: boolean;
  onDone(draft: CardDraft): void;
  onCancel(): void;
}

/** The form of a card with what it asks of this machine. */
export function CardFields({ acts, own, ...form }: FieldsProps) {
  const today = dayOf(Date.now());
  const meet = async (file: File): Promise<MetCard | null> => {
    const met = await meetCard(file);
    acts.setProblem(met.ok ? null : met.problem);
    return met.ok ? met.value : null;
  };
  return (
    <CardForm
      {...form}
      today={today}
      faultsOf={(draft) => cardFaults(draft, today)}
      onDeputy={(draft, met) => withDeputy(draft, met, own)}
      onMeet={meet}
    />
  );
}

/** Whether work is going on, and how to say that it is. */
export function useBusy() {
  const [busy, setBusy] = useState(false);
  const during = <T,>(work: Promise<T>): Promise<T> => {
    setBusy(true);
    return work.finally(() => setBusy(false));
  };
  return [busy, during] as const;
}
