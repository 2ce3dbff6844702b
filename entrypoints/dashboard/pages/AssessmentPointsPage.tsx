import { ScrollText } from 'lucide-preact';
import { useCallback, useState } from 'preact/hooks';
import { PeriodPicker } from '@/components/assessment/PeriodPicker';
import { SaveMark, type SaveState } from '@/components/assessment/SaveMark';
import { BarList } from '@/components/evaluation/BarList';
import { GeneralTable } from '@/components/evaluation/GeneralTable';
import { LeaderFields } from '@/components/evaluation/LeaderFields';
import { PointsSettings } from '@/components/evaluation/PointsSettings';
import { ProductList } from '@/components/evaluation/ProductList';
import { ScoreCard } from '@/components/evaluation/ScoreCard';
import { WhatIfForm } from '@/components/evaluation/WhatIfForm';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import { useToast } from '@/components/ui/Toast';
import { dayOf } from '@/utils/calendar/day';
import { type Period, periodOf } from '@/utils/calendar/period';
import { DECREE_335 } from '@/utils/evaluation/decree-335';
import type { Evaluation } from '@/utils/evaluation/evaluation';
import { mergeTasks } from '@/utils/evaluation/merge-tasks';
import { type Score, score } from '@/utils/evaluation/score';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import type { Settings } from '@/utils/settings';
import { saveEvaluation } from '@/utils/storage/evaluations';
import { saveSettings } from '@/utils/storage/settings';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { type PointsView, readPoints } from '../assessment/read-points';
import { clock } from '../clock';

const newId = () => crypto.randomUUID();

/** The rehearsal of Decree 335 for a month, a quarter or a year. */
export function AssessmentPointsPage({ settings }: { settings: Settings }) {
  const t = useText(evaluationTexts);
  const [period, setPeriod] = useState<Period>(() => periodOf(dayOf(clock()), 'quarter'));
  const view = useLiveQuery(useCallback(() => readPoints(period, clock()), [period]));
  return (
    <>
      <p class="muted">{t('evaluation.intro')}</p>
      <PeriodPicker
        period={period}
        onKind={(kind) => setPeriod(periodOf(dayOf(clock()), kind))}
        onGo={setPeriod}
      />
      <SourceNote settings={settings} />
      {view ? <Points key={period.key} view={view} settings={settings} /> : <Skeleton lines={8} />}
    </>
  );
}

function SourceNote({ settings }: { settings: Settings }) {
  const t = useText(evaluationTexts);
  const isOther = settings.profile.roles.employment !== 'congChuc';
  return (
    <Note
      tone="neutral"
      icon={ScrollText}
      title={t('evaluation.unverified', { source: DECREE_335.source })}
    >
      {isOther && t('evaluation.vienChuc')}
    </Note>
  );
}

function Points({ view, settings }: { view: PointsView; settings: Settings }) {
  const t = useText(evaluationTexts);
  const { evaluation, saved, change } = useEvaluation(view);
  const own = { ...evaluation, leader: leaderOf(evaluation, settings) };
  const result = score(DECREE_335, settings.evaluation, own);
  return (
    <div class="points">
      <div class="points__column">
        <Card title={t('evaluation.general')}>
          <GeneralTable
            scheme={DECREE_335}
            general={evaluation.general}
            sum={result.general}
            onChange={(general) => change({ general })}
          />
        </Card>
        <ProductsCard view={view} settings={settings} evaluation={own} onChange={change} />
        {own.leader && (
          <Card title={t('evaluation.leader')}>
            <LeaderFields leader={own.leader} onChange={(leader) => change({ leader })} />
          </Card>
        )}
        <Card title={t('evaluation.bars')}>
          <BarList bars={evaluation.bars} onChange={(bars) => change({ bars })} />
        </Card>
      </div>
      <ResultColumn settings={settings} evaluation={own} result={result} saved={saved} />
    </div>
  );
}

/** A leader has a part of their own, empty until something is entered; nobody else has one. */
function leaderOf({ leader }: Evaluation, { profile }: Settings): Evaluation['leader'] {
  if (!profile.roles.leader) return null;
  return leader ?? { subordinates: null, organising: null, uniting: null };
}

/** What is shown at once, and kept behind it; a save that another window overtook brings theirs. */
function useEvaluation({ row }: PointsView) {
  const { report } = useActs();
  const [draft, setDraft] = useState<{ of: number; evaluation: Evaluation } | null>(null);
  const { period, revision, ...kept } = row;
  const evaluation = draft && draft.of >= revision ? draft.evaluation : kept;
  const written: SaveState = revision === 0 ? 'empty' : 'saved';
  const saved: SaveState = draft && draft.of > revision ? 'saving' : written;
  const change = async (part: Partial<Evaluation>) => {
    const base = draft && draft.of >= revision ? draft.of : revision;
    const next = { ...evaluation, ...part };
    setDraft({ of: base + 1, evaluation: next });
    const saved = await saveEvaluation(period, next, base);
    report(saved.ok ? null : saved.problem);
    if (!saved.ok) setDraft(null);
  };
  return { evaluation, saved, change: (part: Partial<Evaluation>) => void change(part) };
}

interface ProductsProps {
  view: PointsView;
  settings: Settings;
  evaluation: Evaluation;
  onChange: (part: Partial<Evaluation>) => void;
}

function ProductsCard({ view, settings, evaluation, onChange }: ProductsProps) {
  const t = useText(evaluationTexts);
  const toast = useToast();
  const { products } = evaluation;
  const blank = { id: newId(), name: '', coefficient: 1, assigned: 1, done: 0 };
  const take = () => {
    onChange({ products: mergeTasks(products, view.tasks) });
    toast({ text: t('evaluation.products.taken', { count: view.tasks.length }) });
  };
  return (
    <Card title={t('evaluation.products')}>
      <ProductList
        products={products}
        deduction={settings.evaluation.deduction}
        tasks={view.tasks.length}
        shorter={view.shorter.length}
        onChange={(next) => onChange({ products: next })}
        onAdd={() => onChange({ products: [...products, { ...blank, faults: [], delays: [] }] })}
        onTakeTasks={take}
        onGather={() => onChange({ products: mergeTasks(products, view.shorter) })}
        newId={newId}
      />
    </Card>
  );
}

interface ResultProps {
  settings: Settings;
  evaluation: Evaluation;
  result: Score;
  saved: SaveState;
}

function ResultColumn({ settings, evaluation, result, saved }: ResultProps) {
  const t = useText(evaluationTexts);
  const { report } = useActs();
  const save = async (next: Settings['evaluation']) => {
    const saved = await saveSettings({ evaluation: next }, { now: clock() });
    report(saved.ok ? null : saved.problem);
  };
  return (
    <div class="points__column points__column--result">
      <Card title={t('evaluation.result')}>
        <ScoreCard
          scheme={DECREE_335}
          settings={settings.evaluation}
          score={result}
          products={evaluation.products}
        />
        <SaveMark state={saved} />
      </Card>
      {evaluation.products.length > 0 && (
        <Card title={t('evaluation.whatIf')}>
          <WhatIfForm scheme={DECREE_335} settings={settings.evaluation} evaluation={evaluation} />
        </Card>
      )}
      <details class="card points-rules">
        <summary>{t('evaluation.settings')}</summary>
        <PointsSettings settings={settings.evaluation} onSave={(next) => void save(next)} />
      </details>
    </div>
  );
}
