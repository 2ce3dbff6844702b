import { answerTexts } from '@/utils/i18n/catalogues/answers';
import { formatInstant } from '@/utils/i18n/format';
import type { Step } from '@/utils/team/history';
import type { Reply } from '@/utils/team/reply';
import { Badge } from '../ui/Badge';
import { useText } from '../ui/language';
import { Quotes } from './Quotes';

interface Props {
  steps: readonly Step[];
  /** A reply in words; nothing is shown of replies where it is left out. */
  quotesOf?: ((reply: Reply) => { about: string; text: string }[]) | undefined;
}

/** The line of versions between a member and the head, oldest first. */
export function HistoryList({ steps, quotesOf }: Props) {
  const t = useText(answerTexts);
  return (
    <ol class="history" aria-label={t('answer.history')}>
      {steps.map((step, at) => (
        <li key={at} class="history__step">
          <span class="history__at">{formatInstant(step.at)}</span>
          <div class="history__what">
            <p>
              <Words step={step} />
            </p>
            {step.what === 'handed' &&
              quotesOf &&
              step.replies.map((reply) => (
                <div key={reply.answer} class="history__reply">
                  <p class="muted">{t('answer.history.reply', { seq: reply.seq })}</p>
                  <Quotes quotes={quotesOf(reply)} />
                </div>
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Words({ step }: { step: Step }) {
  const t = useText(answerTexts);
  switch (step.what) {
    case 'handed':
      return (
        <>
          {t(step.n === 1 ? 'answer.history.first' : 'answer.history.again', {
            n: step.n,
            seq: step.seq,
          })}{' '}
          {step.isLate && <Badge>{t('answer.history.late')}</Badge>}
        </>
      );
    case 'answered':
      return (
        <>
          {t('answer.history.answered', { seq: step.seq })}{' '}
          {step.holds ? (
            step.asks && <Badge accent>{t('answer.asks')}</Badge>
          ) : (
            <Badge>{t('answer.superseded')}</Badge>
          )}
        </>
      );
    case 'receipt':
      return <>{t('answer.history.receipt', { seq: step.seq })}</>;
    case 'locked':
      return <strong>{t('answer.history.locked')}</strong>;
  }
}
