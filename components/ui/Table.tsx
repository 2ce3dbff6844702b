import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { names } from './class-names';
import './Table.css';

interface TableProps {
  /** Names the table for those who listen; shown above it when `showCaption`. */
  caption: string;
  showCaption?: boolean | undefined;
  /** `thead` and `tbody`. */
  children: ComponentChildren;
}

/** A table that scrolls sideways by itself when the window is narrow. */
export function Table({ caption, showCaption, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, and no place worth a landmark beside its card
    <div class="table-frame" role="group" tabIndex={0} aria-label={caption}>
      <table class="table">
        <caption class={showCaption ? 'table__caption' : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

interface SortHeadProps {
  children: ComponentChildren;
  /** null when the table is sorted by another column. */
  order: 'ascending' | 'descending' | null;
  onSort: () => void;
  number?: boolean | undefined;
}

/** The head of a column that sorts the table. */
export function SortHead({ children, order, onSort, number }: SortHeadProps) {
  const Arrow = order === null ? ChevronsUpDown : order === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={order ?? 'none'} class={number ? 'number' : undefined}>
      <button
        type="button"
        class={names('table__sort', order !== null && 'table__sort--on')}
        onClick={onSort}
      >
        <span>{children}</span>
        <Arrow class="icon" />
      </button>
    </th>
  );
}
