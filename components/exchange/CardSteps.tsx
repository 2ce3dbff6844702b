import { Check } from 'lucide-preact';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { useText } from '../ui/language';

export const CARD_STEPS = ['facts', 'save', 'check'] as const;
export type CardStep = (typeof CARD_STEPS)[number];

/** Where the person stands on the way to a card. */
export function CardSteps({ step }: { step: CardStep }) {
  const t = useText(cardTexts);
  const here = CARD_STEPS.indexOf(step);
  return (
    <ol class="card-steps" aria-label={t('card.steps')}>
      {CARD_STEPS.map((one, at) => (
        <li
          key={one}
          class={at < here ? 'card-steps__done' : undefined}
          aria-current={at === here ? 'step' : undefined}
        >
          <span class="card-steps__mark">{at < here ? <Check class="icon" /> : at + 1}</span>
          <span>{t(`card.step.${one}`)}</span>
        </li>
      ))}
    </ol>
  );
}
