import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { Pair } from '@/utils/team/review';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { NONE } from './team-words';

/** Steps between two ratings from which it is marked that they are apart. */
const APART = 2;

/** What the person said of an item, marked where the head sees it quite differently. */
export function SelfRating({ pair }: { pair: Pair }) {
  const t = useText(teamTexts);
  const word = pair.self ? t(`team.value.${pair.self}`) : NONE;
  if (pair.gap === null || Math.abs(pair.gap) < APART) return <>{word}</>;
  return (
    <StateMark state="near" bare>
      {word}
    </StateMark>
  );
}
