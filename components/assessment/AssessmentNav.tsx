import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { useText } from '../ui/language';
import { useHereInView } from '../ui/use-here-in-view';
import { hrefOfPart, PARTS } from './part';
import './assessment-nav.css';

/** The parts of the page of reflections. */
export function AssessmentNav({ here }: { here: (typeof PARTS)[number] }) {
  const t = useText(assessmentTexts);
  return (
    <nav class="assessment-nav strip" aria-label={t('assessment.nav')} ref={useHereInView(here)}>
      {PARTS.map((part) => (
        <a
          key={part}
          class="assessment-nav__link"
          href={hrefOfPart({ part })}
          aria-current={part === here ? 'page' : undefined}
        >
          {t(`assessment.nav.${part}`)}
        </a>
      ))}
    </nav>
  );
}
