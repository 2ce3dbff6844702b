import type { Evaluation } from '@/utils/evaluation/evaluation';
import { type EvaluationScheme, generalPoints } from '@/utils/evaluation/scheme';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { NumberBox } from './NumberBox';
import { pointsIn } from './points-words';

interface Props {
  scheme: EvaluationScheme;
  general: Evaluation['general'];
  /** What was scored so far. */
  sum: number;
  onChange: (general: Evaluation['general']) => void;
}

/** The general criteria with the person's own points. */
export function GeneralTable({ scheme, general, sum, onChange }: Props) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  const change = (id: string, value: number | null) => {
    const { [id]: _, ...others } = general;
    onChange(value === null ? others : { ...others, [id]: value });
  };
  return (
    <Table caption={t('evaluation.general.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('evaluation.general.criterion')}</th>
          <th scope="col" class="number">
            {t('evaluation.general.max')}
          </th>
          <th scope="col" class="number">
            {t('evaluation.general.own')}
          </th>
        </tr>
      </thead>
      <tbody>
        {scheme.groups.map((group) => (
          <>
            <tr key={group.id} class="general__group">
              <th scope="colgroup" colSpan={3}>
                {group.title[language]}
              </th>
            </tr>
            {group.items.map(({ id, title, max }) => (
              <tr key={id} id={`criterion-${id}`} class="general__line">
                <th scope="row">{title[language]}</th>
                <td class="number">{pointsIn(max, language)}</td>
                <td class="general__own">
                  <NumberBox
                    label={title[language]}
                    hideLabel
                    value={general[id] ?? null}
                    max={max}
                    wrong={t('evaluation.general.wrong', { max: pointsIn(max, language) })}
                    onCommit={(value) => change(id, value)}
                  />
                </td>
              </tr>
            ))}
          </>
        ))}
        <tr class="general__group">
          <th scope="row">{t('evaluation.general.sum')}</th>
          <td class="number">{pointsIn(generalPoints(scheme), language)}</td>
          <td class="number general__sum">{pointsIn(sum, language)}</td>
        </tr>
      </tbody>
    </Table>
  );
}
