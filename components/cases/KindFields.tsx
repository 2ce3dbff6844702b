import type { CaseKind } from '@/utils/cases/case';
import { PETITION_TYPES } from '@/utils/cases/detail';
import { convertedQuantity, detailOf } from '@/utils/cases/detail-of';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { Checkbox } from '../ui/Checkbox';
import { useLanguage, useText } from '../ui/language';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { BODIES, CHANNELS, detailFrom, type KindForm, kindMistakesIn } from './kind-form';

interface Props {
  kind: CaseKind;
  form: KindForm;
  tried: boolean;
  onChange(part: Partial<KindForm>): void;
}

/** What is asked of one kind of case only. */
export function KindFields(props: Props) {
  switch (props.kind) {
    case 'dossier':
      return <DossierFields {...props} />;
    case 'petition':
      return <PetitionFields {...props} />;
    case 'reception':
      return <ReceptionFields {...props} />;
    case 'inspection':
      return <InspectionFields {...props} />;
    case 'task':
      return <TaskFields {...props} />;
  }
}

function DossierFields({ form, onChange }: Props) {
  const t = useText(kindsTexts);
  return (
    <Select
      label={t('kinds.channel')}
      hint={t('kinds.channel.hint')}
      value={form.channel}
      options={CHANNELS.map((value) => ({ value, label: t(`kinds.channel.${value}`) }))}
      onChange={(channel) => onChange({ channel })}
    />
  );
}

function PetitionFields({ form, onChange }: Props) {
  const t = useText(kindsTexts);
  return (
    <>
      <div class="field-row">
        <Select
          label={t('kinds.petition.type')}
          width="middle"
          value={form.type}
          options={PETITION_TYPES.map((value) => ({ value, label: t(`kinds.petition.${value}`) }))}
          onChange={(type) => onChange({ type })}
        />
        {form.type === 'complaint' && (
          <Select
            label={t('kinds.petition.instance')}
            width="middle"
            value={form.instance}
            options={(['first', 'second'] as const).map((value) => ({
              value,
              label: t(`kinds.petition.${value}`),
            }))}
            onChange={(instance) => onChange({ instance })}
          />
        )}
      </div>
      {form.type === 'complaint' && (
        <div>
          <Checkbox checked={form.complex} onChange={(complex) => onChange({ complex })}>
            {t('kinds.petition.complex')}
          </Checkbox>
          <Checkbox checked={form.remote} onChange={(remote) => onChange({ remote })}>
            {t('kinds.petition.remote')}
          </Checkbox>
        </div>
      )}
    </>
  );
}

function ReceptionFields({ form, onChange }: Props) {
  const t = useText(kindsTexts);
  return (
    <div>
      <Checkbox checked={form.byHead} onChange={(byHead) => onChange({ byHead })}>
        {t('kinds.reception.byHead')}
      </Checkbox>
      <Checkbox checked={form.online} onChange={(online) => onChange({ online })}>
        {t('kinds.reception.online')}
      </Checkbox>
    </div>
  );
}

function InspectionFields({ kind, form, tried, onChange }: Props) {
  const t = useText(kindsTexts);
  const wrong = tried && kindMistakesIn(kind, form).conclusion;
  return (
    <div class="field-row">
      <Select
        label={t('kinds.inspection.body')}
        width="middle"
        value={form.body}
        options={BODIES.map((value) => ({ value, label: t(`kinds.inspection.${value}`) }))}
        onChange={(body) => onChange({ body })}
      />
      <TextField
        label={t('kinds.inspection.conclusion')}
        optional
        width="middle"
        problem={wrong ? t('kinds.personal') : undefined}
        value={form.conclusion}
        onInput={(conclusion) => onChange({ conclusion })}
        input={{ autocomplete: 'off', maxLength: 200 }}
      />
    </div>
  );
}

function TaskFields({ kind, form, tried, onChange }: Props) {
  const t = useText(kindsTexts);
  const language = useLanguage();
  const wrong = kindMistakesIn(kind, form);
  const detail = detailFrom(kind, form);
  const task = detail && detailOf({ kind, detail }, 'task');
  return (
    <>
      <TextField
        label={t('kinds.task.product')}
        hint={t('kinds.task.productHint')}
        optional
        problem={tried && wrong.product ? t('kinds.personal') : undefined}
        value={form.product}
        onInput={(product) => onChange({ product })}
        input={{ autocomplete: 'off', maxLength: 200 }}
      />
      <div class="field-row">
        <TextField
          label={t('kinds.task.quantity')}
          width="short"
          problem={tried && wrong.quantity ? t('kinds.task.quantityWrong') : undefined}
          value={form.quantity}
          onInput={(quantity) => onChange({ quantity })}
          input={{ inputMode: 'numeric', autocomplete: 'off', maxLength: 6 }}
        />
        <TextField
          label={t('kinds.task.coefficient')}
          width="short"
          problem={tried && wrong.coefficient ? t('kinds.task.coefficientWrong') : undefined}
          value={form.coefficient}
          onInput={(coefficient) => onChange({ coefficient })}
          input={{ inputMode: 'decimal', autocomplete: 'off', maxLength: 8 }}
        />
      </div>
      {task && (
        <p class="field__hint" role="status">
          {t('kinds.task.converted', {
            value: new Intl.NumberFormat(language).format(convertedQuantity(task)),
          })}
        </p>
      )}
    </>
  );
}
