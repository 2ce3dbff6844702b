import { KeyRound, Plus, ShieldAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { OwnUnit } from '@/components/exchange/card-own-view';
import { type CardAct, OwnCardFacts } from '@/components/exchange/OwnCardFacts';
import { RecoveryOpen } from '@/components/exchange/RecoveryOpen';
import '@/components/exchange/exchange.css';
import { useStepFocus } from '@/components/exchange/use-step-focus';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { Skeleton } from '@/components/ui/Skeleton';
import { TextField } from '@/components/ui/TextField';
import { UNIT_ID } from '@/utils/exchange/head';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { CardFields, CardWizard, useBusy } from './CardWizard';
import { downloadCard, makeCard } from './own-card';
import { type OwnUnits, readOwnUnits } from './read-own-unit';
import { type Recovering, restoreKey, tryRecovery } from './unit-key';
import type { Acts } from './use-acts';

type Doing = CardAct | 'make' | 'restore';

/** The unit's card and the key behind it, for the head of a unit. */
export function CardPart({ acts }: { acts: Acts }) {
  const t = useText(cardTexts);
  const o = useText(optionsTexts);
  const own = useLiveQuery(readOwnUnits);
  const [chosen, setChosen] = useState<string | null>(null);
  const [doing, setDoing] = useState<Doing | null>(null);
  const unit = own && chosenOf(own, chosen);
  const begin = (next: Doing | null) => {
    acts.setProblem(null);
    setDoing(next);
    // The unit whose card was made is the usual one from now on.
    if (next === null && chosen === ANOTHER) setChosen(null);
  };
  const beginAnother = () => {
    setChosen(ANOTHER);
    begin('make');
  };
  const place = useStepFocus(doing);
  const title = doing ? `${o('unit.title')}: ${t(`card.${doing}`)}` : o('unit.title');
  return (
    <Card id="unit" title={title} intro={o('unit.intro')}>
      {!unit && <Skeleton lines={3} />}
      <div class="options-form card-step" ref={place} tabIndex={-1}>
        {own && unit && !doing && (
          <>
            <UnitPicker own={own} unit={unit} onChoose={setChosen} onAnother={beginAnother} />
            <Standing unit={unit} onBegin={begin} />
          </>
        )}
        {unit && doing && (
          <Form key={`${doing} ${chosen}`} {...{ unit, doing, acts }} onEnd={() => begin(null)} />
        )}
      </div>
    </Card>
  );
}

/** Stands for a unit of which nothing is here yet; no code of a unit is empty. */
const ANOTHER = '';

function chosenOf({ units, usual, another }: OwnUnits, chosen: string | null): OwnUnit {
  if (chosen === ANOTHER) return another;
  return units.find(({ draft }) => draft.unitId === chosen) ?? usual ?? another;
}

interface PickerProps {
  own: OwnUnits;
  unit: OwnUnit;
  onChoose(unitId: string): void;
  onAnother(): void;
}

/** Whoever heads two units sees both and picks whose card is shown. */
function UnitPicker({ own: { units }, unit, onChoose, onAnother }: PickerProps) {
  const t = useText(cardTexts);
  if (units.length === 0) return null;
  return (
    <div class="options-row card-units">
      {units.length > 1 && (
        <Select
          label={t('card.units')}
          width="middle"
          value={unit.draft.unitId}
          options={units.map(({ draft, card }) => ({
            value: draft.unitId,
            label: t(card ? 'card.units.one' : 'card.units.without', {
              unit: draft.unitName || draft.unitId,
              code: draft.unitId,
            }),
          }))}
          onChange={onChoose}
        />
      )}
      <Button icon={Plus} onClick={onAnother}>
        {t('card.another')}
      </Button>
    </div>
  );
}

interface StandingProps {
  unit: OwnUnit;
  onBegin(doing: Doing): void;
}

/** How it stands while nothing is being done. */
function Standing({ unit, onBegin }: StandingProps) {
  const { card, held } = unit;
  if (!card || !held) return <NoCard unit={unit} onBegin={onBegin} />;
  return (
    <OwnCardFacts
      card={card}
      held={held}
      now={Date.now()}
      onDownload={() => downloadCard(card)}
      onAct={onBegin}
    />
  );
}

function NoCard({ unit: { held, isNewSigner }, onBegin }: StandingProps) {
  const t = useText(cardTexts);
  return (
    <>
      <p>{held ? t('card.held', { unit: held.unitId }) : t('card.off')}</p>
      {isNewSigner && (
        <Note tone="near" icon={ShieldAlert} title={t('card.newSigner.title')}>
          {t('card.newSigner')}
        </Note>
      )}
      <div class="options-row">
        <Button tone="primary" icon={KeyRound} onClick={() => onBegin(held ? 'edit' : 'make')}>
          {t(held ? 'card.makeHere' : 'card.make')}
        </Button>
        <Button onClick={() => onBegin('restore')}>{t('card.restore')}</Button>
      </div>
    </>
  );
}

interface FormProps {
  unit: OwnUnit;
  doing: Doing;
  acts: Acts;
  onEnd(): void;
}

function Form({ unit, doing, acts, onEnd }: FormProps) {
  const t = useText(cardTexts);
  const { draft, held } = unit;
  if (doing === 'make') return <CardWizard {...{ draft, acts, onEnd }} again={false} />;
  if (doing === 'replace') {
    return (
      <>
        <p>{t('card.replace.about')}</p>
        <CardWizard {...{ draft, acts, onEnd }} again />
      </>
    );
  }
  if (doing === 'edit') return held && <Again {...{ unit, acts, onEnd }} own={held.recipient} />;
  return <Recover {...{ unit, acts, onEnd }} restore={doing === 'restore'} />;
}

/** A new card for the key that is here. */
function Again({ unit, acts, own, onEnd }: Omit<FormProps, 'doing'> & { own: string }) {
  const t = useText(cardTexts);
  const [busy, during] = useBusy();
  const sign = async (draft: OwnUnit['draft']) => {
    const made = makeCard(draft, { recipient: own });
    if (await during(acts.run(made, () => t('card.made')))) onEnd();
  };
  return (
    <CardFields
      {...{ acts, own, busy, draft: unit.draft, onCancel: onEnd }}
      again
      submit={t('card.sign')}
      onDone={(draft) => void sign(draft)}
    />
  );
}

/** A recovery file is opened: to bring its key here, or only to see that it works. */
function Recover({ unit, acts, restore, onEnd }: Omit<FormProps, 'doing'> & { restore: boolean }) {
  const t = useText(cardTexts);
  const [unitId, setUnitId] = useState(unit.draft.unitId);
  const [busy, during] = useBusy();
  const go = restore ? 'restore' : 'drill';
  const open = async (from: Recovering) => {
    const done = restore ? restoreKey(from, unitId) : tryRecovery(from);
    const said = () => t(restore ? 'card.restored' : 'card.drill.done');
    if (await during(acts.run(done, said))) onEnd();
  };
  return (
    <RecoveryOpen
      intro={t(`card.${go}.intro`)}
      submit={t(`card.${go}.do`)}
      busy={busy}
      ready={!restore || UNIT_ID.test(unitId)}
      onOpen={(from) => void open(from)}
      onCancel={onEnd}
    >
      {restore && (
        <TextField
          label={t('card.unitId')}
          hint={t('card.unitId.hint')}
          width="middle"
          code
          value={unitId}
          onInput={(typed) => setUnitId(typed.trim().toUpperCase())}
          input={{ maxLength: 40, autocomplete: 'off', spellcheck: false }}
        />
      )}
    </RecoveryOpen>
  );
}
