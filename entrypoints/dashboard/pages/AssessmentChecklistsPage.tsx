import { FilePlus2, FileUp, PenLine, Trash2 } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { type ChecklistLine, ChecklistLines } from '@/components/assessment/ChecklistLines';
import { DiffView } from '@/components/assessment/DiffView';
import { hrefOfPart } from '@/components/assessment/part';
import { wordsIn } from '@/components/assessment/words';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Dialog } from '@/components/ui/Dialog';
import { useLanguage, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Edition } from '@/utils/assessment/edition';
import { cadenceOf, currentEditions, offeredEditions } from '@/utils/assessment/offered';
import { dayOf } from '@/utils/calendar/day';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import type { Settings } from '@/utils/settings';
import { listEditions, listOwnEditions } from '@/utils/storage/editions';
import type { EditionRow } from '@/utils/storage/rows';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useChecklistActs } from '../assessment/use-checklist-acts';
import { clock } from '../clock';

/** The checklists: which are asked and how often, a unit's own, and files that pass them on. */
export function AssessmentChecklistsPage({ settings }: { settings: Settings }) {
  const t = useText(checklistsTexts);
  const editions = useLiveQuery(listEditions);
  const own = useLiveQuery(listOwnEditions);
  const acts = useChecklistActs(settings, editions ?? []);
  if (!editions || !own) return <Skeleton lines={6} />;
  const drafts = own.filter((row) => row.state === 'draft');
  return (
    <>
      <Tools onNew={() => void acts.begin()} onFile={(file) => void acts.open(file)} />
      <ProblemNote problem={acts.problem} />
      {drafts.length > 0 && (
        <Card title={t('checklists.drafts')}>
          <Drafts drafts={drafts} onRemove={(row) => void acts.discard(row)} />
        </Card>
      )}
      <Card title={t('checklists.offered')} intro={t('checklists.offered.hint')}>
        <ChecklistLines
          lines={linesOf(editions, settings)}
          onUse={(checklist, use) => void acts.use(checklist, use)}
          onCadence={(checklist, cadence) => void acts.setCadence(checklist, cadence)}
          onAdapt={(edition) => void acts.adapt(edition)}
          onExport={acts.save}
        />
      </Card>
      <ImportDialog
        edition={acts.opened}
        editions={editions}
        onClose={acts.close}
        onImport={() => void acts.take()}
      />
    </>
  );
}

function linesOf(editions: readonly Edition[], settings: Settings): ChecklistLine[] {
  const today = dayOf(clock());
  const everyone = { ...settings, assessment: { ...settings.assessment, hidden: [] } };
  const mine = new Set(offeredEditions(editions, everyone, today).map((one) => one.checklist));
  return currentEditions(editions, today).map((edition) => ({
    edition,
    cadence: cadenceOf(edition, settings),
    isHidden: settings.assessment.hidden.includes(edition.checklist),
    isForMe: mine.has(edition.checklist),
  }));
}

function Tools({ onNew, onFile }: { onNew: () => void; onFile: (file: File) => void }) {
  const t = useText(checklistsTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="page__acts">
      <Button icon={FilePlus2} onClick={onNew}>
        {t('checklists.new')}
      </Button>
      <Button icon={FileUp} onClick={() => input.current?.click()}>
        {t('checklists.import')}
      </Button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('checklists.import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Drafts({
  drafts,
  onRemove,
}: {
  drafts: readonly EditionRow[];
  onRemove: (row: EditionRow) => void;
}) {
  const t = useText(checklistsTexts);
  const assessment = useText(assessmentTexts);
  const language = useLanguage();
  return (
    <ul class="checklists">
      {drafts.map((row) => (
        <li key={row.id} class="checklists__line">
          <p>
            <strong>{wordsIn(row.edition.title, language) || t('checklists.untitled')}</strong>{' '}
            <span class="muted">
              {assessment('assessment.edition', { version: row.edition.version })}
            </span>
          </p>
          <ButtonLink size="small" icon={PenLine} href={hrefOfPart({ part: 'edit', id: row.id })}>
            {t('checklists.draft.continue')}
          </ButtonLink>
          <Button size="small" tone="quiet" icon={Trash2} onClick={() => onRemove(row)}>
            {t('checklists.draft.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface ImportProps {
  edition: Edition | null;
  editions: readonly Edition[];
  onClose: () => void;
  onImport: () => void;
}

/** What a file would bring, before anything is taken in. */
function ImportDialog({ edition, editions, onClose, onImport }: ImportProps) {
  const t = useText(checklistsTexts);
  const common = useText(commonTexts);
  const language = useLanguage();
  const before = edition && editions.findLast((one) => one.checklist === edition.checklist);
  return (
    <Dialog
      open={edition !== null}
      size="wide"
      title={t('diff.import.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common('common.cancel')}</Button>
          <Button tone="primary" onClick={onImport}>
            {t('diff.import.act')}
          </Button>
        </>
      }
    >
      {edition && (
        <>
          <h3>{wordsIn(edition.title, language)}</h3>
          <DiffView before={before ?? null} after={edition} />
        </>
      )}
    </Dialog>
  );
}
