import { FileLock2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { CompareDialog } from '@/components/exchange/CompareDialog';
import { type CardView, isUsable } from '@/components/exchange/card-view';
import { type Made, MadeNote } from '@/components/exchange/MadeNote';
import { type Receiver, ReceiverCard } from '@/components/exchange/ReceiverCard';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { useToast } from '@/components/ui/Toast';
import type { Period } from '@/utils/calendar/period';
import { UNIT_ID } from '@/utils/exchange/head';
import { confirmKey } from '@/utils/exchange/pins';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { changePins } from '@/utils/storage/cards';
import { saveUnitId } from '@/utils/storage/exchange-settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { importCard, readCards } from '../../keys/unit-cards';
import { clock } from '../clock';
import { OPTIONS_HREF } from '../links';
import { downloadMade, makeSummary } from './make-summary';
import type { SummaryDraft } from './use-summary';

interface Props {
  draft: SummaryDraft;
  period: Period;
  settings: Settings;
}

/** For whom the file is, and the making of it. */
export function HandIn({ draft, period, settings }: Props) {
  const cards = useLiveQuery(readCards) ?? [];
  const { receiver, setReceiver } = useReceiver(cards, settings.exchange.unitId);
  const { problem, setProblem, takeCard, comparing, setComparing, same } = useCards(setReceiver);
  const isUnitIdWrong = receiver.unitId !== '' && !UNIT_ID.test(receiver.unitId);
  return (
    <>
      <ReceiverCard
        name={settings.profile.name}
        optionsHref={OPTIONS_HREF}
        cards={cards}
        receiver={receiver}
        isUnitIdWrong={isUnitIdWrong}
        onChange={setReceiver}
        onCardFile={(file) => void takeCard(file)}
        onCompare={setComparing}
      />
      <ProblemNote problem={problem} />
      <MakeCard
        key={period.key}
        draft={draft}
        period={period}
        settings={settings}
        receiver={receiver}
        onProblem={setProblem}
      />
      <CompareDialog
        digits={comparing?.digits ?? null}
        onSame={() => void same()}
        onClose={() => setComparing(null)}
      />
    </>
  );
}

/** The chosen receiver; a card that was chosen follows what becomes known of it. */
function useReceiver(cards: readonly CardView[], unitId: string) {
  const [chosen, setChosen] = useState<Receiver | null>(null);
  const usual = cards.find(isUsable) ?? cards[0] ?? null;
  const receiver: Receiver = chosen ?? { seal: 'card', unitId, card: null, agreed: false };
  const current = cards.find((one) => one.hash === receiver.card?.hash) ?? usual;
  return { receiver: { ...receiver, card: current }, setReceiver: setChosen };
}

function useCards(setReceiver: (receiver: Receiver | null) => void) {
  const t = useText(submitTexts);
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [comparing, setComparing] = useState<CardView | null>(null);
  const takeCard = async (file: File) => {
    const taken = await importCard(file);
    setProblem(taken.ok ? null : taken.problem);
    if (!taken.ok) return;
    setReceiver(null);
    toast({ text: t('submit.card.kept', { unit: taken.value }) });
  };
  const same = async () => {
    if (!comparing) return;
    const who = { role: 'unit', subject: comparing.unitId } as const;
    const done = await changePins(who, (pins) => confirmKey(pins, comparing.verifyKey, clock()));
    setComparing(null);
    setProblem(done.ok ? null : done.problem);
    if (done.ok) toast({ text: t('submit.compared') });
  };
  return { problem, setProblem, takeCard, comparing, setComparing, same };
}

interface MakeProps extends Props {
  receiver: Receiver;
  onProblem(problem: Problem | null): void;
}

function MakeCard({ draft, period, settings, receiver, onProblem }: MakeProps) {
  const t = useText(submitTexts);
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const missing = missingFor(receiver, draft);
  const make = async () => {
    setBusy(true);
    if (receiver.seal !== 'card') await saveUnitId(receiver.unitId);
    const done = await makeSummary({
      body: draft.built.body,
      period: period.key,
      name: settings.profile.name,
      receiver,
      clockAnomalies: draft.source.clockAnomalies,
    });
    setBusy(false);
    onProblem(done.ok ? null : done.problem);
    setMade(done.ok ? done.value : null);
  };
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(() => toast({ text: t('submit.made.copied') }));
  return (
    <Card title={t('submit.make')} intro={t('submit.make.about')}>
      <div class="submit__make">
        <Button
          tone="primary"
          icon={FileLock2}
          busy={busy}
          disabled={missing !== null}
          onClick={() => void make()}
        >
          {t('submit.make')}
        </Button>
        {missing && <p class="muted">{t(`submit.make.${missing}`)}</p>}
      </div>
      {made && <MadeNote made={made} onDownload={() => downloadMade(made)} onCopy={copy} />}
    </Card>
  );
}

/** What is still needed before a file can be made; null when nothing is. */
function missingFor(receiver: Receiver, { built, ticked }: SummaryDraft) {
  const { seal, card, unitId, agreed } = receiver;
  const unit = seal === 'card' ? card?.unitId : unitId;
  if (seal === 'card' && !(card && isUsable(card))) return 'needCard';
  if (seal !== 'card' && !UNIT_ID.test(unitId)) return 'needUnit';
  // What was said to one head is not for another.
  const isForOther = built.offers.replies.some(
    (one) => ticked.replies.includes(one.id) && one.unitId !== unit,
  );
  if (isForOther) return 'otherUnit';
  return seal === 'open' && !agreed ? 'needAgree' : null;
}
