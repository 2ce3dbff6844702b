import { RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import {
  DECREE_335_SETTINGS,
  type EvaluationSettings,
  evaluationSettingsSchema,
} from '@/utils/evaluation/settings';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { NumberBox } from './NumberBox';

interface Props {
  settings: EvaluationSettings;
  onSave: (settings: EvaluationSettings) => void;
}

const POINTS = ['excellentFrom', 'goodFrom', 'completedFrom'] as const;
const SHARES = ['deduction', 'excellentCap', 'excellentCapOutstanding'] as const;

/** Thresholds, deductions and the cap, with the decree's figures to go back to. */
export function PointsSettings({ settings, onSave }: Props) {
  const t = useText(evaluationTexts);
  const [wrong, setWrong] = useState(false);
  const change = (part: Partial<EvaluationSettings>) => {
    const next = evaluationSettingsSchema.safeParse({ ...settings, ...part });
    setWrong(!next.success);
    if (next.success) onSave(next.data);
  };
  return (
    <div class="points-settings">
      <p class="muted">{t('evaluation.settings.intro')}</p>
      {POINTS.map((key) => (
        <NumberBox
          key={key}
          label={t(`evaluation.settings.${key}`)}
          value={settings[key]}
          max={100}
          wrong={t('evaluation.settings.wrong')}
          onCommit={(value) => change({ [key]: value ?? DECREE_335_SETTINGS[key] })}
        />
      ))}
      {SHARES.map((key) => (
        <NumberBox
          key={key}
          label={t(`evaluation.settings.${key}`)}
          value={Math.round(settings[key] * 10_000) / 100}
          max={100}
          wrong={t('evaluation.settings.wrong')}
          onCommit={(value) =>
            change({ [key]: value === null ? DECREE_335_SETTINGS[key] : value / 100 })
          }
        />
      ))}
      <Choices settings={settings} onChange={change} />
      {wrong && (
        <p class="points-settings__wrong" role="alert">
          {t('evaluation.settings.wrong')}
        </p>
      )}
      <Button size="small" icon={RotateCcw} onClick={() => change(DECREE_335_SETTINGS)}>
        {t('evaluation.settings.reset')}
      </Button>
    </div>
  );
}

interface ChoicesProps {
  settings: EvaluationSettings;
  onChange: (part: Partial<EvaluationSettings>) => void;
}

function Choices({ settings, onChange }: ChoicesProps) {
  const t = useText(evaluationTexts);
  return (
    <>
      <Select
        label={t('evaluation.settings.deductFrom')}
        value={settings.deductFrom}
        options={(['line', 'piece'] as const).map((value) => ({
          value,
          label: t(`evaluation.settings.deductFrom.${value}`),
        }))}
        onChange={(deductFrom) => onChange({ deductFrom })}
      />
      <Select
        label={t('evaluation.settings.capOf')}
        value={settings.capOf}
        options={(['good', 'all'] as const).map((value) => ({
          value,
          label: t(`evaluation.settings.capOf.${value}`),
        }))}
        onChange={(capOf) => onChange({ capOf })}
      />
      <Checkbox
        checked={settings.allOrNothing}
        onChange={(allOrNothing) => onChange({ allOrNothing })}
      >
        {t('evaluation.settings.allOrNothing')}
      </Checkbox>
    </>
  );
}
