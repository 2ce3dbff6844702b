import { Lock, LockOpen } from 'lucide-preact';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { Card } from '../ui/Card';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { CardFacts } from './CardFacts';
import { type CardView, isComparable, isUsable } from './card-view';
import { FilePick } from './FilePick';

export const SEALS = ['card', 'passphrase', 'open'] as const;
export type Seal = (typeof SEALS)[number];

export interface Receiver {
  seal: Seal;
  /** Code of the unit as typed; that of the card when one is used. */
  unitId: string;
  /** The chosen card; null for none. */
  card: CardView | null;
  /** The person knows that a signed file can be read by anybody. */
  agreed: boolean;
}

interface Props {
  name: string;
  optionsHref: string;
  cards: readonly CardView[];
  receiver: Receiver;
  /** What was typed is no code of a unit. */
  isUnitIdWrong: boolean;
  onChange(receiver: Receiver): void;
  onCardFile(file: File): void;
  onCompare(card: CardView): void;
}

/** From whom, for whom, and how the file is kept closed. */
export function ReceiverCard(props: Props) {
  const { name, optionsHref, receiver, onChange } = props;
  const t = useText(submitTexts);
  return (
    <Card title={t('submit.who')}>
      {name.trim() === '' ? (
        <div class="submit__line">
          <p>{t('submit.who.noName')}</p>
          <ButtonLink href={`${optionsHref}#profile`}>{t('submit.who.settings')}</ButtonLink>
        </div>
      ) : (
        <p>
          <span class="muted">{`${t('submit.who.name')}: `}</span>
          <bdi>{name}</bdi>
        </p>
      )}
      <Segmented
        label={t('submit.seal')}
        value={receiver.seal}
        options={SEALS.map((seal) => ({ value: seal, label: t(`submit.seal.${seal}`) }))}
        onChange={(seal) => onChange({ ...receiver, seal })}
      />
      {receiver.seal === 'card' ? <ByCard {...props} /> : <WithoutCard {...props} />}
    </Card>
  );
}

function ByCard({ optionsHref, cards, receiver, onChange, onCardFile, onCompare }: Props) {
  const t = useText(submitTexts);
  const { card } = receiver;
  return (
    <>
      <p class="muted">{t(card ? 'submit.seal.card.about' : 'submit.card.none')}</p>
      {card && cards.length > 1 && (
        <Select
          label={t('submit.card.choose')}
          width="middle"
          value={card.hash}
          options={cards.map((one) => ({
            value: one.hash,
            label: `${one.body.unitName} (${one.unitId})`,
          }))}
          onChange={(hash) => {
            const chosen = cards.find((one) => one.hash === hash);
            if (chosen) onChange({ ...receiver, card: chosen });
          }}
        />
      )}
      {card && cards.length === 1 && (
        <p>
          <strong>
            <bdi>{card.body.unitName}</bdi>
          </strong>
          {` (${card.unitId})`}
        </p>
      )}
      {card && <CardFacts card={card} />}
      <p class="page__acts">
        {card && isComparable(card) && (
          <Button
            icon={Lock}
            tone={isUsable(card) ? 'plain' : 'primary'}
            onClick={() => onCompare(card)}
          >
            {t('submit.compare')}
          </Button>
        )}
        <FilePick primary={!card} onFile={onCardFile}>
          {t('submit.card.add')}
        </FilePick>
        {!card && <ButtonLink href={`${optionsHref}#unit`}>{t('submit.card.make')}</ButtonLink>}
      </p>
      {!card && <p class="muted">{t('submit.card.make.about')}</p>}
    </>
  );
}

function WithoutCard({ receiver, isUnitIdWrong, onChange }: Props) {
  const t = useText(submitTexts);
  const { seal, unitId, agreed } = receiver;
  return (
    <>
      {seal === 'passphrase' ? (
        <p class="muted">{t('submit.seal.passphrase.about')}</p>
      ) : (
        <Note tone="near" icon={LockOpen} title={t('submit.seal.open.title')}>
          {t('submit.seal.open.about')}
        </Note>
      )}
      <TextField
        label={t('submit.who.unitId')}
        hint={t('submit.who.unitId.hint')}
        width="middle"
        code
        value={unitId}
        problem={isUnitIdWrong ? t('submit.who.unitId.wrong') : undefined}
        onInput={(typed) => onChange({ ...receiver, unitId: typed.trim().toUpperCase() })}
        input={{ maxLength: 40, autocomplete: 'off', spellcheck: false }}
      />
      {seal === 'open' && (
        <Checkbox checked={agreed} onChange={(on) => onChange({ ...receiver, agreed: on })}>
          {t('submit.seal.open.agree')}
        </Checkbox>
      )}
    </>
  );
}
