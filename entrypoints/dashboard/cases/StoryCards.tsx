import { useMemo } from 'preact/hooks';
import { ClocksWhy } from '@/components/cases/ClocksWhy';
import type { CaseLine } from '@/components/cases/case-line';
import { ReceptionDays } from '@/components/cases/ReceptionDays';
import { WhatIfCard } from '@/components/cases/WhatIfCard';
import { WhyLedger } from '@/components/cases/WhyLedger';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { clocksOf } from '@/utils/cases/clocks';
import { detailOf } from '@/utils/cases/detail-of';
import { openDaysOf } from '@/utils/cases/undecided';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { RemindPlan } from '@/utils/settings';
import type { CaseRow } from '@/utils/storage/rows';
import { CaseRemindersCard } from './CaseRemindersCard';
import { readReceptions } from './read-receptions';

const texts = { ...casesTexts, ...kindsTexts };

interface Props {
  line: CaseLine;
  row: CaseRow;
  calendar: WorkCalendar;
  plan: RemindPlan;
  now: Instant;
  onCopy(text: string): Promise<void>;
}

/** Why this date, what if, and what only some kinds have. */
export function StoryCards({ line, row, calendar, plan, now, onCopy }: Props) {
  const t = useText(texts);
  const openDays = useMemo(() => openDaysOf(row, calendar), [row, calendar]);
  const others = clocksOf(row, calendar, now).slice(1);
  return (
    <>
      <Card title={t('cases.story.why')}>
        <WhyLedger line={line} openDays={openDays} onCopy={(text) => void onCopy(text)} />
        <ClocksWhy clocks={others} status={line.status} />
      </Card>
      {canAsk(line) && <WhatIfCard one={row} calendar={calendar} now={now} />}
      <CaseRemindersCard
        row={row}
        calendar={calendar}
        plan={plan}
        now={now}
        running={line.running}
      />
      {isByHead(row) && (
        <Card title={t('kinds.reception.title')}>
          <ReceptionDays
            day={line.status.receivedAt && dayOf(line.status.receivedAt.at)}
            read={readReceptions}
          />
        </Card>
      )}
    </>
  );
}

/** A supplement can be asked for: a dossier that runs against a due date. */
function canAsk({ one, status, due }: CaseLine): boolean {
  return one.kind === 'dossier' && status.state === 'open' && due.basis !== 'none';
}

const isByHead = (row: CaseRow) => detailOf(row, 'reception')?.byHead === true;
