import { Copy } from 'lucide-preact';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import type { ReadProcedures, RowProblem } from '@/utils/procedures/read-procedures';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Table } from '../ui/Table';
import { useSome } from './PreviewLists';
import { badRowsText, faultWords, placeWords } from './procedure-words';

/** So many places of passed-over rows are named. */
const PASSED_NAMED = 20;

interface Props {
  read: ReadProcedures;
  onCopy(text: string): void;
}

/** Rows that were not taken, each with its line and reason. */
export function BadRows({ read: { problems, passed }, onCopy }: Props) {
  const t = useText(proceduresTexts);
  const { some, more } = useSome(problems);
  const named = passed.slice(0, PASSED_NAMED).map((one) => placeWords(one.place, t));
  const rows = [...named, ...(passed.length > named.length ? ['…'] : [])].join('; ');
  return (
    <>
      {problems.length > 0 && (
        <>
          <div class="import-preview__head">
            <p>{t('procedures.preview.bad.text')}</p>
            <Button size="small" icon={Copy} onClick={() => onCopy(badRowsText(problems, t))}>
              {t('procedures.preview.copy')}
            </Button>
          </div>
          <RowTable problems={some} />
          {more}
        </>
      )}
      {passed.length > 0 && (
        <p class="muted">{t('procedures.preview.passed', { count: passed.length, rows })}</p>
      )}
    </>
  );
}

function RowTable({ problems }: { problems: readonly RowProblem[] }) {
  const t = useText(proceduresTexts);
  return (
    <Table caption={t('procedures.preview.bad')}>
      <thead>
        <tr>
          <th scope="col" class="number">
            {t('procedures.column.line')}
          </th>
          <th scope="col">{t('procedures.column.code')}</th>
          <th scope="col">{t('procedures.column.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ place, code, fault }) => (
          <tr key={`${place.sheet} ${place.line}`}>
            <th scope="row" class="number">
              {placeWords(place, t)}
            </th>
            <td class="procedure-table__code">{code}</td>
            <td class="procedure-table__name">{faultWords(fault, t)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
