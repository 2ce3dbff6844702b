import { useRef, useState } from 'preact/hooks';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { COMPARED } from '@/utils/team/differences';
import { type Matrix, type MatrixLine, type MatrixSort, sortLines } from '@/utils/team/matrix';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { SortHead } from '../ui/Table';
import { comparedText, hundredthsText, type NameOf, NONE } from './team-words';
import { useGridKeys } from './use-grid-keys';
import { STANDING_STATE } from './verdict-look';

/** Lines drawn at once: 300 people are six pages and stay quick. */
export const LINES_SHOWN = 50;

interface Props {
  matrix: Matrix;
  nameOf: NameOf;
  /** A cell was opened; `standard` is null for figures. */
  onOpen(line: MatrixLine, standard: string | null): void;
}

/** Everybody × standards and figures. Arrow keys move between cells, Enter opens what is behind one. */
export function MatrixTable({ matrix, nameOf, onOpen }: Props) {
  const t = useText(teamTexts);
  const [sort, setSort] = useState<{ by: MatrixSort; down: boolean }>({ by: 'order', down: false });
  const [page, setPage] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useGridKeys(body);
  const sorted = sortLines(matrix.lines, sort.by, sort.down, ({ member }) => nameOf(member.person));
  const pages = Math.max(1, Math.ceil(sorted.length / LINES_SHOWN));
  const at = Math.min(page, pages - 1);
  const shown = sorted.slice(at * LINES_SHOWN, (at + 1) * LINES_SHOWN);
  const head = (by: MatrixSort, words: string, isText = false) => (
    <SortHead
      key={by}
      number={!isText}
      order={sort.by === by ? (sort.down ? 'descending' : 'ascending') : null}
      onSort={() => {
        // Figures are looked at from the largest; names and the list from the beginning.
        setSort({ by, down: sort.by === by ? !sort.down : !isText });
        setPage(0);
      }}
    >
      {words}
    </SortHead>
  );
  return (
    <>
      <section class="table-frame" aria-label={t('team.matrix')}>
        <table class="table matrix" aria-rowcount={sorted.length + 1}>
          <caption class="visually-hidden">{t('team.matrix')}</caption>
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
          <tbody ref={body} onKeyDown={onKeyDown}>
            {shown.map((line, row) => (
              <Line
                key={line.member.person.id}
                line={line}
                row={row}
                index={at * LINES_SHOWN + row + 2}
                matrix={matrix}
                nameOf={nameOf}
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

interface LineProps extends Props {
  line: MatrixLine;
  row: number;
  index: number;
}

function Line({ line, row, index, matrix, nameOf, onOpen }: LineProps) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const { person } = line.member;
  const cells: { text: string; standard: string | null }[] = [
    ...matrix.standards.map(({ id }, place) => ({
      text: hundredthsText(line.standards[place] ?? null, language),
      standard: id,
    })),
    ...COMPARED.map((figure) => ({
      text: comparedText(figure, line.figures[figure], language),
      standard: null,
    })),
    { text: hundredthsText(line.self, language), standard: null },
    { text: hundredthsText(line.head, language), standard: null },
  ];
  return (
    <tr aria-rowindex={index}>
      <td class="number muted">{person.order}</td>
      <th scope="row" class="team-name">
        <button
          type="button"
          class="matrix__cell matrix__name"
          tabIndex={row === 0 ? 0 : -1}
          onClick={() => onOpen(line, null)}
        >
          <bdi>{nameOf(person)}</bdi>
        </button>
        <span class="muted team-name__room">{person.room}</span>
      </th>
      <td>
        <StateMark state={STANDING_STATE[line.standing]} bare>
          {t(`team.standing.${line.standing}`)}
        </StateMark>
      </td>
      {cells.map(({ text, standard }, place) => (
        <td key={place} class="number">
          <button
            type="button"
            class="matrix__cell"
            tabIndex={-1}
            onClick={() => onOpen(line, standard)}
          >
            {text}
          </button>
        </td>
      ))}
      <td>{line.band ? t(`team.band.${line.band}`) : NONE}</td>
      <td class="number">
        <button type="button" class="matrix__cell" tabIndex={-1} onClick={() => onOpen(line, null)}>
          {line.member.summary ? line.questions.length : NONE}
        </button>
      </td>
    </tr>
  );
}

function Pages({
  page,
  pages,
  onPage,
}: {
  page: number;
  pages: number;
  onPage(page: number): void;
}) {
  const t = useText(teamTexts);
  return (
    <div class="team-pages">
      <Button size="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('team.page.before')}
      </Button>
      <span class="number">{t('team.page', { page: page + 1, pages })}</span>
      <Button size="small" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {t('team.page.after')}
      </Button>
    </div>
  );
}
