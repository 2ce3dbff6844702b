import { teamTexts } from '@/utils/i18n/catalogues/team';
import { useText } from '../ui/language';
import { useHereInView } from '../ui/use-here-in-view';
import { hrefOfTeam, TEAM_PARTS } from './part';
import '../assessment/assessment-nav.css';

/** The parts of the page of a unit. */
export function TeamNav({ here }: { here: (typeof TEAM_PARTS)[number] | null }) {
  const t = useText(teamTexts);
  return (
    <nav class="assessment-nav strip" aria-label={t('team.nav')} ref={useHereInView(here ?? '')}>
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
