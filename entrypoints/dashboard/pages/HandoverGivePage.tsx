import { FileLock2, Inbox } from 'lucide-preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { nameOf } from '@/components/cases/case-line';
import { hrefOfCases } from '@/components/dashboard/route';
import { useNow } from '@/components/dashboard/use-now';
import { type Made, MadeNote } from '@/components/exchange/MadeNote';
import { type Along, LeavingCases } from '@/components/handover/LeavingCases';
import { PackSheet } from '@/components/handover/PackSheet';
import { untilOf, type Whom, WhomFields } from '@/components/handover/WhomFields';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Skeleton } from '@/components/ui/Skeleton';
import { dayOf } from '@/utils/calendar/day';
import { MINUTE } from '@/utils/calendar/instant';
import { buildPack, leftOut, type PackBody } from '@/utils/handover/pack';
import { standingAt } from '@/utils/handover/standing';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { plainCase } from '@/utils/storage/bench';
import { casesToHand, handOver } from '@/utils/storage/handovers';
import type { CaseRow } from '@/utils/storage/rows';
import { calendarOf } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { clock } from '../clock';
import { BackLink } from '../handover/BackLink';
import { chosenCases } from '../handover/chosen-cases';
import { downloadMade, sealHandover } from '../handover/make-file';
import { useCopy } from '../handover/use-copy';
import { OPTIONS_HREF } from '../links';

interface Props {
  settings: Settings;
}

/** Handing cases over: to whom, which, exactly what leaves, and the file. */
export function HandoverGivePage({ settings }: Props) {
  const t = useText(handoverTexts);
  const [chosen] = useState(chosenCases);
  const rows = useLiveQuery(useCallback(() => casesToHand(chosen), [chosen]));
  const [made, setMade] = useState<{ made: Made; count: number; who: string } | null>(null);
  const copy = useCopy();
  if (!rows) return <Skeleton lines={8} />;
  return (
    <div class="page">
      <BackLink />
      {made ? (
        <>
          <h1>{t('handover.give.made', { count: made.count, who: made.who })}</h1>
          <MadeNote
            made={made.made}
            to="colleague"
            onDownload={() => downloadMade(made.made)}
            onCopy={copy}
          />
        </>
      ) : (
        <GiveForm
          rows={rows}
          settings={settings}
          onMade={(done, { cases, to }) => setMade({ made: done, count: cases.length, who: to })}
        />
      )}
    </div>
  );
}

interface FormProps extends Props {
  rows: readonly CaseRow[];
  onMade(made: Made, body: PackBody): void;
}

function GiveForm({ rows, settings, onMade }: FormProps) {
  const t = useText(handoverTexts);
  const calendar = useMemo(() => calendarOf(settings), [settings]);
  const now = Math.floor(useNow(clock) / MINUTE) * MINUTE;
  const [whom, setWhom] = useState<Whom>({ to: '', until: '', note: '' });
  const [along, setAlong] = useState<Along>({ notes: [], remarks: {} });
  const [staying, setStaying] = useState<ReadonlySet<string>>(new Set());
  const until = untilOf(whom.until, dayOf(now));
  const fit = rows.filter((row) => leftOut(row) === null);
  const going = fit.filter((row) => !staying.has(row.id));
  const order = {
    ...{ to: whom.to, until: until.day, note: whom.note },
    ...{ remarks: along.remarks, notes: new Set(along.notes) },
  };
  const body = buildPack(going.map(plainCase), order, { calendar, now });
  const stay = (id: string, stays: boolean) =>
    setStaying((before) => new Set([...before, id].filter((one) => stays || one !== id)));
  if (fit.length === 0) return <NothingToGive rows={rows} />;
  return (
    <>
      <h1>{t('handover.give.title', { count: going.length })}</h1>
      <LeftOut rows={rows} />
      <Card title={t('handover.give.whom')}>
        {settings.profile.name.trim() === '' && <NoName />}
        <WhomFields whom={whom} today={dayOf(now)} onChange={setWhom} />
      </Card>
      <Card title={t('handover.give.cases')} intro={t('handover.give.cases.about')}>
        <LeavingCases
          cases={fit.map((row) => ({
            id: row.id,
            one: row,
            standing: standingAt(row, calendar, now),
            events: row.events,
          }))}
          along={along}
          onAlong={setAlong}
          staying={staying}
          onStay={stay}
        />
      </Card>
      <Card title={t('handover.give.preview')} intro={t('handover.never')}>
        <PackSheet body={body} from={settings.profile.name || t('handover.nameless')} />
      </Card>
      <MakePack {...{ body, going, settings }} untilProblem={until.problem} onMade={onMade} />
    </>
  );
}

interface MakeProps extends Props {
  /** The very object that is shown. */
  body: PackBody;
  going: readonly CaseRow[];
  untilProblem: ReturnType<typeof untilOf>['problem'];
  onMade(made: Made, body: PackBody): void;
}

function MakePack({ body, going, settings, untilProblem, onMade }: MakeProps) {
  const t = useText(handoverTexts);
  const { perform } = useActs();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const missing = body.to === '' ? 'to' : body.cases.length === 0 ? 'cases' : null;
  const make = async () => {
    setBusy(true);
    const who = body.to;
    const sealed = await sealHandover(
      { kind: 'handover', body },
      { name: settings.profile.name, who },
    );
    if (sealed.ok) {
      const { made, file } = sealed.value;
      const ids = going.map((row) => row.id);
      const mark = { pack: made.hash, who, since: file.row.at, until: body.until, remind: false };
      const revisions = new Map(going.map((row) => [row.id, row.revision]));
      const found = await perform(
        (ctx) => handOver(ids, mark, file, ctx, revisions),
        (done) => t('handover.give.done', { count: done.length, who }),
      );
      setProblem(found);
      if (!found) {
        downloadMade(made);
        onMade(made, body);
      }
    } else setProblem(sealed.problem);
    setBusy(false);
  };
  return (
    <Card title={t('handover.give.make')} intro={t('handover.give.make.about')}>
      <ProblemNote problem={problem} />
      <div class="submit__make">
        <Button
          tone="primary"
          icon={FileLock2}
          busy={busy}
          disabled={missing !== null || untilProblem !== null}
          onClick={() => void make()}
        >
          {t('handover.give.make')}
        </Button>
        {missing && <p class="muted">{t(`handover.give.need.${missing}`)}</p>}
        {!missing && untilProblem && (
          <p class="muted">{t(`handover.give.until.${untilProblem}`)}</p>
        )}
      </div>
    </Card>
  );
}

function NoName() {
  const t = useText(handoverTexts);
  return (
    <div class="submit__line">
      <p>{t('handover.give.noName')}</p>
      <ButtonLink href={`${OPTIONS_HREF}#profile`}>{t('handover.give.settings')}</ButtonLink>
    </div>
  );
}

/** The chosen cases that cannot be handed over, each with why. */
function LeftOut({ rows }: { rows: readonly CaseRow[] }) {
  const t = useText(handoverTexts);
  const left = rows.flatMap((row) => {
    const reason = leftOut(row);
    return reason ? [t(`handover.give.leftOut.${reason}`, { name: nameOf(row) })] : [];
  });
  if (left.length === 0) return null;
  return (
    <Card title={t('handover.give.leftOut', { count: left.length })}>
      <ul class="handover-lefts">
        {left.map((words) => (
          <li key={words}>
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function NothingToGive({ rows }: { rows: readonly CaseRow[] }) {
  const t = useText(handoverTexts);
  return (
    <>
      <h1>{t('handover.title')}</h1>
      <LeftOut rows={rows} />
      <EmptyNote
        icon={Inbox}
        title={t('handover.give.none.title')}
        action={
          <ButtonLink tone="primary" href={hrefOfCases({})}>
            {t('handover.given.choose')}
          </ButtonLink>
        }
      >
        {t('handover.give.none.text')}
      </EmptyNote>
    </>
  );
}
