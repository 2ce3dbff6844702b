import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { AssessmentNav } from '@/components/assessment/AssessmentNav';
import { type AssessmentPart, parsePart } from '@/components/assessment/part';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { useModule } from '@/components/ui/use-module';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import type { Settings } from '@/utils/settings';
import type { PageProps } from '../PageOf';

/** What each part of the page may ask for. */
export interface PartProps<Part extends AssessmentPart = AssessmentPart> {
  settings: Settings;
  part: Part;
}

const loadOverview = () =>
  import('./AssessmentOverviewPage').then((module) => module.AssessmentOverviewPage);
const loadAnswer = () =>
  import('./AssessmentAnswerPage').then((module) => module.AssessmentAnswerPage);
const loadHistory = () =>
  import('./AssessmentHistoryPage').then((module) => module.AssessmentHistoryPage);
const loadSeeing = () =>
  import('./AssessmentSeeingPage').then((module) => module.AssessmentSeeingPage);
const loadEvidence = () =>
  import('./AssessmentEvidencePage').then((module) => module.AssessmentEvidencePage);
const loadPoints = () =>
  import('./AssessmentPointsPage').then((module) => module.AssessmentPointsPage);
const loadPapers = () =>
  import('./AssessmentPapersPage').then((module) => module.AssessmentPapersPage);
const loadPlan = () => import('./AssessmentPlanPage').then((module) => module.AssessmentPlanPage);
const loadChecklists = () =>
  import('./AssessmentChecklistsPage').then((module) => module.AssessmentChecklistsPage);
const loadEditor = () =>
  import('./AssessmentEditorPage').then((module) => module.AssessmentEditorPage);

type Listed = Exclude<AssessmentPart['part'], 'answer' | 'edit'>;
const LISTED: Record<Listed, () => Promise<ComponentType<{ settings: Settings }>>> = {
  overview: loadOverview,
  history: loadHistory,
  seeing: loadSeeing,
  plan: loadPlan,
  evidence: loadEvidence,
  points: loadPoints,
  papers: loadPapers,
  checklists: loadChecklists,
};

/** Reflection: today, this period, looking back, mending, and the checklists themselves. */
export function AssessmentPage({ settings, rest }: PageProps) {
  const part = useMemo(() => parsePart(rest), [rest]);
  if (part.part === 'answer') return <Answering settings={settings} part={part} />;
  if (part.part === 'edit') return <Editing settings={settings} part={part} />;
  return <ListedPart settings={settings} here={part.part} />;
}

function ListedPart({ settings, here }: { settings: Settings; here: Listed }) {
  const t = useText(assessmentTexts);
  const Part = useModule(LISTED[here]);
  return (
    <div class="page">
      <h1>{t('assessment.title')}</h1>
      <AssessmentNav here={here} />
      {Part ? <Part settings={settings} /> : <Skeleton lines={6} />}
    </div>
  );
}

function Answering(props: PartProps<Extract<AssessmentPart, { part: 'answer' }>>) {
  const Part = useModule(loadAnswer);
  const { checklist, key } = props.part;
  return Part ? <Part key={`${checklist}/${key}`} {...props} /> : <Skeleton lines={6} />;
}

function Editing(props: PartProps<Extract<AssessmentPart, { part: 'edit' }>>) {
  const Part = useModule(loadEditor);
  return Part ? <Part key={props.part.id} {...props} /> : <Skeleton lines={6} />;
}
