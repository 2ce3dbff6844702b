import { Building2, Download, FileUp } from 'lucide-preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type Made, MadeNote } from '@/components/exchange/MadeNote';
import { RollUpForm, type RollUpOrder } from '@/components/team/RollUpForm';
import { LevelTable, UnitTable } from '@/components/team/UnitTables';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useLanguage, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { useToast } from '@/components/ui/Toast';
import { daysIn } from '@/utils/calendar/period';
import { unitsTexts } from '@/utils/i18n/catalogues/units';
import { problemText } from '@/utils/i18n/problem-text';
import { plainLine } from '@/utils/plain-text';
import type { Problem } from '@/utils/problems';
import { nextNumber } from '@/utils/storage/summaries';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import {
  couldExist,
  LEVELS,
  mergeRollUps,
  ROLL_UP_SCHEMA,
  type RollUp,
  rollUpOf,
} from '@/utils/team/roll-up';
import { type UnitsReport, unitsReport } from '@/utils/team/successors';
import { clock } from '../clock';
import { downloadMade } from '../summary/make-summary';
import { saveUnits, type UnitsFormat } from '../team/export-units';
import { makeHeadFile } from '../team/make-answer';
import { readUnits, takeUnits } from '../team/unit-files';
import { figuresOfUnit } from '../team/unit-sums';
import type { TeamPartProps } from './TeamPage';

/** The figures of units from below, and the file for the level above. */
export function TeamUnitsPage(props: TeamPartProps) {
  const t = useText(unitsTexts);
  const { unitId, period } = props.team;
  const read = useCallback(() => readUnits(unitId, period), [unitId, period]);
  const rollUp = useLiveQuery(read);
  const report = useMemo(() => (rollUp && rollUp.size > 0 ? unitsReport(rollUp) : null), [rollUp]);
  return (
    <>
      <TakeUnits unitId={unitId} />
      {rollUp && rollUp.size === 0 && (
        <EmptyNote icon={Building2} title={t('units.none')}>
          {t('units.none.next')}
        </EmptyNote>
      )}
      {report && (
        <>
          <Card title={t('units.levels')}>
            <LevelTable levels={report.levels} all={report.all} />
          </Card>
          <Card title={t('units.all')}>
            <UnitTable groups={report.groups} />
          </Card>
          <SaveUnits report={report} period={props.period} settings={props.settings} />
        </>
      )}
      {rollUp && <MakeRollUp {...props} below={rollUp} />}
    </>
  );
}

type SaveProps = Pick<TeamPartProps, 'period' | 'settings'> & { report: UnitsReport };

function SaveUnits({ report, period, settings }: SaveProps) {
  const t = useText(unitsTexts);
  const [busy, setBusy] = useState<UnitsFormat | null>(null);
  const save = async (format: UnitsFormat) => {
    setBusy(format);
    await saveUnits(format, { report, period, language: settings.language });
    setBusy(null);
  };
  return (
    <Card title={t('units.report')} intro={t('units.report.about')}>
      <div class="team-line">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            icon={Download}
            busy={busy === format}
            onClick={() => void save(format)}
          >
            {t(`units.${format}`)}
          </Button>
        ))}
      </div>
    </Card>
  );
}

function TakeUnits({ unitId }: { unitId: string }) {
  const t = useText(unitsTexts);
  const language = useLanguage();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ file: string; problem: Problem }[]>([]);
  const take = async (files: readonly File[]) => {
    const bad: typeof refused = [];
    for (const file of files) {
      const done = await takeUnits(file, unitId);
      if (!done.ok) bad.push({ file: file.name, problem: done.problem });
    }
    setRefused(bad);
    toast({ text: t('units.taken', { count: files.length - bad.length }) });
  };
  return (
    <>
      <div class="team-line">
        <Button icon={FileUp} onClick={() => input.current?.click()}>
          {t('units.take')}
        </Button>
        <span class="muted">{t('units.take.about')}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('units.take')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The same file, mended, must count as a new choice.
            event.currentTarget.value = '';
            void take(files);
          }}
        />
      </div>
      {refused.length > 0 && (
        <ul class="team-asks" role="alert">
          {refused.map(({ file, problem }) => {
            const { what, next } = problemText(problem, language);
            return (
              <li key={file}>
                <bdi>{t('units.refused', { file, why: `${what} ${next}` })}</bdi>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function MakeRollUp({ team, period, settings, below }: TeamPartProps & { below: RollUp }) {
  const t = useText(unitsTexts);
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const days = daysIn(period);
  const make = async (order: RollUpOrder) => {
    setBusy(true);
    const row = { kind: 'unit-summary', unitId: order.for, memberId: settings.exchange.memberId };
    const { seq } = await nextNumber({ ...row, kind: 'unit-summary' });
    const own = await ownFigures(team, order, seq);
    const units = [...mergeRollUps(below, rollUpOf([own])).values()];
    const done = await makeHeadFile({
      kind: 'unit-summary',
      schema: ROLL_UP_SCHEMA,
      unitId: order.for,
      period: period.key,
      settings,
      // Figures of units, without a name of anybody.
      seal: 'open',
      body: { unitName: plainLine(order.name, 200), period: days, units },
    });
    setBusy(false);
    setMade(done.ok ? done.value : null);
    setProblem(done.ok ? null : done.problem);
  };
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(() => toast({ text: t('units.copied') }));
  return (
    <Card title={t('units.make')} intro={t('units.make.about')}>
      <RollUpForm
        unitId={team.unitId}
        from={days.from}
        key={period.key}
        levels={LEVELS.filter((level) => couldExist(level, days.from))}
        unitName={settings.profile.unit}
        busy={busy}
        onMake={(order) => void make(order)}
      />
      <ProblemNote problem={problem} />
      {made && (
        <MadeNote made={made} to="above" onDownload={() => downloadMade(made)} onCopy={copy} />
      )}
    </Card>
  );
}

/** The figures of the unit itself, from the summaries that count. */
function ownFigures(team: TeamPartProps['team'], order: RollUpOrder, seq: number) {
  return figuresOfUnit(team, {
    unit: {
      id: team.unitId,
      name: plainLine(order.name, 200),
      level: order.level,
      ...order.old,
    },
    seq,
    asOf: clock(),
    declared: order.declared,
  });
}
