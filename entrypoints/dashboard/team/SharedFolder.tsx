import { FolderCard } from '@/components/team/FolderCard';
import { useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import { teamFolderTexts } from '@/utils/i18n/catalogues/team-folder';
import { ENTRIES_AT_MOST } from './shared-folder';
import { useFolder } from './use-folder';
import type { useInbox } from './use-inbox';

interface Props {
  unitId: string;
  files: ReturnType<typeof useInbox>;
}

/** Brings what is new in the folder of the unit into the inbox. Nothing is ever written into it. */
export function SharedFolder({ unitId, files }: Props) {
  const t = useText(teamFolderTexts);
  const toast = useToast();
  const folder = useFolder(unitId, files.read);
  const { row, look } = folder;
  if (row === undefined) return null;
  const found = files.judged.filter(({ entry }) => entry !== null);
  const waiting = found.filter(({ verdict }) => verdict.kind !== 'duplicate').length;
  const pick = async (chosen: readonly File[]) => {
    const { fresh, known } = await folder.takeChosen(chosen);
    toast({ text: t('team.folder.picked', { fresh, known }) });
  };
  return (
    <FolderCard
      folder={{
        // One that was chosen where it could not be watched has to be chosen again where it can.
        name: row && (row.handle || !folder.canWatch) ? row.name : null,
        canWatch: folder.canWatch,
        isAsleep: row?.handle !== null && folder.isAwake === false,
        lookedAt: look.at,
        waiting,
        settled: row?.settled.length ?? 0,
        settling: look.settling,
        isCut: look.isCut,
        atMost: ENTRIES_AT_MOST,
        problem: look.problem,
      }}
      onChoose={() => void folder.choose()}
      onPick={(chosen) => void pick(chosen)}
      onWake={() => void folder.wake()}
      onLook={folder.lookNow}
      onForget={folder.forget}
    />
  );
}
