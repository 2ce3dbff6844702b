import { teamTexts } from '@/utils/i18n/catalogues/team';
import { useText } from '../ui/language';
import { hrefOfTeam, TEAM_PARTS } from './part';
import '../assessment/assessment-nav.css';

/** The parts of the page of a unit. */
export function TeamNav({ here }: { here: (typeof TEAM_PARTS)[number] | null }) {
  const t = useText(teamTexts);
  return (
    <nav class="assessment-nav" aria-label={t('team.nav')}>
      {TEAM_PARTS.map((part) => (
        <a
          key={part}
          class="assessment-nav__link"
          href={hrefOfTeam({ part })}
          aria-current={part === here ? 'page' : undefined}
        >
          {t(`team.nav.${part}`)}
        </a>
      ))}
    </nav>
  );
}
