import { FileUp } from 'lucide-preact';
import { useCallback, useState } from 'preact/hooks';
import { Facts } from '@/components/exchange/Facts';
import { FilePick } from '@/components/exchange/FilePick';
import { PairTable } from '@/components/team/PairTable';
import { hundredthsText } from '@/components/team/team-words';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { TextField } from '@/components/ui/TextField';
import { useToast } from '@/components/ui/Toast';
import { readInstant } from '@/utils/exchange/moment-text';
import type { Payload } from '@/utils/exchange/payload';
import { answerTexts } from '@/utils/i18n/catalogues/answers';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { formatInstant } from '@/utils/i18n/format';
import { periodText } from '@/utils/i18n/period-text';
import type { Problem } from '@/utils/problems';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { pairsOfAnswer } from '@/utils/team/answer';
import { type AnswerView, readAnswers, takeAnswer } from './take-answer';
import '@/components/team/team.css';

/** What the head sent back, in its place beside what was handed in. */
export function Answers() {
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
          answers.map((one) => <Answer key={one.hash} one={one} />)
        )}
      </div>
    </Card>
  );
}

function Answer({ one }: { one: AnswerView }) {
  const t = useText(answerTexts);
  const language = useLanguage();
  const { payload } = one;
  const period = periodText(payload.period ?? '', language);
  if (payload.kind === 'receipt') {
    const { seq, receivedAt } = payload.body;
    const at = formatInstant(readInstant(receivedAt) ?? 0);
    return <p>{t('answer.receiptOf', { period, seq, at })}</p>;
  }
  return (
    <details class="head-details" open={!one.isSuperseded}>
      <summary>
        {t('answer.of', { period, seq: payload.body.seq })}{' '}
        {one.isSuperseded && <Badge>{t('answer.superseded')}</Badge>}
        {payload.body.asks && !one.isSuperseded && <Badge accent>{t('answer.asks')}</Badge>}
      </summary>
      <Said payload={payload} isTrusted={one.isTrusted} />
    </details>
  );
}

function Said({ payload, isTrusted }: { payload: Payload<'return'>; isTrusted: boolean }) {
  const t = useText(answerTexts);
  const team = useText(teamTexts);
  const language = useLanguage();
  const { author, body } = payload;
  const trust = t(isTrusted ? 'answer.trust.known' : 'answer.trust.unknown');
  return (
    <div class="team-stack">
      <Facts
        facts={[
          { name: t('answer.by'), value: `${author.displayName} (${trust})` },
          { name: t('answer.points'), value: hundredthsText(body.points, language) },
          {
            name: t('answer.band'),
            value: team(body.band ? `team.band.${body.band}` : 'team.band.none'),
          },
          { name: t('answer.remark'), value: body.remark },
        ]}
      />
      {body.items.length > 0 && <PairTable pairs={pairsOfAnswer(body)} />}
    </div>
  );
}
