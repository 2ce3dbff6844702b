import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import type { Offers, Ticked } from '@/utils/team/offered';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { TextArea } from '../ui/TextArea';
import { noteAbout } from './summary-words';
import { TickList } from './TickList';

interface Props {
  id: string;
  offers: Offers;
  ticked: Ticked;
  message: string;
  onTick(ticked: Ticked): void;
  onMessage(message: string): void;
}

/** What goes out besides the figures, when the person wants it. */
export function ChooseCard({ id, offers, ticked, message, onTick, onMessage }: Props) {
  const t = useText(submitTexts);
  const words = useText(summaryTexts);
  const language = useLanguage();
  const isEmpty = Object.values(offers).every((some) => some.length === 0);
  return (
    <Card id={id} title={t('submit.choose')} intro={t('submit.choose.intro')}>
      <TextArea
        label={t('submit.choose.message')}
        optional
        value={message}
        maxLength={2_000}
        onInput={onMessage}
      />
      {isEmpty && <p class="muted">{t('submit.choose.nothing')}</p>}
      <TickList
        title={t('submit.choose.cases', { count: ticked.namedCases.length })}
        offers={offers.namedCases.map(({ id: one, content }) => ({
          id: one,
          words: content.code,
          hint: words(`summary.figure.${content.state}`),
        }))}
        ticked={ticked.namedCases}
        onChange={(namedCases) => onTick({ ...ticked, namedCases })}
      />
      <TickList
        title={t('submit.choose.notes', { count: ticked.notes.length })}
        offers={offers.notes.map(({ id: one, content }) => ({
          id: one,
          words: content.text,
          hint: noteAbout(content, language),
        }))}
        ticked={ticked.notes}
        onChange={(notes) => onTick({ ...ticked, notes })}
      />
      <TickList
        title={t('submit.choose.evidence', { count: ticked.evidence.length })}
        offers={offers.evidence.map(({ id: one, content }) => ({
          id: one,
          words: content.text,
          hint: words('summary.evidence.at', { item: content.item }),
        }))}
        ticked={ticked.evidence}
        onChange={(evidence) => onTick({ ...ticked, evidence })}
      />
      <TickList
        title={t('submit.choose.replies', { count: ticked.replies.length })}
        offers={offers.replies.map(({ id: one, content, unitId }) => ({
          id: one,
          words: [content.text, ...content.items.map(({ text }) => text)]
            .filter((text) => text !== '')
            .join(' · '),
          hint: t('submit.choose.reply', { seq: content.seq, unit: unitId }),
        }))}
        ticked={ticked.replies}
        onChange={(replies) => onTick({ ...ticked, replies })}
      />
    </Card>
  );
}
