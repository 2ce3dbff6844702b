import { useState } from 'preact/hooks';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { formatCount } from '@/utils/i18n/format';
import type { ProcedureEffort } from '@/utils/storage/efforts';
import { hrefOfCases } from '../dashboard/route';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { hoursAndMinutes } from './duration-text';

/** Rows before the person asks for all. */
const FIRST = 8;

/** How long finished dossiers took by procedure; nothing is said of fewer than five. */
export function EffortTable({ efforts }: { efforts: readonly ProcedureEffort[] }) {
  const t = useText(timersTexts);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  if (efforts.length === 0) return <p class="muted">{t('timers.effort.empty')}</p>;
  return (
    <>
      <Table caption={t('timers.effort.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('timers.head.procedure')}</th>
            <th scope="col" class="number">
              {t('timers.head.samples')}
            </th>
            <th scope="col" class="number">
              {t('timers.head.median')}
            </th>
            <th scope="col" class="number">
              {t('timers.head.p85')}
            </th>
          </tr>
        </thead>
        <tbody>
          {efforts
            .slice(0, all ? undefined : FIRST)
            .map(({ key, title, n, medianMinutes, p85Minutes }) => (
              <tr key={key}>
                <th scope="row" class="effort__name">
                  {title}
                </th>
                <td class="number">
                  <a href={hrefOfCases({ view: 'closed', search: title })}>
                    {formatCount(n, language)}
                  </a>
                </td>
                {medianMinutes === null || p85Minutes === null ? (
                  <td class="muted number" colSpan={2}>
                    {t('timers.effort.few')}
                  </td>
                ) : (
                  <>
                    <td class="number">{hoursAndMinutes(medianMinutes)}</td>
                    <td class="number">{hoursAndMinutes(p85Minutes)}</td>
                  </>
                )}
              </tr>
            ))}
        </tbody>
      </Table>
      {!all && efforts.length > FIRST && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {t('timers.effort.all', { count: efforts.length })}
          </Button>
        </div>
      )}
    </>
  );
}
