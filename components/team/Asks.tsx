import { CircleHelp } from 'lucide-preact';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { Question } from '@/utils/team/questions';
import { useLanguage, useText } from '../ui/language';
import { questionText } from './team-words';

/** Questions in words, nothing where there are none. */
export function Asks({ questions }: { questions: readonly Question[] }) {
  const t = useText(teamTexts);
  const language = useLanguage();
  if (questions.length === 0) return null;
  return (
    <ul class="asks">
      {questions.map((one) => {
        const words = questionText(one, t, language);
        return (
          <li key={words} class="asks__line">
            <CircleHelp class="icon" />
            <span>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
