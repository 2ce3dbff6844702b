import { Circle, CircleAlert, CircleCheck } from 'lucide-preact';
import { lackOf } from '@/utils/assessment/answering';
import { type Assessment, answerTo } from '@/utils/assessment/assessment';
import type { Edition, Item } from '@/utils/assessment/edition';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { names } from '../ui/class-names';
import { useLanguage, useText } from '../ui/language';
import { wordsIn } from './words';

interface Props {
  edition: Edition;
  assessment: Pick<Assessment, 'answers'>;
  items: readonly Item[];
  here: string;
  onGo: (itemId: string) => void;
}

/** All questions by group, each with its state, to jump to. */
export function ReviewOutline({ edition, assessment, items, here, onGo }: Props) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const asked = new Set(items.map((item) => item.id));
  return (
    <nav class="outline" aria-label={t('assessment.outline')}>
      {edition.groups.map((group) => {
        const own = group.items.filter((item) => asked.has(item.id));
        if (own.length === 0) return null;
        return (
          <section key={group.id} class="outline__group">
            <h2 class="outline__title">{wordsIn(group.title, language)}</h2>
            <ol class="outline__items">
              {own.map((item) => (
                <OutlineItem
                  key={item.id}
                  item={item}
                  lack={lackOf(answerTo(assessment, item.id), false)}
                  isHere={item.id === here}
                  onGo={onGo}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </nav>
  );
}

interface ItemProps {
  item: Item;
  lack: ReturnType<typeof lackOf>;
  isHere: boolean;
  onGo: (itemId: string) => void;
}

function OutlineItem({ item, lack, isHere, onGo }: ItemProps) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const Icon = lack === null ? CircleCheck : lack === 'unanswered' ? Circle : CircleAlert;
  return (
    <li>
      <button
        type="button"
        class={names('outline__item', isHere && 'outline__item--here')}
        aria-current={isHere ? 'step' : undefined}
        onClick={() => onGo(item.id)}
      >
        <Icon class={names('icon', `outline__icon--${lack ?? 'whole'}`)} />
        <span class="outline__text">{wordsIn(item.text, language)}</span>
        <span class="visually-hidden">{t(`assessment.state.${lack ?? 'whole'}`)}</span>
      </button>
    </li>
  );
}
