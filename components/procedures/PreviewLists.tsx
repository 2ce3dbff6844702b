import { useState } from 'preact/hooks';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import type { ChangedProcedure } from '@/utils/procedures/compare-procedures';
import type { Procedure } from '@/utils/procedures/procedure';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { Table } from '../ui/Table';
import { fieldWords, levelWords, limitWords } from './procedure-words';
import './procedure-table.css';

const STEP = 50;

/** The first of many rows, and more of them on demand. */
export function useSome<Item>(items: readonly Item[]) {
  const [count, setCount] = useState(STEP);
  const t = useText(proceduresTexts);
  const more = items.length > count && (
    <div class="page__more">
      <Button onClick={() => setCount(count + 4 * STEP)}>{t('procedures.more')}</Button>
    </div>
  );
  return { some: items.slice(0, count), more };
}

interface ListProps {
  caption: string;
  procedures: readonly Procedure[];
}

/** Procedures that are new, missing or the same. */
export function ProcedureList({ caption, procedures }: ListProps) {
  const t = useText(proceduresTexts);
  const { some, more } = useSome(procedures);
  if (procedures.length === 0) return null;
  return (
    <>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t('procedures.column.code')}</th>
            <th scope="col">{t('procedures.column.name')}</th>
            <th scope="col">{t('procedures.column.limit')}</th>
            <th scope="col">{t('procedures.column.level')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map((one) => (
            <tr key={one.code}>
              <th scope="row" class="procedure-table__code">
                {one.code}
              </th>
              <td class="procedure-table__name">{one.name}</td>
              <td class="procedure-table__brief">{limitWords(one.limit, t)}</td>
              <td class="procedure-table__brief">{levelWords(one.level, t)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {more}
    </>
  );
}

/** Procedures that differ, with what differs from old to new. */
export function ChangedList({ changed }: { changed: readonly ChangedProcedure[] }) {
  const t = useText(proceduresTexts);
  const { some, more } = useSome(changed);
  if (changed.length === 0) return null;
  return (
    <>
      <Table caption={t('procedures.preview.changed')}>
        <thead>
          <tr>
            <th scope="col">{t('procedures.column.code')}</th>
            <th scope="col">{t('procedures.column.name')}</th>
            <th scope="col">{t('procedures.column.change')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map((one) => (
            <ChangedRow key={one.after.code} {...one} />
          ))}
        </tbody>
      </Table>
      {more}
    </>
  );
}

function ChangedRow({ before, after, fields }: ChangedProcedure) {
  const t = useText(proceduresTexts);
  return (
    <tr>
      <th scope="row" class="procedure-table__code">
        {after.code}
      </th>
      <td class="procedure-table__name">{after.name}</td>
      <td>
        <ul class="import-preview__changes">
          {fields.map((field) => (
            <li key={field}>
              {t('procedures.preview.fromTo', {
                field: t(`procedures.column.${field}`),
                from: fieldWords(before, field, t),
                to: fieldWords(after, field, t),
              })}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
