import { TextRun } from 'docx';
import { type Paper, sourceNumber } from '../papers/paper';
import { sourceMarks } from '../papers/paper-words';

/** The numbers of the sources behind a claim, raised: [1, 2]. Nothing where there is none. */
export function marksOf(sources: readonly string[], paper: Paper): TextRun[] {
  const marks = sourceMarks(sources.map((id) => sourceNumber(paper, id)));
  return marks === '' ? [] : [new TextRun({ text: ` ${marks}`, superScript: true })];
}
