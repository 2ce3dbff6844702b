import { type Paper, sourceNumber } from '@/utils/papers/paper';

interface Props {
  paper: Paper;
  ids: readonly string[];
}

/** The numbers of the sources a claim rests on; nothing where it rests on none. */
export function SourceMarks({ paper, ids }: Props) {
  const numbers = ids.map((id) => sourceNumber(paper, id)).filter((number) => number > 0);
  return numbers.length === 0 ? null : <sup>{` [${numbers.join(', ')}]`}</sup>;
}
