import { useCallback, useMemo, useState } from 'preact/hooks';
import { daysIn, type Period } from '@/utils/calendar/period';
import { DECREE_335 } from '@/utils/evaluation/decree-335';
import { score } from '@/utils/evaluation/score';
import { dayOfFact, type Evidence } from '@/utils/evidence/evidence';
import { factText } from '@/utils/i18n/fact-text';
import { plainLine, plainText } from '@/utils/plain-text';
import type { Settings } from '@/utils/settings';
import { readSummarySource, type SummarySource } from '@/utils/storage/summary-source';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { type BuiltSummary, buildSummary } from '@/utils/team/build-summary';
import { type Check, checkSummary } from '@/utils/team/checks';
import { NOTHING_TICKED, type Offers, type ReplyOffer, type Ticked } from '@/utils/team/offered';
import { isEmptyReply, plainReply } from '@/utils/team/reply';

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
  { profile, evaluation: rules }: Settings,
  now: number,
): SummaryDraft | null {
  const [ticked, tick] = useState<Ticked>(NOTHING_TICKED);
  const [message, write] = useState('');
  const days = useMemo(() => daysIn(period), [period]);
  const source = useLiveQuery(
    useCallback(() => readSummarySource(days, period.key), [days, period.key]),
  );
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
        score: source.evaluation && score(DECREE_335, rules, source.evaluation),
        evidence: source.evidence.map(offerOf),
        replies: source.replies.flatMap(replyOffered),
        ticked,
        message,
      }),
    [source, days, now, profile, rules, ticked, message],
  );
  if (!source || !built) return null;
  const { entries, clockAnomalies } = source;
  const checks = checkSummary({ built, entries, ticked, now, clockAnomalies });
  return { source, built, checks, ticked, message, tick, write };
}

/** A reply as it would go out; one in which nothing is said is not offered. */
function replyOffered({ unitId, ...reply }: SummarySource['replies'][number]): ReplyOffer[] {
  const content = plainReply(reply);
  return isEmptyReply(content) ? [] : [{ id: reply.answer, content, caseId: null, unitId }];
}

/** Evidence as it would go out: in words, Vietnamese as the office writes. */
function offerOf({ id, fact, itemIds, ...one }: Evidence): Offers['evidence'][number] {
  const on = dayOfFact({ ...one, fact });
  const item = plainLine(itemIds.join(', '), 80);
  const content = { item, on, text: plainText(factText(fact, 'vi'), 2_000) };
  return { id, content, caseId: 'caseId' in fact ? fact.caseId : null };
}
