import { ChartLine, Printer } from 'lucide-preact';
import { useCallback, useState } from 'preact/hooks';
import { hrefOfPart } from '@/components/assessment/part';
import { wordsIn } from '@/components/assessment/words';
import { useNow } from '@/components/dashboard/use-now';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useLanguage, useText } from '@/components/ui/language';
import { Select } from '@/components/ui/Select';
import { Skeleton } from '@/components/ui/Skeleton';
import { useModule } from '@/components/ui/use-module';
import { dayOf } from '@/utils/calendar/day';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { seeingTexts } from '@/utils/i18n/catalogues/seeing';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { type Line, readSeeing } from '../assessment/read-seeing';
import { RadarCard, TrendCard } from '../assessment/StandardsCards';
import { clock } from '../clock';

/** Hundreds of days and lines further down do not hold the charts back. */
const loadLower = async () => {
  const [{ CompareCard }, { YearCard }] = await Promise.all([
    import('../assessment/CompareCard'),
    import('../assessment/YearCard'),
  ]);
  return { CompareCard, YearCard };
};

/** Looking back: the standards, their trend, two periods side by side, the year of minutes. */
export function AssessmentSeeingPage() {
  const today = dayOf(useNow(clock));
  const seeing = useLiveQuery(useCallback(() => readSeeing(today), [today]));
  const lower = useModule(loadLower);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!seeing) return <Skeleton lines={6} />;
  const { lines, weeks } = seeing;
  const line =
    lines.find((one) => one.checklist === chosen) ??
    lines.find((one) => one.edition.kind === 'standards') ??
    lines[0];
  return (
    <>
      {line ? (
        <>
          <Head lines={lines} line={line} onChoose={setChosen} />
          <RadarCard line={line} />
          {line.reviews.length > 1 && <TrendCard line={line} />}
          {line.reviews.length > 1 && lower && (
            <lower.CompareCard key={line.checklist} line={line} />
          )}
        </>
      ) : (
        <NothingYet />
      )}
      {lower && <lower.YearCard weeks={weeks} />}
    </>
  );
}

interface HeadProps {
  lines: readonly Line[];
  line: Line;
  onChoose: (checklist: string) => void;
}

function Head({ lines, line, onChoose }: HeadProps) {
  const t = useText(seeingTexts);
  const language = useLanguage();
  const options = lines.map((one) => ({
    value: one.checklist,
    label: wordsIn(one.edition.title, language),
  }));
  return (
    <div class="seeing-head">
      <Select
        label={t('seeing.checklist')}
        width="middle"
        value={line.checklist}
        options={options}
        onChange={onChoose}
      />
      <Button icon={Printer} onClick={() => print()}>
        {t('seeing.print')}
      </Button>
    </div>
  );
}

function NothingYet() {
  const t = useText(seeingTexts);
  const mending = useText(mendingTexts);
  return (
    <EmptyNote
      icon={ChartLine}
      title={t('seeing.empty.title')}
      action={
        <ButtonLink tone="primary" href={hrefOfPart({ part: 'overview' })}>
          {mending('mending.empty.act')}
        </ButtonLink>
      }
    >
      {t('seeing.empty.text')}
    </EmptyNote>
  );
}
