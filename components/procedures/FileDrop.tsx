import { FileUp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { Button } from '../ui/Button';
import { names } from '../ui/class-names';
import { useText } from '../ui/language';
import './file-drop.css';

const ACCEPTED = '.csv,.txt,.tsv,.xlsx';

interface DropProps {
  onFile(file: File): void;
  children: ComponentChildren;
}

/** A place on which a file may be dropped; whoever does not drag has the button. */
export function FileDrop({ onFile, children }: DropProps) {
  const t = useText(proceduresTexts);
  const [over, setOver] = useState(false);
  useEffect(keepPage, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging has its equal in the button
    <div
      class={names('file-drop', over && 'file-drop--over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      {children}
      {over && (
        <p class="file-drop__words">
          <FileUp class="icon" />
          {t('procedures.drop')}
        </p>
      )}
    </div>
  );
}

/** A file dropped beside the place would otherwise open instead of the page. */
function keepPage(): () => void {
  const stop = (event: Event) => event.preventDefault();
  addEventListener('dragover', stop);
  addEventListener('drop', stop);
  return () => {
    removeEventListener('dragover', stop);
    removeEventListener('drop', stop);
  };
}

interface ButtonProps {
  primary?: boolean | undefined;
  busy: boolean;
  onFile(file: File): void;
}

/** Opens the browser's own choice of a file. */
export function FileButton({ primary, busy, onFile }: ButtonProps) {
  const t = useText(proceduresTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        tone={primary ? 'primary' : 'plain'}
        icon={FileUp}
        busy={busy}
        onClick={() => input.current?.click()}
      >
        {t('procedures.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label={t('procedures.choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, corrected, must count as a new choice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
