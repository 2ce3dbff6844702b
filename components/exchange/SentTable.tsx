import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { formatInstant } from '@/utils/i18n/format';
import { periodText } from '@/utils/i18n/period-text';
import type { SummaryRow } from '@/utils/storage/exchange-rows';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';

interface Props {
  sent: readonly SummaryRow[];
  onShow(row: SummaryRow): void;
}

/** What was handed in, with number and hash. */
export function SentTable({ sent, onShow }: Props) {
  const t = useText(submitTexts);
  const title = t('submit.sent');
  return (
    <Card title={title}>
      {sent.length === 0 ? (
        <p class="muted">{t('submit.sent.none')}</p>
      ) : (
        <Table caption={t('submit.sent.table')}>
          <thead>
            <tr>
              <th scope="col" class="number">
                {t('submit.sent.seq')}
              </th>
              <th scope="col">{t('submit.sent.period')}</th>
              <th scope="col">{t('submit.sent.unit')}</th>
              <th scope="col">{t('submit.sent.at')}</th>
              <th scope="col">{t('submit.sent.how')}</th>
              <th scope="col">{t('submit.sent.hash')}</th>
              <th scope="col">
                <span class="visually-hidden">{t('submit.sent.show')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sent.map((row) => (
              <SentLine key={row.hash} row={row} onShow={() => onShow(row)} />
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

/** Enough of a hash to tell two files apart. */
const HASH_SHOWN = 12;

function SentLine({ row, onShow }: { row: SummaryRow; onShow(): void }) {
  const t = useText(submitTexts);
  const language = useLanguage();
  const how = row.sealing === 'none' ? 'open' : row.sealing;
  return (
    <tr>
      <td class="number">{row.seq}</td>
      <th scope="row">{periodText(row.period, language)}</th>
      <td>{row.unitId}</td>
      <td class="sheet__value">{formatInstant(row.at)}</td>
      <td>{t(`submit.sent.${how}`)}</td>
      <td class="code" title={row.hash}>
        {row.hash.slice(0, HASH_SHOWN)}
      </td>
      <td>
        <Button
          size="small"
          tone="quiet"
          label={t('submit.sent.showOf', { seq: row.seq })}
          onClick={onShow}
        >
          {t('submit.sent.show')}
        </Button>
      </td>
    </tr>
  );
}
