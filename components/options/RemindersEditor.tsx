import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { formatWorkingTime } from '@/utils/i18n/format';
import { REMIND_LEVELS, type RemindPlan } from '@/utils/settings';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { RemindMarks } from './RemindMarks';
import { useLevelOptions } from './use-level-options';
import './reminders-editor.css';

interface Props {
  plan: RemindPlan;
  /** @returns whether it was saved */
  onSave: (plan: RemindPlan) => Promise<boolean>;
}

/** With this much working time before its last moment the letter of apology is spoken of. */
const APOLOGY_MINUTES = 120;

/** When, and how loudly, the person is reminded. */
export function RemindersEditor({ plan, onSave }: Props) {
  const t = useText(optionsTexts);
  const change = (part: Partial<RemindPlan>) => onSave({ ...plan, ...part });
  return (
    <Card id="remind" title={t('remind.title')} intro={t('remind.intro')}>
      <Levels />
      <RemindMarks
        title={t('remind.marks')}
        marks={plan.before}
        onSave={(before) => change({ before })}
      />
      <RemindMarks
        title={t('remind.marksShort')}
        hint={t('remind.marksShort.hint')}
        marks={plan.beforeShort}
        onSave={(beforeShort) => change({ beforeShort })}
      />
      <div class="remind-row">
        <Select
          label={t('remind.overdue')}
          width="middle"
          value={plan.overdue}
          options={useLevelOptions(REMIND_LEVELS)}
          onChange={(overdue) => void change({ overdue })}
        />
      </div>
      <Others plan={plan} onChange={(part) => void change(part)} />
    </Card>
  );
}

/** What the four steps mean, the quietest first. */
function Levels() {
  const t = useText(optionsTexts);
  return (
    <ol class="remind-levels">
      {REMIND_LEVELS.map((level) => (
        <li key={level}>
          <strong>{t(`remind.level.${level}`)}</strong>
          <span class="muted">{t(`remind.level.${level}.means`)}</span>
        </li>
      ))}
    </ol>
  );
}

function Others(props: { plan: RemindPlan; onChange: (part: Partial<RemindPlan>) => void }) {
  const { plan, onChange } = props;
  const t = useText(optionsTexts);
  const language = useLanguage();
  const minutes = plan.apology?.minutes ?? APOLOGY_MINUTES;
  return (
    <div class="remind-switches">
      <Switch
        on={plan.apology !== null}
        hint={t('remind.apology.hint')}
        onChange={(on) => onChange({ apology: on ? { minutes, level: 'notify' } : null })}
      >
        {t('remind.apology', { time: formatWorkingTime(minutes, language, 'exact') })}
      </Switch>
      <Switch
        on={plan.morning}
        hint={t('remind.morning.hint')}
        onChange={(morning) => onChange({ morning })}
      >
        {t('remind.morning')}
      </Switch>
      <Switch on={plan.away} hint={t('remind.away.hint')} onChange={(away) => onChange({ away })}>
        {t('remind.away')}
      </Switch>
    </div>
  );
}
