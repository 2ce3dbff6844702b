import { teamTexts } from '@/utils/i18n/catalogues/team';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';

interface Props {
  /** From 0. */
  page: number;
  pages: number;
  onPage(page: number): void;
}

/** Goes through a long table. */
export function Pages({ page, pages, onPage }: Props) {
  const t = useText(teamTexts);
  return (
    <div class="team-pages">
      <Button size="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('team.page.before')}
      </Button>
      <span class="number">{t('team.page', { page: page + 1, pages })}</span>
      <Button size="small" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {t('team.page.after')}
      </Button>
    </div>
  );
}
