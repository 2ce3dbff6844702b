import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import type { Checklists, Ratings } from '@/utils/team/summary';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { SheetPart } from './SheetPart';
import { hundredthsText } from './summary-words';

export function ChecklistsPart({ checklists }: { checklists: Checklists }) {
  const t = useText(summaryTexts);
  const title = t('summary.checklists');
  return (
    <SheetPart title={title}>
      <Table caption={title}>
        <thead>
          <tr>
            <th scope="col">{t('summary.checklists.name')}</th>
            <th scope="col" class="number">
              {t('summary.checklists.done')}
            </th>
            <th scope="col" class="number">
              {t('summary.checklists.due')}
            </th>
            <th scope="col" class="number">
              {t('summary.checklists.answered')}
            </th>
          </tr>
        </thead>
        <tbody>
          {checklists.map((one) => (
            <tr key={one.edition}>
              <th scope="row">
                <bdi>{one.title}</bdi>
              </th>
              <td class="number">{one.done}</td>
              <td class="number">{one.due ?? '–'}</td>
              <td class="number">
                {t('summary.checklists.ofAsked', { answered: one.answered, asked: one.asked })}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </SheetPart>
  );
}

/** Every answer of a review, by standard, with the words it answers. */
export function RatingsPart({ ratings }: { ratings: Ratings }) {
  const t = useText(summaryTexts);
  return (
    <>
      {ratings.map((one) => (
        <SheetPart key={one.edition} title={t('summary.ratings', { title: one.title })}>
          {!one.submitted && <p class="muted">{t('summary.ratings.draft')}</p>}
          {one.standards.map((standard) => (
            <StandardTable key={standard.id} standard={standard} />
          ))}
        </SheetPart>
      ))}
    </>
  );
}

type Standard = Ratings[number]['standards'][number];

function StandardTable({ standard }: { standard: Standard }) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const score =
    standard.score === null
      ? t('summary.ratings.none')
      : t('summary.ratings.score', { score: hundredthsText(standard.score, language) });
  return (
    <Table caption={`${standard.title} · ${score}`} showCaption>
      <thead>
        <tr>
          <th scope="col">{t('summary.ratings.item')}</th>
          <th scope="col">{t('summary.ratings.value')}</th>
          <th scope="col" class="number">
            {t('summary.ratings.evidence')}
          </th>
        </tr>
      </thead>
      <tbody>
        {standard.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <bdi>{item.text}</bdi>
            </th>
            <td class="sheet__value">{t(`summary.value.${item.value ?? 'none'}`)}</td>
            <td class="number">{item.evidence}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
