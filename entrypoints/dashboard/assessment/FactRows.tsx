import { useCallback } from 'preact/hooks';
import { nameOf } from '@/components/cases/case-line';
import { hrefOf } from '@/components/dashboard/route';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { addDays, startOfDay } from '@/utils/calendar/day';
import type { Case } from '@/utils/cases/case';
import { casesOfFact } from '@/utils/evidence/case-facts';
import type { WorkFact } from '@/utils/evidence/fact';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { casesSince } from '@/utils/storage/period-cases';
import { readCalendar } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { clock } from '../clock';

/** More rows than anybody reads in one place. */
const SHOWN = 300;

/** The cases behind a fact, as the notebook knows them now. */
export function FactRows({ fact }: { fact: WorkFact }) {
  const t = useText(casesTexts);
  const cases = useLiveQuery(useCallback(() => readRows(fact), [fact]));
  if (!cases) return <Skeleton lines={2} />;
  return (
    <ul>
      {cases.slice(0, SHOWN).map((one) => (
        <li key={one.id}>
          <a href={hrefOf({ page: 'case', id: one.id })}>{nameOf(one) || t('cases.noTitle')}</a>
        </li>
      ))}
    </ul>
  );
}

async function readRows(fact: WorkFact): Promise<Case[]> {
  const [calendar, cases] = await Promise.all([readCalendar(), casesSince(fact.from)]);
  const asOf = Math.min(clock(), startOfDay(addDays(fact.to, 1)) - 1);
  return casesOfFact(fact, cases, { calendar, asOf });
}
