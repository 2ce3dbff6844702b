import { Eye, FolderOpen, FolderSearch, FolderSync, ShieldQuestion } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import { teamFolderTexts } from '@/utils/i18n/catalogues/team-folder';
import { formatCount, formatInstant } from '@/utils/i18n/format';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';

/** The types do not know it; every browser we run in does. */
const FOLDER: object = { webkitdirectory: true };
/** Names told of files that are being copied. */
const NAMES_SHOWN = 3;

/** The folder as it is shown. */
export interface FolderView {
  /** null while none was chosen. */
  name: string | null;
  /** The browser can watch a folder; otherwise it is chosen anew each time. */
  canWatch: boolean;
  /** The browser has to be asked again before the folder may be read. */
  isAsleep: boolean;
  /** When it was looked at last; null before the first look. */
  lookedAt: Instant | null;
  /** Files found that wait for the head. */
  waiting: number;
  /** Files that need no more reading. */
  settled: number;
  /** Names of files that are perhaps being copied. */
  settling: readonly string[];
  /** There are more files than are looked at. */
  isCut: boolean;
  atMost: number;
  problem: Problem | null;
}

interface Props {
  folder: FolderView;
  onChoose(): void;
  /** A folder was chosen where it cannot be watched. */
  onPick(files: readonly File[]): void;
  onWake(): void;
  onLook(): void;
  onForget(): void;
}

/** The folder that the office shares: which it is, when it was looked at, what is new. */
export function FolderCard({ folder, ...acts }: Props) {
  const t = useText(teamFolderTexts);
  const { name, canWatch, isAsleep } = folder;
  return (
    <Card title={t('team.folder')} intro={t(canWatch ? 'team.folder.about' : 'team.folder.again')}>
      <div class="team-stack">
        <ProblemNote problem={folder.problem} />
        {name !== null && isAsleep && (
          <Note
            tone="near"
            icon={ShieldQuestion}
            title={t('team.folder.asleep', { name })}
            action={
              <Button size="small" icon={Eye} onClick={acts.onWake}>
                {t('team.folder.wake')}
              </Button>
            }
          />
        )}
        {name !== null && !isAsleep && <Found folder={folder} name={name} />}
        <Acts folder={folder} {...acts} />
      </div>
    </Card>
  );
}

function Found({ folder, name }: { folder: FolderView; name: string }) {
  const t = useText(teamFolderTexts);
  const language = useLanguage();
  const { canWatch, lookedAt, waiting, settled, settling, isCut, atMost } = folder;
  const count = (value: number) => formatCount(value, language);
  return (
    <>
      <p>
        <strong>
          <bdi>{t(canWatch ? 'team.folder.watching' : 'team.folder.last', { name })}</bdi>
        </strong>
        {lookedAt !== null && (
          <span class="muted"> {t('team.folder.looked', { at: formatInstant(lookedAt) })}</span>
        )}
      </p>
      <p role="status">
        {waiting > 0 ? t('team.folder.new', { count: waiting }) : t('team.folder.noNew')}{' '}
        {settled > 0 && <span class="muted">{t('team.folder.settled', { count: settled })}</span>}
      </p>
      {settling.length > 0 && (
        <p class="muted">
          {t('team.folder.settling', {
            count: settling.length,
            names: settling.slice(0, NAMES_SHOWN).join(', '),
          })}
        </p>
      )}
      {isCut && <p class="muted">{t('team.folder.cut', { most: count(atMost) })}</p>}
    </>
  );
}

function Acts({ folder, onChoose, onPick, onLook, onForget }: Omit<Props, 'onWake'>) {
  const t = useText(teamFolderTexts);
  const { name, canWatch, isAsleep } = folder;
  const chosen = name !== null;
  return (
    <div class="team-line">
      {canWatch ? (
        <Button icon={chosen ? FolderSync : FolderOpen} onClick={onChoose}>
          {t(chosen ? 'team.folder.other' : 'team.folder.choose')}
        </Button>
      ) : (
        <PickFolder onPick={onPick}>
          {t(chosen ? 'team.folder.pickAgain' : 'team.folder.pick')}
        </PickFolder>
      )}
      {chosen && canWatch && !isAsleep && (
        <Button icon={FolderSearch} onClick={onLook}>
          {t('team.folder.look')}
        </Button>
      )}
      {chosen && (
        <Button tone="quiet" onClick={onForget}>
          {t(canWatch ? 'team.folder.stop' : 'team.folder.forget')}
        </Button>
      )}
    </div>
  );
}

/** The browser's own dialog for a folder, of which it gives the files and nothing more. */
function PickFolder({ children, onPick }: { children: ComponentChildren } & Pick<Props, 'onPick'>) {
  const t = useText(teamFolderTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={FolderOpen} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        {...FOLDER}
        aria-label={t('team.folder.pick')}
        onChange={(event) => {
          const some = [...(event.currentTarget.files ?? [])];
          // The same folder must count as a new choice.
          event.currentTarget.value = '';
          if (some.length > 0) onPick(some);
        }}
      />
    </>
  );
}
