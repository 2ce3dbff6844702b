import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import type { SummaryBody } from '@/utils/team/summary';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { Facts } from './Facts';
import { Figure, type OpenFigure } from './Figure';
import { SheetPart } from './SheetPart';
import { thousandthsText } from './summary-words';

interface Open {
  onOpen: OpenFigure;
}

export function ReceptionsPart({
  receptions,
  onOpen,
}: Open & { receptions: SummaryBody['receptions'] }) {
  const t = useText(summaryTexts);
  if (receptions.count === 0) return null;
  const facts = (['count', 'online', 'byHead', 'headDays'] as const).map((name) => {
    const label = t(`summary.receptions.${name}`);
    const value = (
      <Figure value={receptions[name]} name={`receptions.${name}`} label={label} onOpen={onOpen} />
    );
    return { name: label, value };
  });
  return (
    <SheetPart title={t('summary.receptions')}>
      <Facts facts={facts} />
    </SheetPart>
  );
}

export function TasksPart({ tasks, onOpen }: Open & { tasks: SummaryBody['tasks'] }) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const title = t('summary.tasks');
  const rows = ['received', 'inTime', 'late'] as const;
  if (rows.every((row) => tasks[row].tasks === 0)) return null;
  return (
    <SheetPart title={title}>
      <Table caption={title}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" class="number">
              {t('summary.tasks.tasks')}
            </th>
            <th scope="col" class="number">
              {t('summary.tasks.quantity')}
            </th>
            <th scope="col" class="number">
              {t('summary.tasks.weighted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const label = t(`summary.tasks.${row}`);
            const { quantity, weighted } = tasks[row];
            return (
              <tr key={row}>
                <th scope="row">{label}</th>
                <td class="number">
                  <Figure
                    value={tasks[row].tasks}
                    name={`tasks.${row}`}
                    label={`${title}, ${label}`}
                    onOpen={onOpen}
                  />
                </td>
                <td class="number">{quantity}</td>
                <td class="number">{thousandthsText(weighted, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </SheetPart>
  );
}

export function DelaysPart({ delays, onOpen }: Open & { delays: SummaryBody['delays'] }) {
  const t = useText(summaryTexts);
  const names = ['objective', 'subjective', 'coordination', 'unexplained', 'confirmed'] as const;
  if (names.every((name) => delays[name] === 0)) return null;
  const facts = names.map((name) => {
    const label = t(`summary.delays.${name}`);
    return {
      name: label,
      value: <Figure value={delays[name]} name={`delays.${name}`} label={label} onOpen={onOpen} />,
    };
  });
  return (
    <SheetPart title={t('summary.delays')}>
      <Facts facts={facts} />
    </SheetPart>
  );
}
