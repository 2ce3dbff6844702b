import type { Instant } from '@/utils/calendar/instant';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { useText } from '../ui/language';
import { CaseRow } from './CaseRow';
import type { CaseLine } from './case-line';
import type { Selection } from './selection';
import './case-table.css';

interface Props {
  /** Names the list for those who listen, for example the chosen filter. */
  caption: string;
  lines: readonly CaseLine[];
  selection: Selection;
  now: Instant;
  /** @param range - Shift was held: everything from the last ticked row to this one */
  onSelect(id: string, range: boolean): void;
  onTimer(line: CaseLine): void;
}

/** The list of cases: time left first, everything else quieter. It only shows and reports. */
export function CaseTable({ caption, lines, selection, now, onSelect, onTimer }: Props) {
  const t = useText(casesTexts);
  return (
    <div class="case-list">
      <table class="case-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('cases.column.select')}</span>
            </th>
            <th scope="col">{t('cases.column.time')}</th>
            <th scope="col">{t('cases.column.case')}</th>
            <th scope="col">{t('cases.column.portal')}</th>
            <th scope="col">
              <span class="visually-hidden">{t('cases.column.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <CaseRow
              key={line.one.id}
              line={line}
              now={now}
              selected={selection.ids.has(line.one.id)}
              onSelect={onSelect}
              onTimer={onTimer}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
