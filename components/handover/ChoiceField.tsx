import { CHOICES, type Choice } from '@/utils/handover/compare';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';

interface Props {
  label: string;
  hideLabel?: boolean;
  value: Choice;
  onChange(choice: Choice): void;
}

/** Mine, the file's, or both. */
export function ChoiceField({ label, hideLabel, value, onChange }: Props) {
  const t = useText(handoverTexts);
  return (
    <Segmented
      label={label}
      hideLabel={hideLabel}
      value={value}
      options={CHOICES.map((choice) => ({ value: choice, label: t(`handover.choice.${choice}`) }))}
      onChange={onChange}
    />
  );
}

interface AllProps {
  /** What is chosen for each case that both changed. */
  choices: readonly Choice[];
  onChange(choice: Choice): void;
}

/** One choice for all cases that both changed; shown when there are several. */
export function ChoiceForAll({ choices, onChange }: AllProps) {
  const t = useText(handoverTexts);
  const [first] = choices;
  if (!first) return null;
  return (
    <div class="handover-choice">
      {choices.length > 1 && (
        <ChoiceField label={t('handover.choice.all')} value={first} onChange={onChange} />
      )}
      <p class="muted">{t('handover.choice.about')}</p>
    </div>
  );
}
