import { type Paper, sourceNumber } from '@/utils/papers/paper';
import { sourceMarks } from '@/utils/papers/paper-words';

interface Props {
  paper: Paper;
  ids: readonly string[];
}

/** The numbers of the sources a claim rests on; nothing where it rests on none. */
export function SourceMarks({ paper, ids }: Props) {
  const marks = sourceMarks(ids.map((id) => sourceNumber(paper, id)));
  return marks === '' ? null : <sup>{` ${marks}`}</sup>;
}
