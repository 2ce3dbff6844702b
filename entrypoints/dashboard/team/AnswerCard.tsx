import { FileCheck, FileLock2 } from 'lucide-preact';
import { useCallback, useState } from 'preact/hooks';
import { type Made, MadeNote } from '@/components/exchange/MadeNote';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Segmented } from '@/components/ui/Segmented';
import { useToast } from '@/components/ui/Toast';
import { printInstant } from '@/utils/exchange/moment-text';
import { RECEIPT_SCHEMA } from '@/utils/exchange/receipt';
import { answerTexts } from '@/utils/i18n/catalogues/answers';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { listLocks } from '@/utils/storage/received';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { ANSWER_SCHEMA, answerOf } from '@/utils/team/answer';
import { pairsOf } from '@/utils/team/review';
import type { ReceivedSummary, TeamMember } from '@/utils/team/team-view';
import { clock } from '../clock';
import { downloadMade } from '../summary/make-summary';
import { type AnswerSeal, readAnswerSeal } from './answer-seal';
import { type HeadSeal, keepMade, makeHeadFile } from './make-answer';
import { reviewSoFar, sayInReview } from './own-reviews';

interface Props {
  member: TeamMember;
  summary: ReceivedSummary;
  unitId: string;
  period: string;
  settings: Settings;
}

/** The answer to a summary, and the receipt for it. */
export function AnswerCard({ member, summary, unitId, period, settings }: Props) {
  const t = useText(answerTexts);
  const toast = useToast();
  const { ways, way, seal, choose, not, isKnown } = useSeal(summary, unitId);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { memberId, hash: payloadHash, seq } = summary;
  const base = { unitId, period, settings };
  const of = { unitId, period, personId: member.person.id };
  const make = async (kind: 'return' | 'receipt') => {
    setBusy(true);
    const lockedAt = await readLockedAt(unitId, period);
    // A remark that was left by the click on this button is not on the screen yet.
    const review = await reviewSoFar(of);
    const answered = { payloadHash, memberId, seq, ...(lockedAt === null ? {} : { lockedAt }) };
    const done =
      kind === 'return'
        ? await makeHeadFile({
            ...base,
            kind,
            schema: ANSWER_SCHEMA,
            seal,
            body: answerOf(answered, review, pairsOf(summary.body, review)),
          })
        : await makeHeadFile({
            ...base,
            kind,
            schema: RECEIPT_SCHEMA,
            // It holds nothing but a hash.
            seal: 'open',
            body: { ...answered, receivedAt: printInstant(summary.at) },
          });
    const kept = done.ok ? await keepMade(kind, done.value, { memberId, unitId, period }) : done;
    setBusy(false);
    setMade(done.ok ? done.value : null);
    setProblem(kept.ok ? null : kept.problem);
    if (!kept.ok || kind === 'receipt') return;
    const noted = await sayInReview(of, member.revision, (one) => ({
      ...one,
      returnedAt: clock(),
    }));
    setProblem(noted.ok ? null : noted.problem);
  };
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(() => toast({ text: t('answer.copied') }));
  return (
    <Card title={t('answer.make')} intro={t('answer.make.about')}>
      <div class="team-stack">
        {not && <p class="muted">{t(`answer.not.${not}`)}</p>}
        <Segmented
          label={t('answer.seal')}
          value={way}
          options={ways.map((value) => ({ value, label: t(`answer.seal.${value}`) }))}
          onChange={choose}
        />
        <p class="muted">{t(`answer.seal.${way}.about`)}</p>
        <div class="team-line">
          <Button
            icon={FileLock2}
            busy={busy}
            disabled={!isKnown}
            onClick={() => void make('return')}
          >
            {t('answer.make')}
          </Button>
          <Button icon={FileCheck} busy={busy} onClick={() => void make('receipt')}>
            {t('answer.receipt')}
          </Button>
        </div>
        <ProblemNote problem={problem} />
        {made && (
          <MadeNote made={made} to="member" onDownload={() => downloadMade(made)} onCopy={copy} />
        )}
      </div>
    </Card>
  );
}

const WAYS = ['key', 'passphrase', 'open'] as const;
type Way = (typeof WAYS)[number];

/** How the answer is sealed: for its reader's key wherever that can be, unless the head chose otherwise. */
function useSeal(summary: ReceivedSummary, unitId: string) {
  const read = useCallback(() => readAnswerSeal(summary, unitId), [summary, unitId]);
  const found: AnswerSeal | undefined = useLiveQuery(read);
  const [chosen, choose] = useState<Way | null>(null);
  const keys = found && 'keys' in found ? found.keys : null;
  const ways = WAYS.filter((way) => way !== 'key' || keys !== null);
  const usual = keys ? 'key' : 'passphrase';
  const way = chosen !== null && ways.includes(chosen) ? chosen : usual;
  const seal: HeadSeal = way === 'key' && keys ? keys : way === 'open' ? 'open' : 'passphrase';
  return {
    ways,
    way,
    seal,
    choose,
    not: found && 'not' in found ? found.not : null,
    isKnown: found !== undefined,
  };
}

/** null while the period is open. */
async function readLockedAt(unitId: string, period: string): Promise<number | null> {
  const lock = (await listLocks(unitId)).find((one) => one.period === period);
  return lock?.at ?? null;
}
