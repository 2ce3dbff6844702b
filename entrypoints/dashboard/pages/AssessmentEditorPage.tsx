import { ArrowLeft, Send } from 'lucide-preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DiffView } from '@/components/assessment/DiffView';
import { EditionEditor } from '@/components/assessment/EditionEditor';
import { type AssessmentPart, hrefOfPart } from '@/components/assessment/part';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Skeleton } from '@/components/ui/Skeleton';
import { useToast } from '@/components/ui/Toast';
import type { Edition } from '@/utils/assessment/edition';
import { diffEditions, isSame } from '@/utils/assessment/edition-diff';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { send } from '@/utils/messages/send';
import type { Problem } from '@/utils/problems';
import {
  listEditions,
  publishEdition,
  readOwnEdition,
  saveDraftEdition,
} from '@/utils/storage/editions';
import type { EditionRow } from '@/utils/storage/rows';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { newItemId } from '../assessment/edition-ids';
import { clock } from '../clock';
import type { PartProps } from './AssessmentPage';

type Props = PartProps<Extract<AssessmentPart, { part: 'edit' }>>;

/** Long enough to gather the letters of a word, short enough to lose less than a second. */
const REST = 400;

/** Writing an edition until it is published. */
export function AssessmentEditorPage({ part: { id } }: Props) {
  const t = useText(checklistsTexts);
  const editions = useLiveQuery(listEditions);
  const row = useLiveQuery(useCallback(() => readOwnEdition(id).then((one) => one ?? null), [id]));
  if (!editions || row === undefined) return <Skeleton lines={6} />;
  return (
    <div class="page">
      <a class="story__back" href={hrefOfPart({ part: 'checklists' })}>
        <ArrowLeft class="icon" />
        {t('editor.back')}
      </a>
      <h1>{t('editor.title')}</h1>
      {row === null && <p>{t('editor.missing')}</p>}
      {row?.state === 'published' && <p>{t('editor.published')}</p>}
      {row?.state === 'draft' && <Draft row={row} editions={editions} />}
    </div>
  );
}

function Draft({ row, editions }: { row: EditionRow; editions: readonly Edition[] }) {
  const t = useText(checklistsTexts);
  const toast = useToast();
  const { edition, change, problem, setProblem, flush } = useDraftEdition(row);
  const own = editions.filter((one) => one.checklist === edition.checklist);
  const basis = own.find((one) => one.id === row.basis) ?? own.at(-1) ?? null;
  const asked = new Set(
    own.flatMap((one) => one.groups.flatMap((group) => group.items.map((item) => item.id))),
  );
  const publish = async () => {
    await flush();
    const done = await publishEdition(tidied(edition), row.basis, { now: clock() });
    setProblem(done.ok ? null : done.problem);
    if (!done.ok) return;
    void send({ type: 'state.changed' });
    toast({ text: t('editor.publish.done', { version: edition.version }) });
    location.hash = hrefOfPart({ part: 'checklists' });
  };
  return (
    <>
      <p class="muted">{t('editor.saved')}</p>
      <EditionEditor edition={edition} asked={asked} newItemId={newItemId} onChange={change} />
      <Card title={t('editor.publish', { version: edition.version })}>
        <DiffView before={basis} after={tidied(edition)} />
        <ProblemNote problem={problem} />
        <div class="editor__publish">
          <Button
            tone="primary"
            icon={Send}
            disabled={isSame(diffEditions(basis, tidied(edition)))}
            onClick={() => void publish()}
          >
            {t('editor.publish', { version: edition.version })}
          </Button>
        </div>
      </Card>
    </>
  );
}

/** Without blanks around texts and without lines that were begun and left empty. */
function tidied(edition: Edition): Edition {
  const trim = ({ vi, en }: { vi: string; en: string }) => ({ vi: vi.trim(), en: en.trim() });
  return {
    ...edition,
    title: trim(edition.title),
    source: { ...edition.source, title: trim(edition.source.title) },
    groups: edition.groups.map((group) => ({
      ...group,
      title: trim(group.title),
      items: group.items.map((item) => ({
        ...item,
        text: trim(item.text),
        behaviours: item.behaviours.map(trim).filter((one) => one.vi !== ''),
      })),
    })),
  };
}

/** The draft as it is typed; it saves itself, and at once when the page is left. */
function useDraftEdition(row: EditionRow) {
  const [edition, setEdition] = useState(row.edition);
  const [problem, setProblem] = useState<Problem | null>(null);
  const now = useRef({ edition, isDirty: false });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { basis } = row;
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (!now.current.isDirty) return;
    now.current.isDirty = false;
    const saved = await saveDraftEdition(now.current.edition, basis, { now: clock() });
    setProblem(saved.ok ? null : saved.problem);
  }, [basis]);
  const change = (next: Edition) => {
    now.current = { edition: next, isDirty: true };
    setEdition(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), REST);
  };
  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
  return { edition, change, problem, setProblem, flush };
}
