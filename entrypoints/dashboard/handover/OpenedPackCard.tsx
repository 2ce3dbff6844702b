import { useCallback, useMemo, useState } from 'preact/hooks';
import { MergeForm } from '@/components/handover/MergeForm';
import { PackFacts } from '@/components/handover/PackSheet';
import { TakeList } from '@/components/handover/TakeList';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { isSame } from '@/utils/handover/compare';
import { standingAt } from '@/utils/handover/standing';
import { type TakeLine, takeLines, takenCase } from '@/utils/handover/taking';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { plainCase } from '@/utils/storage/bench';
import { casesBeside, takePack } from '@/utils/storage/handovers';
import type { CaseRow } from '@/utils/storage/rows';
import { calendarOf } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { clock } from '../clock';
import type { OpenedPack } from './open-file';
import { useChoices } from './use-choices';

interface Props {
  opened: OpenedPack;
  settings: Settings;
  onClose(): void;
}

/** A pack that a colleague gave: what it would change here, and taking it. */
export function OpenedPackCard({ opened, settings, onClose }: Props) {
  const t = useText(handoverTexts);
  const who = opened.from || t('handover.nameless');
  const { body } = opened;
  const { lines, beside, calendar } = useTakeLines(opened, settings);
  return (
    <Card title={t('handover.take.title', { who, count: body.cases.length })}>
      <PackFacts body={body} from={who} />
      {lines && beside ? (
        <Lines {...{ opened, who, lines, beside, calendar, onClose }} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Card>
  );
}

function useTakeLines({ body, facts }: OpenedPack, settings: Settings) {
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  const read = useCallback(() => casesBeside(body.cases.map((one) => one.case)), [body]);
  const beside = useLiveQuery(read);
  const lines = useMemo(() => {
    if (!beside) return null;
    const mineOf = ({ id }: { id: string }) => {
      const row = beside.get(id);
      return row ? plainCase(row) : null;
    };
    return takeLines(body, { ...facts, mineOf, calendar });
  }, [beside, body, facts, calendar]);
  return { lines, beside, calendar };
}

interface LinesProps {
  opened: OpenedPack;
  who: string;
  lines: readonly TakeLine[];
  beside: ReadonlyMap<string, CaseRow>;
  calendar: WorkCalendar;
  onClose(): void;
}

function Lines({ opened, who, lines, beside, calendar, onClose }: LinesProps) {
  const t = useText(handoverTexts);
  const { perform } = useActs();
  const [problem, setProblem] = useState<Problem | null>(null);
  const conflicts = lines.filter((line) => line.kind === 'conflicting');
  // What was looked at before is offered again, and nothing changes by pressing the button.
  const { choiceOf, choose, chooseAll } = useChoices(opened.known ? 'mine' : 'both');
  const { row } = opened.file;
  const mark = { pack: row.hash, who, since: clock(), until: opened.body.until };
  const nextOf = (line: TakeLine) => takenCase(line, choiceOf(line.packed.case.id), mark);
  const count = lines.filter((line) => !line.mine || !isSame(line.mine, nextOf(line))).length;
  const take = async () => {
    const choices = new Map(lines.map(({ packed }) => [packed.case.id, choiceOf(packed.case.id)]));
    const revisions = new Map([...beside.values()].map((one) => [one.id, one.revision]));
    const { body, facts, file } = opened;
    const order = { ...file, row: { ...row, who }, body, facts, choices, revisions };
    const found = await perform(
      (ctx) => takePack(order, ctx),
      (ids) => t('handover.take.done', { count: ids.length, who }),
    );
    setProblem(found);
    if (!found) onClose();
  };
  const ids = conflicts.map(({ packed }) => packed.case.id);
  return (
    <MergeForm
      digits={opened.digits}
      trust={opened.trust}
      kinds={lines.map((line) => (line.older ? 'older' : line.kind))}
      choices={ids.map(choiceOf)}
      onChooseAll={(choice) => chooseAll(ids, choice)}
      said={count > 0 ? t('handover.take.counts', { who }) : t('handover.take.nothing')}
      action={t('handover.take.do', { count })}
      changes={count > 0}
      problem={problem}
      onWrite={() => void take()}
      onClose={onClose}
    >
      <TakeList
        lines={lines}
        choiceOf={choiceOf}
        onChoice={choose}
        standingOf={(line) => standingAt(nextOf(line), calendar, clock())}
      />
    </MergeForm>
  );
}
