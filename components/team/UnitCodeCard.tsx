import { useState } from 'preact/hooks';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { UNIT_CODE } from '@/utils/team/roll-up';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';

/** Asks for which unit the page is, once. */
export function UnitCodeCard({ onSave }: { onSave(code: string): void }) {
  const t = useText(teamTexts);
  const [typed, setTyped] = useState('');
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
      </form>
    </Card>
  );
}
