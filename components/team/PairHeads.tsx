import { teamTexts } from '@/utils/i18n/catalogues/team';
import { useText } from '../ui/language';

/** The heads of a table of items. */
export function PairHeads() {
  const t = useText(teamTexts);
  return (
    <thead>
      <tr>
        <th scope="col">{t('team.pairs.item')}</th>
        <th scope="col">{t('team.pairs.self')}</th>
        <th scope="col" class="number">
          {t('team.pairs.evidence')}
        </th>
        <th scope="col">{t('team.pairs.head')}</th>
        <th scope="col">{t('team.pairs.remark')}</th>
      </tr>
    </thead>
  );
}
