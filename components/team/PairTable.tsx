import { useState } from 'preact/hooks';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { byGap, type ItemReview, type Pair } from '@/utils/team/review';
import type { RatingValue } from '@/utils/team/summary';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { StateMark } from '../ui/StateMark';
import { Switch } from '../ui/Switch';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { ReplyNote } from './ReplyNote';
import { NONE } from './team-words';

const GRADES = ['xuatSac', 'tot', 'trungBinh', 'kem', 'na'] as const;
const ANSWERS = ['yes', 'no', 'na'] as const;

interface Props {
  pairs: readonly Pair[];
  /** Absent where the review is only read. */
  onSay?: ((said: ItemReview) => void) | undefined;
}

/** Every item as both see it; the largest gaps first when asked. */
export function PairTable({ pairs, onSay }: Props) {
  const t = useText(teamTexts);
  const [isByGap, setByGap] = useState(false);
  const shown = isByGap ? byGap(pairs) : pairs;
  return (
    <>
      <Switch on={isByGap} onChange={setByGap}>
        {t('team.pairs.gaps')}
      </Switch>
      <Table caption={t('team.pairs')}>
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
        <tbody>
          {shown.map((pair) => (
            <Line key={`${pair.edition} ${pair.item}`} pair={pair} onSay={onSay} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Line({ pair, onSay }: { pair: Pair; onSay: Props['onSay'] }) {
  const t = useText(teamTexts);
  const word = (value: RatingValue | null) => (value ? t(`team.value.${value}`) : NONE);
  const say = (change: Partial<Pick<ItemReview, 'value' | 'remark'>>) =>
    onSay?.({
      edition: pair.edition,
      item: pair.item,
      value: pair.head,
      remark: pair.remark,
      ...change,
    });
  const isApart = pair.gap !== null && Math.abs(pair.gap) >= 2;
  return (
    <tr>
      <th scope="row" class="pair__item">
        <bdi>{pair.text}</bdi>
      </th>
      <td>
        {isApart ? (
          <StateMark state="near" bare>
            {word(pair.self)}
          </StateMark>
        ) : (
          word(pair.self)
        )}
      </td>
      <td class="number">{pair.evidence}</td>
      <td>
        {onSay ? <HeadChoice pair={pair} onValue={(value) => say({ value })} /> : word(pair.head)}
      </td>
      <td class="pair__remark">
        {onSay ? <Remark pair={pair} onRemark={(remark) => say({ remark })} /> : pair.remark}
        {pair.reply && <ReplyNote reply={pair.reply} />}
      </td>
    </tr>
  );
}

function HeadChoice({ pair, onValue }: { pair: Pair; onValue(value: RatingValue | null): void }) {
  const t = useText(teamTexts);
  const isGraded = pair.self === null || GRADES.some((one) => one === pair.self && one !== 'na');
  const values: readonly RatingValue[] = isGraded ? GRADES : ANSWERS;
  return (
    <Select<string>
      label={t('team.pairs.headOf', { item: pair.text })}
      hideLabel
      value={pair.head ?? ''}
      options={[
        { value: '', label: t('team.pairs.unsaid') },
        ...values.map((value) => ({ value, label: t(`team.value.${value}`) })),
      ]}
      onChange={(value) => onValue(values.find((one) => one === value) ?? null)}
    />
  );
}

/** Saved when the field is left, so typing is never interrupted. */
function Remark({ pair, onRemark }: { pair: Pair; onRemark(remark: string): void }) {
  const t = useText(teamTexts);
  const [typed, setTyped] = useState(pair.remark);
  return (
    <TextField
      label={t('team.pairs.remarkOf', { item: pair.text })}
      hideLabel
      value={typed}
      onInput={setTyped}
      input={{
        maxLength: 2_000,
        onBlur: () => {
          if (typed !== pair.remark) onRemark(typed);
        },
      }}
    />
  );
}
