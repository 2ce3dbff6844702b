import { FileUp, FolderOpen } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { Button } from '../ui/Button';
import { names } from '../ui/class-names';
import { useText } from '../ui/language';

/** The types do not know it; every browser we run in does. */
const FOLDER: object = { webkitdirectory: true };

interface Props {
  onFiles(files: readonly File[]): void;
  onDrop(data: DataTransfer): void;
}

/** Takes files and folders: dropped, or chosen by the browser’s own dialogs. */
export function DropZone({ onFiles, onDrop }: Props) {
  const t = useText(teamTexts);
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    const some = [...(input.files ?? [])];
    // The same file, mended, must count as a new choice.
    input.value = '';
    onFiles(some);
  };
  return (
    <section
      class={names('drop-zone', isOver && 'drop-zone--over')}
      aria-label={t('team.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      <p class="drop-zone__title">{t('team.drop')}</p>
      <p class="muted">{t('team.drop.about')}</p>
      <div class="drop-zone__acts">
        <Button tone="primary" icon={FileUp} onClick={() => files.current?.click()}>
          {t('team.drop.files')}
        </Button>
        <Button icon={FolderOpen} onClick={() => folder.current?.click()}>
          {t('team.drop.folder')}
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('team.drop.files')}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        {...FOLDER}
        aria-label={t('team.drop.folder')}
        onChange={(event) => chosen(event.currentTarget)}
      />
    </section>
  );
}
