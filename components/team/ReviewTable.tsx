import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { Pair, Said } from '@/utils/team/review';
import type { RatingValue } from '@/utils/team/summary';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { PairHeads } from './PairHeads';
import { ReplyNote } from './ReplyNote';
import { SelfRating } from './SelfRating';
import { NONE } from './team-words';
import { useTyped } from './use-typed';

const GRADES = ['xuatSac', 'tot', 'trungBinh', 'kem', 'na'] as const;
const ANSWERS = ['yes', 'no', 'na'] as const;

interface Props {
  /** Names the table for those who listen. */
  caption: string;
  pairs: readonly Pair[];
  /** Of the review that is shown. */
  revision: number;
  /** Whether another window changed the review after the revision given. */
  isChangedSince(revision: number): boolean;
  /** @param since - the revision that was on the screen when it was begun to be said */
  onSay(said: Said, since: number): void;
}

/** Items as both see them, with room for what the head says. */
export function ReviewTable({ caption, pairs, ...rest }: Props) {
  return (
    <Table caption={caption}>
      <PairHeads />
      <tbody>
        {pairs.map((pair) => (
          <Line key={`${pair.edition} ${pair.item}`} pair={pair} {...rest} />
        ))}
      </tbody>
    </Table>
  );
}

type LineProps = { pair: Pair } & Pick<Props, 'revision' | 'isChangedSince' | 'onSay'>;

function Line(props: LineProps) {
  const { pair, revision, onSay } = props;
  const { edition, item } = pair;
  return (
    <tr>
      <th scope="row" class="pair__item">
        <bdi>{pair.text}</bdi>
      </th>
      <td class="pair__self">
        <SelfRating pair={pair} />
      </td>
      <td class="number">{pair.evidence}</td>
      <td class="pair__head">
        <HeadChoice pair={pair} onValue={(value) => onSay({ edition, item, value }, revision)} />
      </td>
      <td class="pair__remark">
        <Remark {...props} />
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
function Remark({ pair, revision, isChangedSince, onSay }: LineProps) {
  const t = useText(teamTexts);
  const field = useTyped(pair.remark, revision);
  const isBehind = field.isTyped && isChangedSince(field.since);
  const { edition, item } = pair;
  return (
    <TextField
      label={t('team.pairs.remarkOf', { item: pair.text })}
      hideLabel
      hint={isBehind ? t('team.pairs.elsewhere', { remark: pair.remark || NONE }) : undefined}
      value={field.value}
      onInput={field.type}
      input={{
        maxLength: 2_000,
        // Whoever comes back to the field has seen what another window kept.
        onFocus: field.seen,
        onBlur: () => {
          if (field.isTyped) onSay({ edition, item, remark: field.value }, field.since);
        },
      }}
    />
  );
}
