import { Scale } from 'lucide-preact';
import type { Limit } from '@/utils/cases/limit';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { LegalRule } from '@/utils/legal/rule';
import { Button } from '../ui/Button';
import { useLanguage, useText } from '../ui/language';
import { limitWords } from './limit-words';
import { RuleSource } from './RuleSource';
import '../procedures/offered-limit.css';

interface Props {
  /** null: no rule is known for such a case. */
  rule: LegalRule | null;
  /** The limit that the form holds already. */
  current: Limit | null;
  onTake(limit: Limit, rule: LegalRule): void;
}

/** The limit that the law gives, with its source; offered, never set without the person. */
export function RuleOffer({ rule, current, onTake }: Props) {
  const t = useText(kindsTexts);
  const language = useLanguage();
  const limit = rule?.content.kind === 'limit' ? rule.content.limit : null;
  const isTaken = limit?.amount === current?.amount && limit?.unit === current?.unit;
  return (
    // It is there before it speaks, so that whoever listens hears the offer come.
    <div class={limit ? 'offered-limit' : 'visually-hidden'} role="status">
      {rule && limit && (
        <>
          <Scale class="icon" />
          <div class="offered-limit__words">
            <p>
              {t(isFromAcceptance(rule) ? 'kinds.rule.fromAcceptance' : 'kinds.rule.offer', {
                limit: limitWords(limit, t),
              })}
            </p>
            <p class="field__hint">{rule.text[language]}</p>
            <RuleSource rule={rule} />
          </div>
          {!isTaken && (
            <Button size="small" onClick={() => onTake(limit, rule)}>
              {t('kinds.rule.take')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** Complaints and denunciations are counted from their acceptance. */
function isFromAcceptance({ id }: LegalRule): boolean {
  return id.startsWith('complaint.') || id === 'denunciation.settle';
}
