import { useCallback } from 'preact/hooks';
import { CommitmentForm } from '@/components/assessment/CommitmentForm';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { useToast } from '@/components/ui/Toast';
import { dayOf } from '@/utils/calendar/day';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { readCommitment, saveCommitment } from '@/utils/storage/commitments';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { Mending } from '../../mending/Mending';
import { clock } from '../clock';

/** What is being mended, what became of it, and the commitment of the year. */
export function AssessmentPlanPage() {
  const t = useText(mendingTexts);
  const toast = useToast();
  const today = dayOf(clock());
  const year = Number(today.slice(0, 4));
  const commitment = useLiveQuery(
    useCallback(() => readCommitment(year).then((one) => one ?? null), [year]),
  );
  if (commitment === undefined) return <Skeleton lines={6} />;
  const save = async (lines: string[]) => {
    const saved = await saveCommitment({ year, lines, at: clock() });
    if (saved.ok) toast({ text: t('commitment.saved') });
    return saved.ok ? null : saved.problem;
  };
  return (
    <>
      <Card title={t('mending.open')}>
        <Mending today={today} only="open" teach />
      </Card>
      <Card title={t('commitment.title', { year })} intro={t('commitment.intro')}>
        <CommitmentForm key={commitment?.at} lines={commitment?.lines ?? []} onSave={save} />
      </Card>
      <Card title={t('mending.closed')}>
        <Mending today={today} only="done" />
      </Card>
    </>
  );
}
