import { useCallback, useEffect, useState } from 'preact/hooks';
import { useNow } from '@/components/dashboard/use-now';
import { ChooseCard } from '@/components/exchange/ChooseCard';
import { HeadFacts } from '@/components/exchange/HeadFacts';
import { KeyCard } from '@/components/exchange/KeyCard';
import { PeriodPicker } from '@/components/exchange/PeriodPicker';
import { ProofNote } from '@/components/exchange/ProofNote';
import { SentTable } from '@/components/exchange/SentTable';
import { SummaryChecks } from '@/components/exchange/SummaryChecks';
import { SummarySheet } from '@/components/exchange/SummarySheet';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { dayOf } from '@/utils/calendar/day';
import { handedInOn, type Period, parsePeriod } from '@/utils/calendar/period';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import type { SummaryRow } from '@/utils/storage/exchange-rows';
import { listSent } from '@/utils/storage/summaries';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { readOwnDigits } from '../../keys/signing-key';
import { clock } from '../clock';
import type { PageProps } from '../PageOf';
import { Answers } from '../summary/Answers';
import { HandIn } from '../summary/HandIn';
import { SentDialog } from '../summary/SentDialog';
import { SummaryRows } from '../summary/SummaryRows';
import { mendIn } from '../summary/summary-mend';
import { type SummaryDraft, useSummary } from '../summary/use-summary';

const CHOOSE = 'choose';

/** A member's summary: seen, checked, made and handed in. */
export function SummaryPage({ settings }: PageProps) {
  const t = useText(submitTexts);
  const now = useNow(clock);
  const today = dayOf(now);
  const [period, setPeriod] = useState<Period>(() => handedInOn(today));
  const draft = useSummary(period, settings, now);
  const sent = useLiveQuery(listSent);
  const digits = useLiveQuery(readOwnDigits);
  const [shown, setShown] = useState<SummaryRow | null>(null);
  const choose = (key: string) => {
    const wanted = parsePeriod(key);
    if (wanted) setPeriod(wanted);
    const part = document.getElementById(CHOOSE);
    part?.scrollIntoView();
    part?.querySelector('textarea')?.focus({ preventScroll: true });
  };
  return (
    <div class="page">
      <header class="page__head">
        <h1>{t('submit.title')}</h1>
      </header>
      <p class="muted submit__intro">{t('submit.intro')}</p>
      <PeriodPicker value={period} today={today} onChange={setPeriod} />
      {draft ? <Draft draft={draft} period={period} settings={settings} /> : <Skeleton lines={8} />}
      <SentTable sent={sent ?? []} onShow={setShown} />
      <Answers onChoose={choose} />
      <KeyCard digits={digits ?? null} />
      <ProofNote />
      <SentDialog row={shown} onClose={() => setShown(null)} />
    </div>
  );
}

interface DraftProps extends Pick<PageProps, 'settings'> {
  draft: SummaryDraft;
  period: Period;
}

function Draft({ draft, period, settings }: DraftProps) {
  const t = useText(submitTexts);
  const { built, source, checks, ticked, message } = draft;
  const [open, setOpen] = useState<{ label: string; ids: readonly string[] } | null>(null);
  const openFigure = useCallback(
    (name: string, label: string) => setOpen({ label, ids: built.rows.get(name) ?? [] }),
    [built],
  );
  useEffect(() => setOpen(null), [period]);
  const head = {
    author: { displayName: settings.profile.name },
    aud: { unitId: '' },
    period: period.key,
  };
  return (
    <>
      <SummaryChecks
        checks={checks}
        mendOf={mendIn({ choose: CHOOSE, open: (label, ids) => setOpen({ label, ids }) }, t)}
      />
      <Card title={t('submit.preview')} intro={t('submit.preview.intro')}>
        <HeadFacts head={head} body={built.body} />
        <SummarySheet body={built.body} onOpen={openFigure} />
      </Card>
      <ChooseCard
        id={CHOOSE}
        offers={built.offers}
        ticked={ticked}
        message={message}
        onTick={draft.tick}
        onMessage={draft.write}
      />
      <HandIn draft={draft} period={period} settings={settings} />
      <SummaryRows open={open} cases={source.cases} onClose={() => setOpen(null)} />
    </>
  );
}
