import type { Choice, Comparison, Field, Side } from '@/utils/handover/compare';
import type { Standing } from '@/utils/handover/standing';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { useLanguage, useText } from '../ui/language';
import { ChoiceField } from './ChoiceField';
import { fieldWords, standingWords } from './change-words';
import { EventList } from './SharedCaseLine';

const texts = { ...casesTexts, ...kindsTexts, ...handoverTexts };

interface Props {
  name: string;
  found: Comparison;
  mine: Side;
  theirs: Side;
  /** How it would stand after what is chosen. */
  after: Standing;
  choice: Choice;
  onChoice(choice: Choice): void;
}

/** What only one side has, which to keep, and what then comes of it. */
export function Conflict({ name, found, mine, theirs, after, choice, onChoice }: Props) {
  const t = useText(texts);
  const language = useLanguage();
  const fields = [...found.take, ...found.keep, ...found.clash];
  return (
    <div class="conflict">
      <div class="conflict__sides">
        <OneSide
          title={t('handover.conflict.mine')}
          side={mine}
          fields={fields}
          events={found.own}
        />
        <OneSide
          title={t('handover.conflict.theirs')}
          side={theirs}
          fields={fields}
          events={[...found.add, ...found.alter, ...found.ownAltered]}
        />
      </div>
      <ChoiceField label={t('handover.choice', { name })} value={choice} onChange={onChoice} />
      <p role="status">
        {t('handover.conflict.after', { standing: standingWords(after, language) })}
      </p>
    </div>
  );
}

interface SideProps extends Pick<Side, 'events'> {
  title: string;
  side: Side;
  /** Those that differ. */
  fields: readonly Field[];
}

function OneSide({ title, side, fields, events }: SideProps) {
  const t = useText(texts);
  const language = useLanguage();
  if (fields.length === 0 && events.length === 0) return null;
  return (
    <section>
      <h3 class="conflict__title">{title}</h3>
      {fields.map((field) => (
        <p key={field}>
          <span class="muted">{`${t(`handover.field.${field}`)}: `}</span>
          <bdi>{fieldWords(side, field, language)}</bdi>
        </p>
      ))}
      <EventList events={events} />
    </section>
  );
}
