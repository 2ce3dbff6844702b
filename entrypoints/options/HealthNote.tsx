import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { Health } from '@/utils/storage/health';
import { trustDatabase } from '@/utils/storage/sentinel';

interface Props {
  health: Health;
  onCheck: () => void;
}

/** What is wrong with the database, and the ways on. Restoring stands further down on the page. */
export function HealthNote({ health, onCheck }: Props) {
  const t = useText(optionsTexts);
  const common = useText(commonTexts);
  if (health.state === 'fine') return null;
  if (health.state !== 'emptied') {
    const reload = <Button onClick={() => location.reload()}>{common('common.reload')}</Button>;
    return <ProblemNote problem={health.problem} action={reload} />;
  }
  return (
    <ProblemNote
      problem={{ code: 'storage.emptied', cases: health.casesRemembered }}
      action={
        <Button onClick={() => void trustDatabase(Date.now()).then(onCheck)}>
          {t('data.keepEmpty')}
        </Button>
      }
    />
  );
}
