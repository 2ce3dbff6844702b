import { Download, KeyRound, Pencil, RefreshCw, ShieldAlert, UserRoundCheck } from 'lucide-preact';
import { DAY, type Instant } from '@/utils/calendar/instant';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { formatDay, formatDigits, formatInstant } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { StateMark } from '../ui/StateMark';
import type { HeldKey, OwnUnit } from './card-own-view';
import { Facts } from './Facts';

/** What the head can do with the card; the page opens the form of each. */
export type CardAct = 'edit' | 'replace' | 'drill';

interface Props {
  card: NonNullable<OwnUnit['card']>;
  held: HeldKey;
  now: Instant;
  onDownload(): void;
  onAct(act: CardAct): void;
}

/** The card in use, with the digits that are read out to the members. */
export function OwnCardFacts({ card, held, now, onDownload, onAct }: Props) {
  const t = useText(cardTexts);
  const { successor } = card.body;
  return (
    <>
      <div class="card-digits">
        <p class="field__label">{t('card.read')}</p>
        <p class="card-digits__value code">{formatDigits(card.digits)}</p>
      </div>
      {card.validity === 'over' && <Note tone="late" icon={ShieldAlert} title={t('card.over')} />}
      {successor && (
        <Note
          tone="neutral"
          icon={UserRoundCheck}
          title={t('card.successor.done', { name: successor.name })}
        />
      )}
      <CardLines card={card} held={held} now={now} />
      <p class="muted">{`${t('card.loss.title')}. ${t('card.loss')}`}</p>
      <div class="options-row">
        <Button tone="primary" icon={Download} onClick={onDownload}>
          {t('card.download')}
        </Button>
        <Button icon={Pencil} onClick={() => onAct('edit')}>
          {t('card.edit')}
        </Button>
        <Button icon={KeyRound} onClick={() => onAct('drill')}>
          {t('card.drill')}
        </Button>
        <Button icon={RefreshCw} onClick={() => onAct('replace')}>
          {t('card.replace')}
        </Button>
      </div>
    </>
  );
}

/** After half a year a stick may be lost and a paper thrown away. */
const OLD = 182 * DAY;

function CardLines({ card, held, now }: Pick<Props, 'card' | 'held' | 'now'>) {
  const t = useText(cardTexts);
  const { body, unitId } = card;
  const { validFrom, validTo } = body;
  const from = formatDay(validFrom);
  const deputies = body.recipients.filter((one) => one.holder === 'deputy');
  const facts = [
    { name: t('card.unit'), value: `${body.unitName} (${unitId})` },
    {
      name: t('card.head'),
      value: [body.head.name, body.head.position].filter((one) => one !== '').join(', '),
    },
    {
      name: t('card.deputies'),
      value: deputies.map((one) => one.name).join(', ') || t('card.deputies.none'),
    },
    {
      name: t('card.valid'),
      value:
        validTo === null
          ? t('card.valid.from', { from })
          : t('card.valid.fromTo', { from, to: formatDay(validTo) }),
    },
    { name: t('card.sealDigits'), value: formatDigits(held.digits), code: true },
    {
      name: t('card.checkedAt'),
      value: (
        <>
          <time>{formatInstant(held.checkedAt)}</time>{' '}
          {now - held.checkedAt > OLD && (
            <StateMark state="near">{t('card.checkedAt.old')}</StateMark>
          )}
        </>
      ),
    },
  ];
  return <Facts facts={facts} />;
}
