import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { Settings } from '@/utils/settings';
import { UNIT_CODE } from '@/utils/team/roll-up';
import { Card } from '../ui/Card';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { TextField } from '../ui/TextField';
import { SaveBar } from './SaveBar';
import { useDraft } from './use-draft';

type Profile = Settings['profile'];

/** What the person says of themselves, with the code of the unit to which they hand in; '' for none. */
export interface ProfileDraft {
  profile: Profile;
  unitId: string;
}

interface Props extends ProfileDraft {
  /** @returns whether it was saved */
  onSave: (draft: ProfileDraft) => Promise<boolean>;
}

const FIELDS = [
  ['name', 120],
  ['position', 120],
  ['unit', 200],
] as const;

/** Who the person is, for documents. */
export function ProfileForm({ profile, unitId, onSave }: Props) {
  const t = useText(optionsTexts);
  const { draft: all, dirty, busy, change: put, reset, saving } = useDraft({ profile, unitId });
  const draft = all.profile;
  const change = (next: Profile) => put({ ...all, profile: next });
  const isCodeWrong = all.unitId !== '' && !UNIT_CODE.test(all.unitId);
  return (
    <Card id="profile" title={t('profile.title')} intro={t('profile.intro')}>
      <form
        class="options-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isCodeWrong) void saving(() => onSave(all));
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
        <TextField
          label={t('profile.unitId')}
          hint={t('profile.unitId.hint')}
          optional
          width="middle"
          code
          value={all.unitId}
          problem={isCodeWrong ? t('profile.unitId.wrong') : undefined}
          onInput={(typed) => put({ ...all, unitId: typed.trim().toUpperCase() })}
          input={{ maxLength: 40, autocomplete: 'off', spellcheck: false }}
        />
        <RolesFields roles={draft.roles} onChange={(roles) => change({ ...draft, roles })} />
        <PaperFields
          papers={draft.papers}
          partyMember={draft.roles.partyMember}
          onChange={(papers) => change({ ...draft, papers })}
        />
        <SaveBar dirty={dirty} busy={busy} onCancel={reset} />
      </form>
    </Card>
  );
}

type Roles = Profile['roles'];

const EMPLOYMENTS = ['congChuc', 'vienChuc', 'nguoiLaoDong'] as const;
const ROLES = ['partyMember', 'leader', 'oneStop'] as const;

/** What the person is: it chooses checklists and papers. */
function RolesFields({ roles, onChange }: { roles: Roles; onChange: (roles: Roles) => void }) {
  const t = useText(optionsTexts);
  const options = EMPLOYMENTS.map((value) => ({ value, label: t(`profile.employment.${value}`) }));
  return (
    <>
      <Segmented
        label={t('profile.employment')}
        value={roles.employment}
        options={options}
        onChange={(employment) => onChange({ ...roles, employment })}
      />
      <fieldset class="options-form__choices">
        <legend class="field__label">{t('profile.roles')}</legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            checked={roles[role]}
            hint={t(`profile.roles.${role}.hint`)}
            onChange={(checked) => onChange({ ...roles, [role]: checked })}
          >
            {t(`profile.roles.${role}`)}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}

const PAPER_FIELDS = [
  ['above', 200],
  ['place', 80],
] as const;
const PARTY_FIELDS = [
  ['committee', 200],
  ['cell', 200],
  ['partyPosition', 120],
] as const;

interface PaperFieldsProps {
  papers: Profile['papers'];
  partyMember: boolean;
  onChange: (papers: Profile['papers']) => void;
}

/** What stands at the head of papers; the Party's part only for its members. */
function PaperFields({ papers, partyMember, onChange }: PaperFieldsProps) {
  const t = useText(optionsTexts);
  const fields = partyMember ? [...PAPER_FIELDS, ...PARTY_FIELDS] : PAPER_FIELDS;
  return (
    <>
      {fields.map(([field, maxLength]) => (
        <TextField
          key={field}
          label={t(`profile.papers.${field}`)}
          optional
          width="middle"
          value={papers[field]}
          onInput={(value) => onChange({ ...papers, [field]: value })}
          input={{ maxLength, autocomplete: 'off' }}
        />
      ))}
    </>
  );
}
