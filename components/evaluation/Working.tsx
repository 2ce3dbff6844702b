import type { Product } from '@/utils/evaluation/product';
import type { Part, TaskParts } from '@/utils/evaluation/task-part';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { useLanguage, useText } from '../ui/language';
import { percentIn, pointsIn } from './points-words';

interface Props {
  parts: TaskParts;
  products: readonly Product[];
}

/** How a, b and c came about, each deduction a line; the lines add up to the sum. */
export function Working({ parts, products }: Props) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  const names = new Map(products.map((one) => [one.id, one.name]));
  return (
    <details class="working">
      <summary>{t('evaluation.working')}</summary>
      <p>
        {t('evaluation.working.assigned', {
          units: pointsIn(parts.quantity.assigned, language),
        })}
      </p>
      {(['quantity', 'quality', 'progress'] as const).map((key) => (
        <PartWorking key={key} name={key} part={parts[key]} names={names} />
      ))}
    </details>
  );
}

interface PartProps {
  name: 'quantity' | 'quality' | 'progress';
  part: Part;
  names: ReadonlyMap<string, string>;
}

function PartWorking({ name, part, names }: PartProps) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  return (
    <>
      <h3 class="working__title">{t(`evaluation.result.part.${name}`)}</h3>
      <ul class="working__lines">
        {part.rows.map(({ productId, kind, units, deduction }) => (
          <li key={`${productId}/${deduction?.id ?? ''}`}>
            <span>
              {t(`evaluation.working.${kind}`, {
                name: names.get(productId) || t('evaluation.product.unnamed'),
              })}
            </span>
            <span class="number">{pointsIn(units, language).replace('-', '−')}</span>
          </li>
        ))}
      </ul>
      <p class="working__sum number">
        {t('evaluation.working.sum', {
          units: pointsIn(part.units, language),
          percent: percentIn(part.percent, language),
        })}
      </p>
    </>
  );
}
