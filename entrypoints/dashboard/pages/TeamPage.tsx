import type { ComponentType } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useNow } from '@/components/dashboard/use-now';
import { PeriodPicker } from '@/components/exchange/PeriodPicker';
import { HeadedUnit } from '@/components/team/HeadedUnit';
import type { MatrixOrder } from '@/components/team/MatrixTable';
import { parseTeamPart, type TEAM_PARTS, type TeamPart } from '@/components/team/part';
import { TeamNav } from '@/components/team/TeamNav';
import type { NameOf } from '@/components/team/team-words';
import { UnitCodeCard } from '@/components/team/UnitCodeCard';
import { useLanguage, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Skeleton } from '@/components/ui/Skeleton';
import { Switch } from '@/components/ui/Switch';
import { useModule } from '@/components/ui/use-module';
import { dayOf } from '@/utils/calendar/day';
import { handedInOn, type Period } from '@/utils/calendar/period';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { formatInstant } from '@/utils/i18n/format';
import { periodText } from '@/utils/i18n/period-text';
import type { Problem } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { saveHeadOf } from '@/utils/storage/exchange-settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import type { Cell } from '@/utils/team/cell';
import { aliasesOf } from '@/utils/team/roster';
import { clock } from '../clock';
import type { PageProps } from '../PageOf';
import { readTeam, type Team } from '../team/read-team';
import '@/components/exchange/exchange.css';
import '@/components/team/team.css';

/** What each part of the page may ask for. */
export interface TeamPartProps {
  settings: Settings;
  team: Team;
  period: Period;
  nameOf: NameOf;
  /** Names are hidden: numbers stand in their place, in files too. */
  isHidden: boolean;
  /** How the table was last looked at, so that coming back finds it so. */
  table: TableMemory;
}

/** How the table of the unit is looked at; kept while the page stays open. */
export interface TableMemory {
  sort: MatrixOrder;
  onSort(sort: MatrixOrder): void;
  /** The cell from which a person was opened; null before. */
  returnTo: { id: string; cell: Cell | null } | null;
}

type Listed = (typeof TEAM_PARTS)[number];
const LOADERS: Record<Listed, () => Promise<ComponentType<TeamPartProps>>> = {
  inbox: () => import('./TeamInboxPage').then((module) => module.TeamInboxPage),
  matrix: () => import('./TeamMatrixPage').then((module) => module.TeamMatrixPage),
  report: () => import('./TeamReportPage').then((module) => module.TeamReportPage),
  units: () => import('./TeamUnitsPage').then((module) => module.TeamUnitsPage),
  roster: () => import('./TeamRosterPage').then((module) => module.TeamRosterPage),
};
const loadPerson = () => import('./TeamPersonPage').then((module) => module.TeamPersonPage);

/** The page of a unit's head. */
export function TeamPage({ settings, rest }: PageProps) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const now = useNow(clock);
  const today = dayOf(now);
  const [period, setPeriod] = useState<Period>(() => handedInOn(today));
  const [isHidden, setHidden] = useState(false);
  const { headOf: unitId } = settings.exchange;
  const { isChanging, setChanging, problem, saveUnit } = useUnitChange();
  const read = useCallback(() => readTeam(unitId, period.key), [unitId, period]);
  const team = useLiveQuery(read);
  const nameOf = useNames(team, isHidden);
  const part = useMemo(() => parseTeamPart(rest), [rest]);
  const table = useTableMemory(part);
  return (
    <div class="page">
      <h1>{t('team.title')}</h1>
      <p class="muted submit__intro no-print">{t('team.intro')}</p>
      <TeamNav here={part.part === 'person' ? null : part.part} />
      <ProblemNote problem={problem} />
      {unitId === '' || isChanging ? (
        <UnitCodeCard
          code={unitId}
          onSave={(code) => void saveUnit(code)}
          onCancel={isChanging ? () => setChanging(false) : undefined}
        />
      ) : (
        <>
          <HeadedUnit code={unitId} onChange={() => setChanging(true)} />
          <p class="print-only">
            {t('team.printed', {
              period: periodText(period.key, language),
              at: formatInstant(now),
            })}
          </p>
          <div class="team-bar no-print">
            <PeriodPicker value={period} today={today} onChange={setPeriod} />
            <Switch on={isHidden} onChange={setHidden}>
              {t('team.alias')}
            </Switch>
          </div>
          {team ? (
            <Part
              rest={rest}
              settings={settings}
              team={team}
              period={period}
              nameOf={nameOf}
              isHidden={isHidden}
              table={table}
            />
          ) : (
            <Skeleton lines={6} />
          )}
        </>
      )}
    </div>
  );
}

function useUnitChange() {
  const [isChanging, setChanging] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const saveUnit = async (code: string) => {
    const done = await saveHeadOf(code);
    setProblem(done.ok ? null : done.problem);
    setChanging(!done.ok);
  };
  return { isChanging, setChanging, problem, saveUnit };
}

function useTableMemory(part: TeamPart): TableMemory {
  const [sort, onSort] = useState<MatrixOrder>({ by: 'order', down: false });
  const last = useRef<TableMemory['returnTo']>(null);
  if (part.part === 'person') last.current = { id: part.id, cell: part.cell ?? null };
  return { sort, onSort, returnTo: last.current };
}

function useNames(team: Team | undefined, isHidden: boolean): NameOf {
  const t = useText(teamTexts);
  return useMemo(() => {
    const aliases = aliasesOf(team?.members.map(({ person }) => person) ?? []);
    return ({ id, name }) =>
      isHidden ? t('team.alias.name', { number: aliases.get(id) ?? 0 }) : name;
  }, [team, isHidden, t]);
}

function Part({ rest, ...props }: TeamPartProps & { rest: string }) {
  const part = useMemo(() => parseTeamPart(rest), [rest]);
  const Listed = useModule(part.part === 'person' ? null : LOADERS[part.part]);
  const Person = useModule(part.part === 'person' ? loadPerson : null);
  if (part.part === 'person') {
    return Person ? (
      <Person key={part.id} personId={part.id} aim={part.cell ?? null} {...props} />
    ) : (
      <Skeleton lines={6} />
    );
  }
  return Listed ? <Listed {...props} /> : <Skeleton lines={6} />;
}
