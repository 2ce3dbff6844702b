import { FileLock2, Inbox } from 'lucide-preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useNow } from '@/components/dashboard/use-now';
import { type Made, MadeNote } from '@/components/exchange/MadeNote';
import { type Along, LeavingCases } from '@/components/handover/LeavingCases';
import { EventList } from '@/components/handover/SharedCaseLine';
import { WatchedText } from '@/components/handover/WhomFields';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Segmented } from '@/components/ui/Segmented';
import { Skeleton } from '@/components/ui/Skeleton';
import { MINUTE } from '@/utils/calendar/instant';
import { buildReturn, type ReturnBody, type TakenPack } from '@/utils/handover/give-back';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { plainCase } from '@/utils/storage/bench';
import { casesBeside, giveBack } from '@/utils/storage/handovers';
import type { CaseRow } from '@/utils/storage/rows';
import { calendarOf } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { clock } from '../clock';
import { BackLink } from '../handover/BackLink';
import { downloadMade, sealHandover } from '../handover/make-file';
import { packOf } from '../handover/open-file';
import { readPackRow } from '../handover/read-packs';
import { useCopy } from '../handover/use-copy';

interface Props {
  /** Of the pack that was taken. */
  hash: string;
  settings: Settings;
}

/** Giving back what was taken: what has happened since, and the file. */
export function HandoverBackPage({ hash, settings }: Props) {
  const t = useText(handoverTexts);
  const taken = useLiveQuery(useCallback(() => readTaken(hash), [hash]));
  const [made, setMade] = useState<Made | null>(null);
  const copy = useCopy();
  if (!taken) return <Skeleton lines={8} />;
  const who = taken.pack ? taken.who || t('handover.nameless') : '';
  return (
    <div class="page">
      <BackLink />
      <h1>{taken.pack ? t('handover.return.title', { who }) : t('handover.title')}</h1>
      {!taken.pack || taken.rows.length === 0 ? (
        <EmptyNote
          icon={Inbox}
          title={t(taken.pack ? 'handover.return.empty' : 'handover.return.unknown')}
        />
      ) : (
        !made && (
          <BackForm
            pack={taken.pack}
            rows={taken.rows}
            who={who}
            {...{ settings }}
            onMade={setMade}
          />
        )
      )}
      {made && (
        <MadeNote made={made} to="colleague" onDownload={() => downloadMade(made)} onCopy={copy} />
      )}
    </div>
  );
}

interface Taken {
  pack: TakenPack | null;
  who: string;
  rows: CaseRow[];
}

/** The pack with the cases here that were taken from it. */
async function readTaken(hash: string): Promise<Taken> {
  const row = await readPackRow(hash, 'in');
  const body = row && packOf(row);
  if (!row || !body) return { pack: null, who: '', rows: [] };
  const beside = await casesBeside(body.cases.map((one) => one.case));
  const rows = [...beside.values()].filter((one) => one.takenFrom?.pack === hash);
  return { pack: { hash, giver: row.memberId, body }, who: row.who, rows };
}

interface FormProps {
  pack: TakenPack;
  rows: readonly CaseRow[];
  who: string;
  settings: Settings;
  onMade(made: Made): void;
}

function BackForm({ pack, rows, who, settings, onMade }: FormProps) {
  const t = useText(handoverTexts);
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  const now = Math.floor(useNow(clock) / MINUTE) * MINUTE;
  const [ends, setEnds] = useState(true);
  const [note, setNote] = useState('');
  const [along, setAlong] = useState<Along>({ notes: [], remarks: {} });
  const order = { ends, note, remarks: along.remarks, notes: new Set(along.notes) };
  const body = buildReturn(rows.map(plainCase), pack, order, { calendar, now });
  const way = ends ? 'yes' : 'no';
  return (
    <>
      <Card title={t('handover.return.ends')}>
        <div class="handover-stack">
          <Segmented
            label={t('handover.return.ends')}
            hideLabel
            value={way}
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t(`handover.return.ends.${value}`),
            }))}
            onChange={(value) => setEnds(value === 'yes')}
          />
          <p class="muted">{t(`handover.return.ends.${way}.about`)}</p>
          <WatchedText
            label={t('handover.return.note')}
            value={note}
            maxLength={2_000}
            onInput={setNote}
          />
        </div>
      </Card>
      <Card title={t('handover.return.cases')} intro={t('handover.never')}>
        <Since {...{ body, rows, along }} onAlong={setAlong} />
      </Card>
      <MakeReturn {...{ body, rows, who, settings, onMade }} />
    </>
  );
}

interface SinceProps {
  body: ReturnBody;
  rows: readonly CaseRow[];
  along: Along;
  onAlong(along: Along): void;
}

/** Case by case what has happened since: exactly what leaves, with what may go along. */
function Since({ body, rows, along, onAlong }: SinceProps) {
  const t = useText(handoverTexts);
  const leaving = body.cases.flatMap(({ id, events, standing }) => {
    const row = rows.find((one) => one.takenFrom?.caseId === id);
    if (!row) return [];
    const ids = new Set(events.map((event) => event.id));
    const about =
      events.length > 0 ? (
        <EventList events={events} />
      ) : (
        <p class="muted">{t('handover.nothing')}</p>
      );
    const own = row.events.filter((event) => ids.has(event.id));
    return [{ id, one: row, standing, events: own, about }];
  });
  return <LeavingCases cases={leaving} along={along} onAlong={onAlong} />;
}

interface MakeProps extends Omit<FormProps, 'pack'> {
  body: ReturnBody;
}

function MakeReturn({ body, rows, who, settings, onMade }: MakeProps) {
  const t = useText(handoverTexts);
  const { perform } = useActs();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const make = async () => {
    setBusy(true);
    const content = { kind: 'handover-return', body } as const;
    const sealed = await sealHandover(content, { name: settings.profile.name, who });
    if (sealed.ok) {
      const { made, file } = sealed.value;
      const ids = rows.map((row) => row.id);
      const revisions = new Map(rows.map((row) => [row.id, row.revision]));
      const found = await perform(
        (ctx) => giveBack(ids, body.ends, file, ctx, revisions),
        (done) =>
          t(body.ends ? 'handover.return.done' : 'handover.return.told', {
            count: done.length,
            who,
          }),
      );
      setProblem(found);
      if (!found) {
        downloadMade(made);
        onMade(made);
      }
    } else setProblem(sealed.problem);
    setBusy(false);
  };
  return (
    <Card title={t('handover.return.make')}>
      <ProblemNote problem={problem} />
      <div class="submit__make">
        <Button tone="primary" icon={FileLock2} busy={busy} onClick={() => void make()}>
          {t('handover.return.make')}
        </Button>
      </div>
    </Card>
  );
}
