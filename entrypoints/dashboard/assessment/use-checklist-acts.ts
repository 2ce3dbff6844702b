import { useState } from 'preact/hooks';
import { hrefOfPart } from '@/components/assessment/part';
import { downloadFile } from '@/components/ui/download';
import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import type { Cadence } from '@/utils/assessment/cadence';
import { emptyEdition, nextEdition } from '@/utils/assessment/edit-edition';
import type { Edition } from '@/utils/assessment/edition';
import { readEdition, writeEdition } from '@/utils/assessment/edition-file';
import { dayOf } from '@/utils/calendar/day';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { send } from '@/utils/messages/send';
import { fail, type Problem, type Result } from '@/utils/problems';
import type { Settings } from '@/utils/settings';
import { publishEdition, removeDraftEdition, saveDraftEdition } from '@/utils/storage/editions';
import { saveReflectionSettings } from '@/utils/storage/reflection-settings';
import type { EditionRow } from '@/utils/storage/rows';
import { clock } from '../clock';
import { newEditionIds } from './edition-ids';

/** Larger files are not even opened. */
const BYTES_AT_MOST = 8_000_000;

/** What can be done with the checklists. */
export function useChecklistActs(settings: Settings, editions: readonly Edition[]) {
  const t = useText(checklistsTexts);
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [opened, setOpened] = useState<Edition | null>(null);

  const tell = (done: Result<unknown>) => {
    setProblem(done.ok ? null : done.problem);
    if (done.ok) void send({ type: 'state.changed' });
    return done.ok;
  };
  const edit = async (edition: Edition, basis: string | null) => {
    const saved = await saveDraftEdition(edition, basis, { now: clock() });
    if (tell(saved)) location.hash = hrefOfPart({ part: 'edit', id: edition.id });
  };
  const { assessment } = settings;

  return {
    problem,
    opened,
    close: () => setOpened(null),
    begin: () => edit(emptyEdition(newEditionIds(), dayOf(clock())), null),
    adapt: (edition: Edition) => {
      const own = editions.filter((one) => one.checklist === edition.checklist);
      const versions = own.map((one) => one.version);
      const from = dayOf(clock());
      return edit(nextEdition(edition, { id: newEditionIds().id, versions, from }), edition.id);
    },
    discard: async (row: EditionRow) => {
      if (!tell(await removeDraftEdition(row.id))) return;
      const undo = () => void saveDraftEdition(row.edition, row.basis, { now: clock() });
      toast({ text: t('checklists.draft.removed'), undo });
    },
    use: async (checklist: string, isUsed: boolean) => {
      const others = assessment.hidden.filter((one) => one !== checklist);
      tell(await saveReflectionSettings({ hidden: isUsed ? others : [...others, checklist] }));
    },
    setCadence: async (checklist: string, cadence: Cadence) =>
      tell(
        await saveReflectionSettings({
          cadences: { ...assessment.cadences, [checklist]: cadence },
        }),
      ),
    save: (edition: Edition) => {
      const file = new Blob([writeEdition(edition)], { type: 'application/json' });
      downloadFile(file, `tu-soi-${edition.checklist}-${edition.version}.json`);
    },
    open: async (file: File) => {
      const read =
        file.size > BYTES_AT_MOST
          ? fail({ code: 'file.tooLarge' })
          : readEdition(await file.text());
      setProblem(read.ok ? null : read.problem);
      setOpened(read.ok ? read.value : null);
    },
    take: async () => {
      if (!opened) return;
      setOpened(null);
      if (tell(await publishEdition(opened, null, { now: clock() }))) {
        toast({ text: t('diff.import.done', { version: opened.version }) });
      }
    },
  };
}
