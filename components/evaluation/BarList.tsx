import { type Bar, barSchema } from '@/utils/evaluation/evaluation';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';
import './evaluation.css';

interface Props {
  bars: readonly Bar[];
  onChange: (bars: Bar[]) => void;
}

/** What comes before all points; the person ticks it, nobody else. */
export function BarList({ bars, onChange }: Props) {
  const t = useText(evaluationTexts);
  return (
    <div class="products">
      {barSchema.options.map((bar) => (
        <Checkbox
          key={bar}
          checked={bars.includes(bar)}
          onChange={(checked) =>
            onChange(checked ? [...bars, bar] : bars.filter((one) => one !== bar))
          }
        >
          {t(`evaluation.bars.${bar}`)}
        </Checkbox>
      ))}
    </div>
  );
}
