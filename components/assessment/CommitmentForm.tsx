import { useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { TextArea } from '../ui/TextArea';
import { PrivateHint } from './PrivateHint';
import './mending.css';

interface Props {
  lines: readonly string[];
  onSave: (lines: string[]) => Promise<Problem | null>;
}

/** The commitment of a year, a line for each. */
export function CommitmentForm({ lines, onSave }: Props) {
  const t = useText(mendingTexts);
  const common = useText(commonTexts);
  const [text, setText] = useState(lines.join('\n'));
  const [problem, setProblem] = useState<Problem | null>(null);
  const isDirty = text !== lines.join('\n');
  return (
    <form
      class="mend-form"
      onSubmit={(event) => {
        event.preventDefault();
        const given = text.split('\n').map((line) => line.trim());
        void onSave(given.filter((line) => line !== '')).then(setProblem);
      }}
    >
      <TextArea
        label={t('commitment.lines')}
        rows={6}
        value={text}
        maxLength={8000}
        onInput={setText}
      />
      <PrivateHint text={text} />
      <ProblemNote problem={problem} />
      <div>
        <Button tone="primary" type="submit" disabled={!isDirty}>
          {common('common.save')}
        </Button>
      </div>
    </form>
  );
}
