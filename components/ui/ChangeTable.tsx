import type { ComponentChildren } from 'preact';
import { Table } from './Table';

export interface Change {
  key: string;
  /** What changes. */
  what: ComponentChildren;
  before: ComponentChildren;
  after: ComponentChildren;
}

interface Props {
  caption: string;
  /** The heads of the three columns. */
  heads: { what: string; before: string; after: string };
  changes: readonly Change[];
}

/** What a change would do, line by line: from where to where. */
export function ChangeTable({ caption, heads, changes }: Props) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{heads.what}</th>
          <th scope="col">{heads.before}</th>
          <th scope="col">{heads.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, what, before, after }) => (
          <tr key={key}>
            <th scope="row">{what}</th>
            <td>{before}</td>
            <td>
              <strong>{after}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
