import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { formatDay, formatMinuteOfDay } from '@/utils/i18n/format';
import { Badge } from '../ui/Badge';
import { useText } from '../ui/language';
import { Table } from '../ui/Table';
import type { ProcedureLine } from './current-procedures';
import { levelWords, limitWords } from './procedure-words';
import './procedure-table.css';

/** The catalogue as a table. */
export function ProcedureTable({ lines }: { lines: readonly ProcedureLine[] }) {
  const t = useText(proceduresTexts);
  return (
    <Table caption={t('procedures.title')}>
      <thead>
        <tr>
          <th scope="col">{t('procedures.column.code')}</th>
          <th scope="col">{t('procedures.column.name')}</th>
          <th scope="col">{t('procedures.column.limit')}</th>
          <th scope="col">{t('procedures.column.cutOff')}</th>
          <th scope="col">{t('procedures.column.level')}</th>
          <th scope="col">{t('procedures.column.validFrom')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.code} line={line} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ line: { version, nextFrom, isAhead } }: { line: ProcedureLine }) {
  const t = useText(proceduresTexts);
  const { code, name, field, limit, cutOff, level, validFrom, source } = version;
  return (
    <tr>
      <th scope="row" class="procedure-table__code">
        {code}
      </th>
      <td class="procedure-table__name">
        {name}
        {field !== '' && <span class="procedure-table__field">{field}</span>}
      </td>
      <td class="procedure-table__brief">{limitWords(limit, t)}</td>
      <td class="procedure-table__brief">{cutOff !== null && formatMinuteOfDay(cutOff)}</td>
      <td class="procedure-table__brief">{levelWords(level, t)}</td>
      <td class="procedure-table__brief">
        {formatDay(validFrom)}
        {isAhead && <Badge>{t('procedures.notYet')}</Badge>}
        {nextFrom && <Badge>{t('procedures.later', { day: formatDay(nextFrom) })}</Badge>}
        {source !== '' && <span class="procedure-table__field">{source}</span>}
      </td>
    </tr>
  );
}
