import { teamTexts } from '@/utils/i18n/catalogues/team';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';

interface Props {
  code: string;
  onChange(): void;
}

/** Which unit is looked at; whoever heads two goes from one to the other here. */
export function HeadedUnit({ code, onChange }: Props) {
  const t = useText(teamTexts);
  return (
    <p class="team-line">
      <span>{t('team.unit.now', { code })}</span>
      <Button size="small" tone="quiet" onClick={onChange}>
        {t('team.unit.change')}
      </Button>
    </p>
  );
}
