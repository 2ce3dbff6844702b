import { FileUp } from 'lucide-preact';
import { useCallback, useState } from 'preact/hooks';
import { FilePick } from '@/components/exchange/FilePick';
import { HistoryList } from '@/components/exchange/HistoryList';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { TextField } from '@/components/ui/TextField';
import { useToast } from '@/components/ui/Toast';
import { answerTexts } from '@/utils/i18n/catalogues/answers';
import { periodText } from '@/utils/i18n/period-text';
import type { Problem } from '@/utils/problems';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { Answer } from './Answer';
import { type AnswersOfPeriod, readAnswers, takeAnswer } from './take-answer';
import '@/components/team/team.css';

interface Props {
  /** The person wants to tick what they said to answers of a period. */
  onChoose(period: string): void;
}

/** What the head sent back, in its place beside what was handed in. */
export function Answers({ onChoose }: Props) {
  const t = useText(answerTexts);
  const toast = useToast();
  const answers = useLiveQuery(readAnswers) ?? [];
  const [waiting, setWaiting] = useState<File | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = useCallback(
    async (file: File, passphrase?: string) => {
      const done = await takeAnswer(file, passphrase);
      const needs = !done.ok && done.problem.code === 'exchange.passphraseNeeded';
      const isWrong = !done.ok && done.problem.code === 'exchange.passphraseWrong';
      setWaiting(needs || isWrong ? file : null);
      setProblem(done.ok || needs ? null : done.problem);
      if (done.ok) {
        setTyped('');
        toast({ text: t('answer.kept') });
      }
    },
    [t, toast],
  );
  return (
    <Card title={t('answer.title')} intro={t('answer.intro')}>
      <div class="team-stack">
        <div>
          <FilePick onFile={(file) => void take(file)}>{t('answer.open.file')}</FilePick>
        </div>
        {waiting && (
          <form
            class="review-card__line"
            onSubmit={(event) => {
              event.preventDefault();
              void take(waiting, typed);
            }}
          >
            <TextField
              label={t('answer.passphrase')}
              width="middle"
              code
              value={typed}
              onInput={setTyped}
              input={{ inputMode: 'numeric', autocomplete: 'off', spellcheck: false }}
            />
            <Button type="submit" icon={FileUp} disabled={typed.trim() === ''}>
              {t('answer.passphrase.open')}
            </Button>
          </form>
        )}
        <ProblemNote problem={problem} />
        {answers.length === 0 ? (
          <p class="muted">{t('answer.none')}</p>
        ) : (
          answers.map((one) => (
            <OfPeriod key={`${one.period} ${one.unitId}`} one={one} onChoose={onChoose} />
          ))
        )}
      </div>
    </Card>
  );
}

function OfPeriod({ one, onChoose }: { one: AnswersOfPeriod } & Props) {
  const t = useText(answerTexts);
  const language = useLanguage();
  const { unitId, period, steps, answers } = one;
  const words = periodText(period, language);
  return (
    <section class="team-stack">
      <h3>{t('answer.ofPeriod', { period: words, unit: unitId })}</h3>
      <HistoryList steps={steps} />
      {answers.map((answer) => (
        <Answer
          key={answer.hash}
          one={answer}
          unitId={unitId}
          period={period}
          onChoose={() => onChoose(period)}
        />
      ))}
    </section>
  );
}
