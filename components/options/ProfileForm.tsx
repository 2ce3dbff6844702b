import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { Settings } from '@/utils/settings';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { SaveBar } from './SaveBar';
import { useDraft } from './use-draft';

type Profile = Settings['profile'];

interface Props {
  profile: Profile;
  /** @returns whether it was saved */
  onSave: (profile: Profile) => Promise<boolean>;
}

const FIELDS = [
  ['name', 120],
  ['position', 120],
  ['unit', 200],
] as const;

/** Who the person is, for documents. */
export function ProfileForm({ profile, onSave }: Props) {
  const t = useText(optionsTexts);
  const { draft, dirty, busy, change, reset, saving } = useDraft(profile);
  return (
    <Card id="profile" title={t('profile.title')} intro={t('profile.intro')}>
      <form
        class="options-form"
        onSubmit={(event) => {
          event.preventDefault();
          void saving(() => onSave(draft));
        }}
      >
        {FIELDS.map(([field, maxLength]) => (
          <TextField
            key={field}
            label={t(`profile.${field}`)}
            optional
            width="middle"
            value={draft[field]}
            onInput={(value) => change({ ...draft, [field]: value })}
            input={{ maxLength, autocomplete: 'off' }}
          />
        ))}
        <SaveBar dirty={dirty} busy={busy} onCancel={reset} />
      </form>
    </Card>
  );
}
