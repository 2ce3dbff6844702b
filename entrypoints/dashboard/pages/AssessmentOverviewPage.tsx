import { ShieldQuestionMark, UserRound } from 'lucide-preact';
import { useCallback, useEffect } from 'preact/hooks';
import { CommitmentCard } from '@/components/assessment/CommitmentCard';
import { EvennessCard } from '@/components/assessment/EvennessCard';
import { hrefOfPart } from '@/components/assessment/part';
import { ReviewLines } from '@/components/assessment/ReviewLines';
import { useNow } from '@/components/dashboard/use-now';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import { type Day, dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { formatInstant } from '@/utils/i18n/format';
import type { Settings } from '@/utils/settings';
import { readDaily } from '@/utils/storage/daily';
import { ensureSeed } from '@/utils/storage/reflection-settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { TodayMinute } from '../../daily-minute/TodayMinute';
import { Mending } from '../../mending/Mending';
import { readOverview } from '../assessment/read-overview';
import { clock } from '../clock';
import { OPTIONS_HREF } from '../links';

/** What there is to do now: the minute, the reviews of the period, what is being mended. */
export function AssessmentOverviewPage({ settings }: { settings: Settings }) {
  const now = useNow(clock);
  const today = dayOf(now);
  useEffect(() => {
    if (settings.assessment.seed === '') {
      void ensureSeed({ newId: () => crypto.randomUUID() });
    }
  }, [settings.assessment.seed]);
  const view = useLiveQuery(useCallback(() => readOverview(today), [today]));
  const daily = useLiveQuery(useCallback(() => readDaily(today), [today]));
  if (!view || !daily) return <Skeleton lines={6} />;
  const isNew = settings.profile.name === '' && settings.profile.position === '';
  return (
    <>
      {isNew && <ProfileNote />}
      {view.surprise && <SurpriseNote at={view.surprise.at} now={now} surprise={view.surprise} />}
      <div class="overview">
        <div class="overview__column">
          <MinuteCard today={today} />
          <ReviewsCard lines={view.lines} />
        </div>
        <div class="overview__column">
          <EvennessCard evenness={daily.evenness} />
          <MendingCard today={today} />
          <CommitmentCard year={view.year} commitment={view.commitment} />
        </div>
      </div>
    </>
  );
}

function MinuteCard({ today }: { today: Day }) {
  const t = useText(assessmentTexts);
  return (
    <Card title={t('minute.title')}>
      <TodayMinute today={today} keys />
    </Card>
  );
}

function ReviewsCard({ lines }: { lines: Parameters<typeof ReviewLines>[0]['lines'] }) {
  const t = useText(assessmentTexts);
  return (
    <Card title={t('assessment.now.reviews')} intro={t('assessment.ours')}>
      <ReviewLines lines={lines} />
    </Card>
  );
}

function MendingCard({ today }: { today: Day }) {
  const t = useText(mendingTexts);
  return (
    <Card
      title={t('mending.title')}
      action={<a href={hrefOfPart({ part: 'plan' })}>{t('mending.all')}</a>}
    >
      <Mending today={today} only="open" />
    </Card>
  );
}

function ProfileNote() {
  const t = useText(assessmentTexts);
  return (
    <Note
      tone="neutral"
      icon={UserRound}
      title={t('assessment.now.profile.title')}
      action={
        <ButtonLink href={`${OPTIONS_HREF}#profile`}>{t('assessment.now.profile.act')}</ButtonLink>
      }
    >
      {t('assessment.now.profile.text')}
    </Note>
  );
}

interface SurpriseProps {
  at: Instant;
  now: Instant;
  surprise: { checklist: string; key: string };
}

/** The moment is told only once it has come. */
function SurpriseNote({ at, now, surprise }: SurpriseProps) {
  const t = useText(assessmentTexts);
  if (now < at) return null;
  return (
    <Note
      tone="near"
      icon={ShieldQuestionMark}
      title={t('assessment.now.surprise.title')}
      action={
        <ButtonLink href={hrefOfPart({ part: 'answer', ...surprise })}>
          {t('assessment.now.surprise.act')}
        </ButtonLink>
      }
    >
      {t('assessment.now.surprise.text', { time: formatInstant(at) })}
    </Note>
  );
}
