import { ClipboardCheck } from 'lucide-preact';
import { HistoryTable } from '@/components/assessment/HistoryTable';
import { hrefOfPart } from '@/components/assessment/part';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { listReviews } from '@/utils/storage/assessments';
import { listEditions } from '@/utils/storage/editions';
import { useLiveQuery } from '@/utils/storage/use-live-query';

async function readHistory() {
  const [rows, editions] = await Promise.all([listReviews(), listEditions()]);
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  return rows
    .sort((a, b) => b.startedAt - a.startedAt)
    .flatMap((assessment) => {
      const edition = byId.get(assessment.editionId);
      return edition ? [{ edition, assessment }] : [];
    });
}

/** Every review so far. */
export function AssessmentHistoryPage() {
  const t = useText(assessmentTexts);
  const mending = useText(mendingTexts);
  const reviews = useLiveQuery(readHistory);
  if (!reviews) return <Skeleton lines={6} />;
  if (reviews.length === 0) {
    return (
      <EmptyNote
        icon={ClipboardCheck}
        title={t('history.empty.title')}
        action={
          <ButtonLink tone="primary" href={hrefOfPart({ part: 'overview' })}>
            {mending('mending.empty.act')}
          </ButtonLink>
        }
      >
        {t('history.empty.text')}
      </EmptyNote>
    );
  }
  return (
    <>
      <HistoryTable reviews={reviews} />
      <p class="muted">{t('history.daily')}</p>
    </>
  );
}
