import { useState } from 'preact/hooks';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { byGap, type Pair } from '@/utils/team/review';
import type { RatingValue } from '@/utils/team/summary';
import { useText } from '../ui/language';
import { Switch } from '../ui/Switch';
import { Table } from '../ui/Table';
import { ReplyNote } from './ReplyNote';
import { SelfRating } from './SelfRating';
import { NONE } from './team-words';

/** Every item as both see it, to be read; the largest gaps first when asked. */
export function PairTable({ pairs }: { pairs: readonly Pair[] }) {
  const t = useText(teamTexts);
  const [isByGap, setByGap] = useState(false);
  const word = (value: RatingValue | null) => (value ? t(`team.value.${value}`) : NONE);
  return (
    <>
      <Switch on={isByGap} onChange={setByGap}>
        {t('team.pairs.gaps')}
      </Switch>
      <Table caption={t('team.pairs')}>
        <PairHeads />
        <tbody>
          {(isByGap ? byGap(pairs) : pairs).map((pair) => (
            <tr key={`${pair.edition} ${pair.item}`}>
              <th scope="row" class="pair__item">
                <bdi>{pair.text}</bdi>
              </th>
              <td>
                <SelfRating pair={pair} />
              </td>
              <td class="number">{pair.evidence}</td>
              <td>{word(pair.head)}</td>
              <td class="pair__remark">
                <bdi>{pair.remark}</bdi>
                {pair.reply && <ReplyNote reply={pair.reply} />}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

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
