import { useCallback } from 'preact/hooks';
import { quotesOf } from '@/components/exchange/ChosenParts';
import { HistoryList } from '@/components/exchange/HistoryList';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { answerTexts } from '@/utils/i18n/catalogues/answers';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import type { Reply } from '@/utils/team/reply';
import type { RosterMember } from '@/utils/team/roster';
import { readPersonHistory } from './read-history';

interface Props {
  person: RosterMember;
  unitId: string;
  period: string;
}

/** What went to and fro between a member and the head for one period; every version is kept. */
export function PersonHistory({ person: { memberId }, unitId, period }: Props) {
  const t = useText(answerTexts);
  const summary = useText(summaryTexts);
  const read = useCallback(
    () => readPersonHistory({ memberId, unitId, period }),
    [memberId, unitId, period],
  );
  const history = useLiveQuery(read);
  if (!history || history.steps.length === 0) return null;
  const { steps, latest } = history;
  const quotes = (reply: Reply) =>
    latest ? quotesOf(reply, latest, summary('summary.reply.whole')) : [];
  return (
    <Card title={t('answer.history')} intro={t('answer.history.about')}>
      <HistoryList steps={steps} quotesOf={quotes} />
    </Card>
  );
}
