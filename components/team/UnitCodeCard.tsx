import { useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { UNIT_CODE } from '@/utils/team/roll-up';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';

interface Props {
  /** The code until now; '' for none. */
  code?: string;
  onSave(code: string): void;
  /** Left out while there is no unit to go back to. */
  onCancel?: (() => void) | undefined;
}

/** Asks for which unit the page is. */
export function UnitCodeCard({ code: known = '', onSave, onCancel }: Props) {
  const t = useText(teamTexts);
  const common = useText(commonTexts);
  const [typed, setTyped] = useState(known);
  const code = typed.trim();
  const isCode = UNIT_CODE.test(code);
  return (
    <Card title={t('team.unit.own')}>
      <form
        class="unit-code"
        onSubmit={(event) => {
          event.preventDefault();
          if (isCode) onSave(code);
        }}
      >
        <TextField
          label={t('team.unit')}
          hint={t('team.unit.hint')}
          problem={code !== '' && !isCode ? t('team.unit.wrong') : undefined}
          width="middle"
          code
          value={typed}
          onInput={setTyped}
          input={{ autocomplete: 'off', spellcheck: false }}
        />
        <Button tone="primary" type="submit" disabled={!isCode}>
          {t('team.unit.save')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{common('common.cancel')}</Button>}
      </form>
    </Card>
  );
}
