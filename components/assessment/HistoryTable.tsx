import type { Assessment } from '@/utils/assessment/assessment';
import type { Edition } from '@/utils/assessment/edition';
import { scoreOf } from '@/utils/assessment/score';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { formatCount } from '@/utils/i18n/format';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { hrefOfPart } from './part';
import { periodText, scoreText, wordsIn } from './words';

/** Reviews so far, each read by the edition in which it was answered. */
export function HistoryTable({
  reviews,
}: {
  reviews: readonly { edition: Edition; assessment: Assessment }[];
}) {
  const t = useText(assessmentTexts);
  return (
    <Table caption={t('history.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('history.period')}</th>
          <th scope="col">{t('history.checklist')}</th>
          <th scope="col">{t('history.state')}</th>
          <th scope="col" class="number">
            {t('assessment.score')}
          </th>
          <th scope="col" class="number">
            {t('history.corrections')}
          </th>
        </tr>
      </thead>
      <tbody>
        {reviews.map(({ edition, assessment }) => (
          <Row key={assessment.id} edition={edition} assessment={assessment} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ edition, assessment }: { edition: Edition; assessment: Assessment }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const { checklist, period, state, corrections } = assessment;
  return (
    <tr>
      <th scope="row">
        <a href={hrefOfPart({ part: 'answer', checklist, key: period.key })}>
          {periodText(period, language)}
        </a>
      </th>
      <td class="table__words">
        {`${wordsIn(edition.title, language)}, ${t('assessment.edition', { version: edition.version })}`}
      </td>
      <td>{t(state === 'draft' ? 'history.state.draft' : 'assessment.now.isSubmitted')}</td>
      <td class="number">
        {scoreText(scoreOf(edition, assessment).value, edition.scale, language)}
      </td>
      <td class="number">{formatCount(corrections.length, language)}</td>
    </tr>
  );
}
