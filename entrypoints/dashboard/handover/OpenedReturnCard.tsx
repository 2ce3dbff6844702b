import { useCallback, useMemo, useState } from 'preact/hooks';
import { Facts } from '@/components/exchange/Facts';
import { BackList } from '@/components/handover/BackList';
import { MergeForm } from '@/components/handover/MergeForm';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { afterReturn, type BackLine, backLines } from '@/utils/handover/coming-back';
import { isSame } from '@/utils/handover/compare';
import { standingAt } from '@/utils/handover/standing';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { formatInstant } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { plainCase } from '@/utils/storage/bench';
import { casesToHand, mergeReturn } from '@/utils/storage/handovers';
import type { CaseRow } from '@/utils/storage/rows';
import { calendarOf } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { clock } from '../clock';
import type { OpenedReturn } from './open-file';
import { useChoices } from './use-choices';

interface Props {
  opened: OpenedReturn;
  settings: Settings;
  onClose(): void;
}

/** What came back for a pack: what changed in each case, and writing it down. */
export function OpenedReturnCard({ opened, settings, onClose }: Props) {
  const t = useText(handoverTexts);
  const who = opened.from || t('handover.nameless');
  const { body } = opened;
  const { lines, rows, calendar } = useBackLines(opened, settings);
  const title = body.ends ? 'handover.merge.title' : 'handover.merge.account';
  const note = body.note === '' ? [] : [{ name: t('handover.sheet.note'), value: body.note }];
  return (
    <Card title={t(title, { who, count: body.cases.length })}>
      <Facts
        facts={[
          { name: t('handover.sheet.measured'), value: formatInstant(body.measuredAt) },
          ...note,
        ]}
      />
      {lines && rows ? (
        <Lines {...{ opened, who, lines, rows, calendar, onClose }} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Card>
  );
}

function useBackLines({ body, pack, earlier }: OpenedReturn, settings: Settings) {
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  const read = useCallback(() => casesToHand(pack.cases.map((one) => one.case.id)), [pack]);
  const rows = useLiveQuery(read);
  const lines = useMemo(() => {
    if (!rows) return null;
    const mineOf = ({ id }: { id: string }) => {
      const row = rows.find((one) => one.id === id);
      return row ? plainCase(row) : null;
    };
    return backLines(body, { pack, earlier, mineOf, calendar });
  }, [rows, body, pack, earlier, calendar]);
  return { lines, rows, calendar };
}

interface LinesProps {
  opened: OpenedReturn;
  who: string;
  lines: readonly BackLine[];
  rows: readonly CaseRow[];
  calendar: WorkCalendar;
  onClose(): void;
}

function Lines({ opened, who, lines, rows, calendar, onClose }: LinesProps) {
  const t = useText(handoverTexts);
  const { perform } = useActs();
  const [problem, setProblem] = useState<Problem | null>(null);
  const conflicts = lines.filter((line) => line.kind === 'conflicting');
  const { choiceOf, choose, chooseAll } = useChoices(opened.known ? 'mine' : 'both');
  const { body, pack, earlier, file } = opened;
  const nextOf = (line: BackLine, mine: Case) =>
    afterReturn(line, mine, choiceOf(line.base.id), body);
  const changing = lines.filter((line) => line.mine && !isSame(line.mine, nextOf(line, line.mine)));
  const write = async () => {
    const choices = new Map(lines.map(({ base }) => [base.id, choiceOf(base.id)]));
    const revisions = new Map(rows.map((one) => [one.id, one.revision]));
    const facts = { pack, earlier };
    const order = { ...file, row: { ...file.row, who }, body, facts, choices, revisions };
    const found = await perform(
      (ctx) => mergeReturn(order, ctx),
      (ids) => t('handover.merge.done', { count: ids.length, who }),
    );
    setProblem(found);
    if (!found) onClose();
  };
  const ids = conflicts.map(({ base }) => base.id);
  const isNothing = changing.length === 0;
  return (
    <MergeForm
      digits={opened.digits}
      trust={opened.trust}
      kinds={lines.map((line) => line.kind)}
      choices={ids.map(choiceOf)}
      onChooseAll={(choice) => chooseAll(ids, choice)}
      said={isNothing ? t('handover.merge.nothing') : body.ends ? t('handover.merge.ends') : ''}
      action={t('handover.merge.do')}
      changes={!isNothing}
      problem={problem}
      onWrite={() => void write()}
      onClose={onClose}
    >
      <BackList
        lines={lines}
        choiceOf={choiceOf}
        onChoice={choose}
        standingOf={(line, mine) => standingAt(nextOf(line, mine), calendar, clock())}
      />
    </MergeForm>
  );
}
