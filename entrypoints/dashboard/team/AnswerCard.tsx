import { FileCheck, FileLock2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type Made, MadeNote } from '@/components/exchange/MadeNote';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Checkbox } from '@/components/ui/Checkbox';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { useToast } from '@/components/ui/Toast';
import { printInstant } from '@/utils/exchange/moment-text';
import { RECEIPT_SCHEMA } from '@/utils/exchange/receipt';
import { answerTexts } from '@/utils/i18n/catalogues/answers';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { changeReview } from '@/utils/storage/reviews';
import { ANSWER_SCHEMA, answerOf } from '@/utils/team/answer';
import { pairsOf } from '@/utils/team/review';
import type { ReceivedSummary, TeamMember } from '@/utils/team/team-view';
import { clock } from '../clock';
import { downloadMade } from '../summary/make-summary';
import { keepMade, makeHeadFile } from './make-answer';

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
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { memberId, hash: payloadHash, seq } = summary;
  const base = { unitId, period, settings };
  const make = async (kind: 'return' | 'receipt') => {
    setBusy(true);
    const answered = { payloadHash, memberId, seq };
    const done =
      kind === 'return'
        ? await makeHeadFile({
            ...base,
            kind,
            schema: ANSWER_SCHEMA,
            seal: isOpen ? 'open' : 'passphrase',
            body: answerOf(answered, member.review, pairsOf(summary.body, member.review)),
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
    const of = { unitId, period, personId: member.person.id };
    const noted = await changeReview(of, member.revision, (one) => ({
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
        <Checkbox checked={isOpen} onChange={setOpen} hint={t('answer.open.hint')}>
          {t('answer.open')}
        </Checkbox>
        <div class="team-line">
          <Button icon={FileLock2} busy={busy} onClick={() => void make('return')}>
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
