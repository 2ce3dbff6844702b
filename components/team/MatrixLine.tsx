import { teamTexts } from '@/utils/i18n/catalogues/team';
import { formatCount } from '@/utils/i18n/format';
import type { Language } from '@/utils/settings';
import { type Cell, cellName } from '@/utils/team/cell';
import { COMPARED } from '@/utils/team/differences';
import type { MatrixLine, StandardColumn } from '@/utils/team/matrix';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { comparedText, hundredthsText, NONE } from './team-words';
import { STANDING_STATE } from './verdict-look';

interface Props {
  line: MatrixLine;
  standards: readonly StandardColumn[];
  name: string;
  /** Its name is where the keyboard comes into the table. */
  isFirst: boolean;
  /** The place in the whole table, for those who listen. */
  index: number;
  onOpen(line: MatrixLine, cell: Cell | null): void;
}

/** The line of a person; every cell opens what is behind it. */
export function Line({ line, standards, name, isFirst, index, onOpen }: Props) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const { person } = line.member;
  return (
    <tr aria-rowindex={index} data-person={person.id}>
      <td class="number muted">{person.order}</td>
      <th scope="row" class="team-name">
        <button
          type="button"
          class="matrix__cell matrix__name"
          data-cell=""
          tabIndex={isFirst ? 0 : -1}
          onClick={() => onOpen(line, null)}
        >
          <bdi>{name}</bdi>
        </button>
        <span class="muted team-name__room">{person.room}</span>
      </th>
      <td>
        <StateMark state={STANDING_STATE[line.standing]} bare>
          {t(`team.standing.${line.standing}`)}
        </StateMark>
      </td>
      {cellsOf(line, standards, language).map(({ cell, text }) => (
        <CellButton
          key={cellName(cell)}
          cell={cell}
          text={text}
          onOpen={() => onOpen(line, cell)}
        />
      ))}
      <td class={line.band ? undefined : 'muted'}>
        {line.band ? t(`team.band.${line.band}`) : NONE}
      </td>
      <CellButton
        cell="questions"
        text={line.member.summary ? formatCount(line.questions.length, language) : NONE}
        onOpen={() => onOpen(line, 'questions')}
      />
    </tr>
  );
}

function cellsOf(
  line: MatrixLine,
  standards: readonly StandardColumn[],
  language: Language,
): { cell: Cell; text: string }[] {
  return [
    ...standards.map(({ edition, id }, place) => ({
      cell: { edition, standard: id },
      text: hundredthsText(line.standards[place] ?? null, language),
    })),
    ...COMPARED.map((figure) => ({
      cell: figure,
      text: comparedText(figure, line.figures[figure], language),
    })),
    { cell: 'self' as const, text: hundredthsText(line.self, language) },
    { cell: 'head' as const, text: hundredthsText(line.head, language) },
  ];
}

function CellButton({ cell, text, onOpen }: { cell: Cell; text: string; onOpen(): void }) {
  return (
    <td class="number">
      <button
        type="button"
        class="matrix__cell"
        data-cell={cellName(cell)}
        tabIndex={-1}
        onClick={onOpen}
      >
        {text}
      </button>
    </td>
  );
}
