import { gradeSchema } from '@/utils/assessment/edition';
import { BANDS } from '@/utils/evaluation/band';
import type { PartyLevels } from '@/utils/evidence/party-levels';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { papersTexts } from '@/utils/i18n/catalogues/papers';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';

interface Props {
  levels: PartyLevels;
  leader: boolean;
  onChange: (levels: Partial<PartyLevels>) => void;
}

const NONE = 'none';

/** The boxes of the Party's review; each stays empty until the person chooses. */
export function LevelFields({ levels, leader, onChange }: Props) {
  const t = useText(papersTexts);
  const grades = useText(assessmentTexts);
  const none = { value: NONE, label: t('papers.levels.none') } as const;
  const gradeOptions = [
    none,
    ...gradeSchema.options.map((value) => ({ value, label: grades(`assessment.value.${value}`) })),
  ];
  const bandOptions = [
    none,
    ...BANDS.map((value) => ({ value, label: t(`papers.band.${value}`) })),
  ];
  const parts = leader ? (['conduct', 'duty', 'leading'] as const) : (['conduct', 'duty'] as const);
  return (
    <fieldset class="levels">
      <legend>{t('papers.levels')}</legend>
      {parts.map((key) => (
        <Select
          key={key}
          label={t(`papers.levels.${key}`)}
          value={levels[key] ?? NONE}
          options={gradeOptions}
          onChange={(value) => onChange({ [key]: value === NONE ? null : value })}
        />
      ))}
      {(['asCivilServant', 'asMember'] as const).map((key) => (
        <Select
          key={key}
          label={t(`papers.levels.${key}`)}
          value={levels[key] ?? NONE}
          options={bandOptions}
          onChange={(value) => onChange({ [key]: value === NONE ? null : value })}
        />
      ))}
    </fieldset>
  );
}
