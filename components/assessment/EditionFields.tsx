import { CADENCES } from '@/utils/assessment/cadence';
import type { Edition } from '@/utils/assessment/edition';
import { parseDay } from '@/utils/calendar/day';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';

interface Props {
  edition: Edition;
  /** The first edition of its checklist; a later one keeps the scale. */
  isFirst: boolean;
  onChange: (edition: Edition) => void;
}

const AUDIENCES = ['all', 'partyMember', 'leader', 'oneStop'] as const;
const SCALES = ['yesNoNa', 'grade4'] as const;

/** What holds for the whole edition. */
export function EditionFields({ edition, isFirst, onChange }: Props) {
  const t = useText(checklistsTexts);
  const { title, source } = edition;
  const set = (change: Partial<Edition>) => onChange({ ...edition, ...change });
  const options = <Value extends string>(values: readonly Value[], say: (value: Value) => string) =>
    values.map((value) => ({ value, label: say(value) }));
  return (
    <Card title={t('editor.whole')}>
      <div class="editor__grid">
        <TextField
          label={t('editor.name')}
          value={title.vi}
          onInput={(vi) => set({ title: { ...title, vi } })}
          input={{ maxLength: 200 }}
        />
        <TextField
          label={t('editor.nameEn')}
          optional
          value={title.en}
          onInput={(en) => set({ title: { ...title, en } })}
          input={{ maxLength: 200 }}
        />
        <TextField
          label={t('editor.source')}
          hint={t('editor.source.hint')}
          value={source.title.vi}
          onInput={(vi) => set({ source: { ...source, title: { ...source.title, vi } } })}
          input={{ maxLength: 400 }}
        />
        <Select
          label={t('editor.audience')}
          value={edition.audience}
          options={options(AUDIENCES, (value) => t(`checklists.audience.${value}`))}
          onChange={(audience) => set({ audience })}
        />
        <Select
          label={t('checklists.cadence')}
          value={edition.cadence}
          options={options(CADENCES, (value) => t(`checklists.cadence.${value}`))}
          onChange={(cadence) => set({ cadence })}
        />
        <TextField
          label={t('editor.from')}
          type="date"
          width="short"
          value={edition.effectiveFrom}
          onInput={(text) => set({ effectiveFrom: parseDay(text) ?? edition.effectiveFrom })}
        />
        {isFirst ? (
          <Select
            label={t('editor.scale')}
            value={edition.scale}
            options={options(SCALES, (value) => t(`editor.scale.${value}`))}
            onChange={(scale) => set({ scale })}
          />
        ) : (
          <p class="muted">
            {`${t('editor.scale')}: ${t(`editor.scale.${edition.scale}`)}. ${t('editor.scale.fixed')}`}
          </p>
        )}
      </div>
    </Card>
  );
}
