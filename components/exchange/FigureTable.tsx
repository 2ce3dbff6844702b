import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import type { CaseFigures } from '@/utils/team/summary';
import { useText } from '../ui/language';
import { Table } from '../ui/Table';
import { Figure, type OpenFigure } from './Figure';

const COLUMNS = [
  'received',
  'early',
  'onTime',
  'late',
  'outside',
  'running',
  'overdue',
  'paused',
  'undated',
] as const satisfies readonly (keyof CaseFigures)[];

export interface FigureLine {
  /** In front of the names of its figures, as in `cases.dossier`. */
  name: string;
  words: string;
  figures: CaseFigures;
}

interface Props {
  caption: string;
  lines: readonly FigureLine[];
  onOpen: OpenFigure;
}

/** Figures of some cases, one line for each kind. */
export function FigureTable({ caption, lines, onOpen }: Props) {
  const t = useText(summaryTexts);
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t('summary.kind')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" class="number">
              {t(`summary.figure.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, words, figures }) => (
          <tr key={name}>
            <th scope="row" class="sheet__kind">
              {words}
            </th>
            {COLUMNS.map((column) => (
              <td key={column} class="number">
                <Figure
                  value={figures[column]}
                  name={`${name}.${column}`}
                  label={`${words}, ${t(`summary.figure.${column}`)}`}
                  onOpen={onOpen}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
