import type { LeaderPart } from '@/utils/evaluation/evaluation';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { useText } from '../ui/language';
import { NumberBox } from './NumberBox';

interface Props {
  leader: LeaderPart | null;
  onChange: (leader: LeaderPart) => void;
}

const NOTHING: LeaderPart = { subordinates: null, organising: null, uniting: null };

/** What a leader is scored by besides: the people of the unit, organising, uniting. */
export function LeaderFields({ leader, onChange }: Props) {
  const t = useText(evaluationTexts);
  const part = leader ?? NOTHING;
  const people = part.subordinates;
  const count = (key: 'completed' | 'notCompleted', value: number | null) => {
    const next = { completed: 0, notCompleted: 0, ...people, [key]: value ?? 0 };
    const isEmpty = next.completed + next.notCompleted === 0;
    onChange({ ...part, subordinates: isEmpty ? null : next });
  };
  return (
    <div class="product__fields">
      {(['completed', 'notCompleted'] as const).map((key) => (
        <NumberBox
          key={key}
          label={t(`evaluation.leader.${key}`)}
          value={people?.[key] ?? null}
          max={10_000}
          whole
          wrong={t('evaluation.product.number')}
          onCommit={(value) => count(key, value)}
        />
      ))}
      {(['organising', 'uniting'] as const).map((key) => (
        <NumberBox
          key={key}
          label={t(`evaluation.leader.${key}`)}
          value={part[key]}
          max={100}
          wrong={t('evaluation.leader.percent')}
          onCommit={(value) => onChange({ ...part, [key]: value })}
        />
      ))}
    </div>
  );
}
