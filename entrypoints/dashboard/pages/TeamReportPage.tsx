import { Download, Lock, LockOpen, Printer } from 'lucide-preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { FigureTable } from '@/components/exchange/FigureTable';
import { kindText } from '@/components/exchange/summary-words';
import { CapTable } from '@/components/team/CapTable';
import { ReportCharts } from '@/components/team/ReportCharts';
import { RoomTable } from '@/components/team/RoomTable';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Switch } from '@/components/ui/Switch';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamChartsTexts } from '@/utils/i18n/catalogues/team-charts';
import { formatInstant, formatShare } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import { lockPeriod, openPeriod } from '@/utils/storage/received';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { capsOf } from '@/utils/team/review';
import { roomMeans } from '@/utils/team/rooms';
import { unitReport } from '@/utils/team/unit-report';
import { clock } from '../clock';
import { type ReportFormat, saveReport } from '../team/export-team';
import { readChartFacts, saveChart } from '../team/report-charts';
import { sentOf } from './TeamInboxPage';
import type { TeamPartProps } from './TeamPage';

const FORMATS = ['docx', 'xlsx', 'csv', 'ndjson'] as const satisfies readonly ReportFormat[];

/** The period is locked, and the report is made. */
export function TeamReportPage({ team, period, settings, nameOf, isHidden }: TeamPartProps) {
  const t = useText(teamTexts);
  const charted = useText(teamChartsTexts);
  const language = useLanguage();
  const report = useMemo(
    () => unitReport(team.members, nameOf, isHidden),
    [team, nameOf, isHidden],
  );
  const charts = useLiveQuery(useCallback(() => readChartFacts(team, period), [team, period]));
  const [busy, setBusy] = useState<ReportFormat | null>(null);
  const save = async (format: ReportFormat) => {
    setBusy(format);
    await saveReport(format, {
      report,
      charts: charts ?? (await readChartFacts(team, period)),
      period,
      settings,
    });
    setBusy(null);
  };
  const lines = (report.totals?.cases ?? []).map((figures) => ({
    name: `cases.${figures.kind}`,
    words: kindText(figures.kind, language),
    figures,
  }));
  return (
    <>
      <LockCard team={team} />
      <Card title={t('team.report')} intro={t('team.sentOf', sentOf(team.members))}>
        {isHidden && <p class="muted">{t('team.report.aliased')}</p>}
        <div class="team-line">
          {FORMATS.map((format) => (
            <Button
              key={format}
              icon={Download}
              tone={format === 'docx' ? 'primary' : 'plain'}
              busy={busy === format}
              onClick={() => void save(format)}
            >
              {t(`team.report.${format}`)}
            </Button>
          ))}
          <Button icon={Printer} onClick={() => print()}>
            {charted('teamCharts.print')}
          </Button>
        </div>
      </Card>
      {lines.length > 0 && (
        <Card title={t('team.totals')} intro={t('team.sentOf', sentOf(team.members))}>
          <FigureTable caption={t('team.totals')} lines={lines} onOpen={undefined} />
        </Card>
      )}
      {charts && (
        <ReportCharts
          shares={charts.shares}
          spreads={charts.spreads}
          onPicture={(chart) => void saveChart(chart, charts, { period, language })}
        />
      )}
      <Caps team={team} settings={settings} />
      <Card title={t('team.rooms')} intro={t('team.rooms.about')}>
        <RoomTable means={roomMeans(team.members)} />
      </Card>
    </>
  );
}

function LockCard({ team }: Pick<TeamPartProps, 'team'>) {
  const t = useText(teamTexts);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { unitId, period, lock, members } = team;
  const change = async (done: ReturnType<typeof lockPeriod>) => {
    const result = await done;
    setProblem(result.ok ? null : result.problem);
  };
  const hashes = members.flatMap(({ summary }) => (summary ? [summary.hash] : []));
  const late = members.reduce((sum, one) => sum + one.afterLock, 0);
  return (
    <>
      <ProblemNote problem={problem} />
      {lock ? (
        <Note
          tone="paused"
          icon={Lock}
          title={t('team.locked', { at: formatInstant(lock.at) })}
          action={
            <Button icon={LockOpen} onClick={() => void change(openPeriod({ unitId, period }))}>
              {t('team.lock.open')}
            </Button>
          }
        >
          {t('team.locked.about', { count: late })}
        </Note>
      ) : (
        <div class="no-print">
          <Note
            tone="neutral"
            icon={LockOpen}
            title={t('team.lock')}
            action={
              <Button
                icon={Lock}
                disabled={hashes.length === 0}
                onClick={() => void change(lockPeriod({ unitId, period, hashes }, clock()))}
              >
                {t('team.lock')}
              </Button>
            }
          >
            {t('team.lock.about')}
          </Note>
        </div>
      )}
    </>
  );
}

function Caps({ team, settings }: Pick<TeamPartProps, 'team' | 'settings'>) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const [outstanding, setOutstanding] = useState(false);
  const people = team.members.map(({ person, review }) => ({
    group: person.group,
    band: review.band,
  }));
  const { excellentCap, excellentCapOutstanding } = settings.evaluation;
  const share = formatShare(outstanding ? excellentCapOutstanding : excellentCap, language);
  return (
    <Card title={t('team.caps')} intro={t('team.caps.about', { share })}>
      <div class="no-print">
        <Switch on={outstanding} onChange={setOutstanding}>
          {t('team.caps.outstanding')}
        </Switch>
      </div>
      <CapTable caps={capsOf(people, settings.evaluation, outstanding)} />
    </Card>
  );
}
