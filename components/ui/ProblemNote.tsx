import { OctagonAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { problemText } from '@/utils/i18n/problem-text';
import type { Problem } from '@/utils/problems';
import { useLanguage } from './language';
import { Note } from './Note';

interface Props {
  problem: Problem | null | undefined;
  /** A button that does what the second sentence says. */
  action?: ComponentChildren;
}

/** A failure in two sentences: what happened, and what to do. */
export function ProblemNote({ problem, action }: Props) {
  const language = useLanguage();
  if (!problem) return null;
  const { what, next } = problemText(problem, language);
  return (
    <Note tone="late" icon={OctagonAlert} title={what} action={action} urgent>
      {next}
    </Note>
  );
}
