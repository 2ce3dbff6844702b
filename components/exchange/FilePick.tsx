import { FileUp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../ui/Button';

interface Props {
  children: string & ComponentChildren;
  primary?: boolean | undefined;
  busy?: boolean | undefined;
  onFile(file: File): void;
}

/** Opens the browser's own choice of one of our files. */
export function FilePick({ children, primary, busy, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        tone={primary ? 'primary' : 'plain'}
        icon={FileUp}
        busy={busy}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".tusoi,.age,.txt"
        hidden
        aria-label={children}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, mended, must count as a new choice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
