import type { Paper, PaperTable } from '@/utils/papers/paper';
import { SourceMarks } from './SourceMarks';

interface Props {
  table: PaperTable;
  /** Whose sources the rows name. */
  paper: Paper;
}

/** A table of a paper, in the proportions it is printed in. */
export function PaperTableView({ table: { columns, rows }, paper }: Props) {
  const whole = columns.reduce((sum, one) => sum + one.width, 0);
  return (
    <div class="paper__scroll">
      <table class="paper__table">
        <colgroup>
          {columns.map((one) => (
            <col key={one.title} style={{ width: `${(one.width / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((one) => (
              <th key={one.title} scope="col">
                {one.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, cells, sources = [] }, at) => (
            <tr key={at} class={kind === 'row' ? undefined : 'paper__strong'}>
              {cells.map((text, column) => (
                <td key={column} class={`paper__cell--${columns[column]?.align ?? 'left'}`}>
                  {text}
                  {column === cells.length - 1 && <SourceMarks paper={paper} ids={sources} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
