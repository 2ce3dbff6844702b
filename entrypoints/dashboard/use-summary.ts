import { useCallback, useMemo, useState } from 'preact/hooks';
import { daysIn, type Period } from '@/utils/assessment/period';
import type { Settings } from '@/utils/settings';
import { readSummarySource, type SummarySource } from '@/utils/storage/summary-source';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { type BuiltSummary, buildSummary } from '@/utils/team/build-summary';
import { type Check, checkSummary } from '@/utils/team/checks';
import { NOTHING_TICKED, type Ticked } from '@/utils/team/offered';

/** A summary as it would go out now, with what was found in it. */
export interface SummaryDraft {
  source: SummarySource;
  built: BuiltSummary;
  checks: Check[];
  ticked: Ticked;
  message: string;
  tick(ticked: Ticked): void;
  write(message: string): void;
}

/** Follows the database: the preview is never older than the page. @returns null while it loads */
export function useSummary(
  period: Period,
  { profile }: Settings,
  now: number,
): SummaryDraft | null {
  const [ticked, tick] = useState<Ticked>(NOTHING_TICKED);
  const [message, write] = useState('');
  const days = useMemo(() => daysIn(period), [period]);
  const source = useLiveQuery(useCallback(() => readSummarySource(days), [days]));
  const built = useMemo(
    () =>
      source &&
      buildSummary({
        days,
        now,
        calendar: source.calendar,
        member: { position: profile.position, unitName: profile.unit },
        cases: source.cases,
        entries: source.entries,
        publicNames: source.publicNames,
        reflections: { assessments: source.assessments, editions: source.editions },
        score: null,
        evidence: [],
        ticked,
        message,
      }),
    [source, days, now, profile, ticked, message],
  );
  if (!source || !built) return null;
  const { entries, clockAnomalies } = source;
  const checks = checkSummary({ built, entries, ticked, now, clockAnomalies });
  return { source, built, checks, ticked, message, tick, write };
}
