import { Minus, Plus } from 'lucide-preact';
import type { Deduction } from '@/utils/evaluation/product';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { percentIn } from './points-words';

interface Props {
  kind: 'faults' | 'delays';
  deductions: readonly Deduction[];
  /** What one takes off, 0 to 1. */
  share: number;
  newId: () => string;
  onChange: (deductions: Deduction[]) => void;
}

/** Faults or delays of one product, each a line of its own with who confirmed an objective cause. */
export function DeductionList({ kind, deductions, share, newId, onChange }: Props) {
  const t = useText(evaluationTexts);
  const put = (next: Deduction) =>
    onChange(deductions.map((one) => (one.id === next.id ? next : one)));
  const add = () => onChange([...deductions, { id: newId(), day: null, note: '', waiver: null }]);
  return (
    <fieldset class="deductions">
      <legend>{t(`evaluation.${kind}`)}</legend>
      {deductions.map((one, at) => (
        <Line
          key={one.id}
          one={one}
          number={at + 1}
          share={share}
          onPut={put}
          onRemove={() => onChange(deductions.filter((other) => other.id !== one.id))}
        />
      ))}
      <Button size="small" tone="quiet" icon={Plus} onClick={add}>
        {t(`evaluation.${kind}.add`)}
      </Button>
    </fieldset>
  );
}

interface LineProps {
  one: Deduction;
  number: number;
  share: number;
  onPut: (one: Deduction) => void;
  onRemove: () => void;
}

function Line({ one, number, share, onPut, onRemove }: LineProps) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  const percent = percentIn(share * 100, language);
  const confirm = (text: string) =>
    onPut({
      ...one,
      waiver: text.trim() === '' ? null : { confirmedBy: text, day: one.waiver?.day ?? null },
    });
  return (
    <div class="deductions__line">
      <p class="deductions__words">
        {one.waiver
          ? t('evaluation.deduction.waived', { number })
          : t('evaluation.deduction', { number, percent })}
      </p>
      <TextField
        label={t('evaluation.deduction.note')}
        value={one.note}
        input={{ maxLength: 500 }}
        onInput={(note) => onPut({ ...one, note })}
      />
      <TextField
        label={t('evaluation.deduction.confirmedBy')}
        hint={t('evaluation.deduction.confirmedByHint')}
        value={one.waiver?.confirmedBy ?? ''}
        input={{ maxLength: 120 }}
        onInput={confirm}
      />
      <IconButton
        icon={Minus}
        label={t('evaluation.deduction.remove', { number })}
        onClick={onRemove}
      />
    </div>
  );
}
