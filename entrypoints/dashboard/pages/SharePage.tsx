import { ChartColumn } from 'lucide-preact';
import { useCallback, useMemo } from 'preact/hooks';
import { lastMonths } from '@/components/charts/months';
import { ShareChartFrame } from '@/components/charts/ShareChartFrame';
import { ShareForms } from '@/components/charts/ShareForms';
import { ShareLegend } from '@/components/charts/ShareLegend';
import { ShareTable } from '@/components/charts/ShareTable';
import { type MonthTally, solvedIn, wholeTally } from '@/components/charts/share-finding';
import { barsOf, sentenceOf, titleOf } from '@/components/charts/share-words';
import { DEFAULT_QUERY, hrefOfCases } from '@/components/dashboard/route';
import { useNow } from '@/components/dashboard/use-now';
import { goTo } from '@/components/dashboard/use-route';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useLanguage, useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { useModule } from '@/components/ui/use-module';
import { dayOf, monthOf } from '@/utils/calendar/day';
import { chartsTexts } from '@/utils/i18n/catalogues/charts';
import { countHanded } from '@/utils/storage/handovers';
import { openCounts, sharesByMonth } from '@/utils/storage/shares';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { clock } from '../clock';

/** How many months the chart looks back. */
const MONTHS = 12;

const loadChart = () =>
  import('@/components/charts/ShareChart').then((module) => module.ShareChart);

/** The share of work on time, month by month. */
export function SharePage() {
  const t = useText(chartsTexts);
  const now = useNow(clock);
  const thisMonth = monthOf(dayOf(now));
  const months = useMemo(() => lastMonths(now, MONTHS), [thisMonth]);
  const shares = useLiveQuery(useCallback(() => sharesByMonth(months), [months]));
  const running = useLiveQuery(useCallback(() => openCounts(now), [now]));
  const handed = useLiveQuery(countHanded);
  if (!shares || !running || !handed) return <Skeleton lines={6} />;
  const whole = wholeTally(shares);
  return (
    <div class="page">
      <h1>{t('charts.share.page')}</h1>
      {solvedIn(whole) === 0 ? <NothingYet /> : <ShareCard months={shares} />}
      {solvedIn(whole) + running.inTime + running.overdue > 0 && (
        <ShareForms tally={whole} running={running} handed={handed} />
      )}
      {solvedIn(whole) > 0 && (
        <>
          <p class="muted">{t('charts.share.table.hint')}</p>
          <ShareTable months={shares} />
        </>
      )}
    </div>
  );
}

function ShareCard({ months }: { months: readonly MonthTally[] }) {
  const t = useText(chartsTexts);
  const language = useLanguage();
  const ShareChart = useModule(loadChart);
  const bars = useMemo(() => barsOf(months, language), [months, language]);
  const names = useMemo(
    () => ({
      early: t('charts.share.part.early'),
      onTime: t('charts.share.part.onTime'),
      late: t('charts.share.part.late'),
    }),
    [t],
  );
  const sentence = sentenceOf(months, language);
  const open = (index: number) => {
    const month = months[index]?.month;
    if (month) goTo({ page: 'cases', query: { ...DEFAULT_QUERY, view: 'closed', month } });
  };
  return (
    <Card title={titleOf(months, language)}>
      <ShareLegend />
      <ShareChartFrame>
        {ShareChart && (
          <ShareChart bars={bars} names={names} description={sentence} onOpen={open} />
        )}
      </ShareChartFrame>
      <p>{sentence}</p>
      <p class="muted">{t('charts.share.outside')}</p>
    </Card>
  );
}

function NothingYet() {
  const t = useText(chartsTexts);
  return (
    <EmptyNote
      icon={ChartColumn}
      title={t('charts.share.empty.title')}
      action={
        <ButtonLink tone="primary" href={hrefOfCases({})}>
          {t('charts.share.empty.act')}
        </ButtonLink>
      }
    >
      {t('charts.share.empty.text')}
    </EmptyNote>
  );
}
