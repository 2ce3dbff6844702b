import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { type Cell, cellName } from '@/utils/team/cell';
import { COMPARED } from '@/utils/team/differences';
import { type Matrix, type MatrixLine, type MatrixSort, sortLines } from '@/utils/team/matrix';
import { useText } from '../ui/language';
import { SortHead } from '../ui/Table';
import { Line } from './MatrixLine';
import { Pages } from './Pages';
import { takeFocus } from './take-focus';
import type { NameOf } from './team-words';
import { useGridKeys } from './use-grid-keys';

/** Lines drawn at once: 300 people are six pages and stay quick. */
export const LINES_SHOWN = 50;

/** By which column the table is sorted. */
export interface MatrixOrder {
  by: MatrixSort;
  down: boolean;
}

interface Props {
  matrix: Matrix;
  nameOf: NameOf;
  order: MatrixOrder;
  onOrder(order: MatrixOrder): void;
  /** The cell that was opened last; it has the focus again. Its `cell` is null for the name. */
  returnTo: { id: string; cell: Cell | null } | null;
  /** A cell was opened; null for the name. */
  onOpen(line: MatrixLine, cell: Cell | null): void;
}

/** Everybody × standards and figures. Arrow keys move between cells, Enter opens what is behind one. */
export function MatrixTable({ matrix, nameOf, order, onOrder, returnTo, onOpen }: Props) {
  const t = useText(teamTexts);
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useGridKeys(body);
  const sorted = useMemo(
    () => sortLines(matrix.lines, order.by, order.down, ({ member }) => nameOf(member.person)),
    [matrix, order, nameOf],
  );
  const [page, setPage] = useState(() => pageOf(sorted, returnTo?.id));
  const pages = Math.max(1, Math.ceil(sorted.length / LINES_SHOWN));
  const at = Math.min(page, pages - 1);
  const shown = sorted.slice(at * LINES_SHOWN, (at + 1) * LINES_SHOWN);
  useReturn(body, returnTo);
  return (
    <>
      <section class="table-frame matrix-frame" aria-label={t('team.matrix')}>
        <table class="table matrix" aria-rowcount={sorted.length + 1}>
          <caption class="visually-hidden">{t('team.matrix')}</caption>
          <Heads
            matrix={matrix}
            order={order}
            onOrder={(next) => {
              onOrder(next);
              setPage(0);
            }}
          />
          <tbody ref={body} onKeyDown={onKeyDown}>
            {shown.map((line, row) => (
              <Line
                key={line.member.person.id}
                line={line}
                isFirst={row === 0}
                index={at * LINES_SHOWN + row + 2}
                standards={matrix.standards}
                name={nameOf(line.member.person)}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && <Pages page={at} pages={pages} onPage={setPage} />}
    </>
  );
}

/** The page on which a person stands; the first when nobody is looked for. */
function pageOf(sorted: readonly MatrixLine[], id: string | undefined): number {
  const at = sorted.findIndex(({ member }) => member.person.id === id);
  return Math.max(0, Math.floor(at / LINES_SHOWN));
}

/** Whoever comes back from a person finds the cell again from which they went. */
function useReturn(
  body: { current: HTMLTableSectionElement | null },
  returnTo: Props['returnTo'],
): void {
  useEffect(() => {
    if (!returnTo) return;
    const row = [...(body.current?.rows ?? [])].find((one) => one.dataset.person === returnTo.id);
    const name = returnTo.cell === null ? '' : cellName(returnTo.cell);
    const cells = [...(row?.querySelectorAll<HTMLElement>('.matrix__cell') ?? [])];
    const cell = cells.find((one) => one.dataset.cell === name) ?? cells[0];
    takeFocus(cell, 'center');
  }, []);
}

interface HeadsProps {
  matrix: Matrix;
  order: MatrixOrder;
  onOrder(order: MatrixOrder): void;
}

function Heads({ matrix, order, onOrder }: HeadsProps) {
  const t = useText(teamTexts);
  const head = (by: MatrixSort, words: string, isText = false) => (
    <SortHead
      key={by}
      number={!isText}
      order={order.by === by ? (order.down ? 'descending' : 'ascending') : null}
      // Figures are looked at from the largest; names and the list from the beginning.
      onSort={() =>
        onOrder({ by, down: order.by === by ? !order.down : !isText && by !== 'order' })
      }
    >
      {words}
    </SortHead>
  );
  return (
    <thead>
      <tr>
        {head('order', t('team.roster.order'))}
        {head('name', t('team.col.name'), true)}
        {head('standing', t('team.standing'), true)}
        {matrix.standards.map(({ title }, place) => head(place, title))}
        {COMPARED.map((figure) => head(figure, t(`team.col.${figure}`)))}
        {head('self', t('team.col.self'))}
        {head('head', t('team.col.head'))}
        <th scope="col">{t('team.col.band')}</th>
        {head('questions', t('team.col.questions'))}
      </tr>
    </thead>
  );
}
