import { ShieldAlert } from 'lucide-preact';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { formatDay, formatDigits } from '@/utils/i18n/format';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import type { CardView } from './card-view';
import { Facts } from './Facts';

/** A card as its holder should read it before sealing anything for it. */
export function CardFacts({ card }: { card: CardView }) {
  const t = useText(submitTexts);
  const { body, digits, trust, validity } = card;
  const deputies = body.recipients.filter((one) => one.holder === 'deputy');
  const from = formatDay(body.validFrom);
  const { validTo } = body;
  const facts = [
    { name: t('submit.card.head'), value: [body.head.name, body.head.position].join(', ') },
    ...(deputies.length > 0
      ? [{ name: t('submit.card.deputies'), value: deputies.map((one) => one.name).join(', ') }]
      : []),
    {
      name: t('submit.card.valid'),
      value:
        validTo === null
          ? t('submit.card.from', { from })
          : t('submit.card.fromTo', { from, to: formatDay(validTo) }),
    },
    { name: t('submit.card.digits'), value: formatDigits(digits), code: true },
    { name: t('submit.card.trust'), value: t(`submit.trust.${trust}`) },
  ];
  return (
    <div class="submit__card">
      <Facts facts={facts} />
      {validity !== 'valid' && (
        <Note tone="near" icon={ShieldAlert} title={t(`submit.card.${validity}`)} />
      )}
      {trust === 'changed' && (
        <Note tone="late" icon={ShieldAlert} title={t('submit.trust.changed')} urgent>
          {t('submit.trust.changed.about')}
        </Note>
      )}
    </div>
  );
}
