import { useMemo } from 'preact/hooks';
import { ChartCard } from '@/components/assessment/ChartCard';
import { YearTable } from '@/components/assessment/SeeingTables';
import { yearSentence, yearTitle } from '@/components/assessment/seeing-words';
import { YearGrid } from '@/components/assessment/YearGrid';
import { useLanguage } from '@/components/ui/language';
import type { YearCell } from '@/utils/assessment/year-view';
import { saveYearPicture } from './save-picture';

/** The daily minutes of 52 weeks. */
export function YearCard({ weeks }: { weeks: readonly YearCell[][] }) {
  const language = useLanguage();
  const cells = useMemo(() => weeks.flat(), [weeks]);
  const title = yearTitle(cells, language);
  const sentence = yearSentence(cells, language);
  return (
    <ChartCard
      title={title}
      sentence={sentence}
      table={<YearTable cells={cells} />}
      onPicture={() => void saveYearPicture(weeks, { title, sentence })}
    >
      <YearGrid weeks={weeks} />
    </ChartCard>
  );
}
