import { useEffect, useMemo, useState } from 'preact/hooks';
import { type EditionText, validFromOf } from '@/components/procedures/EditionFields';
import { ImportPreview } from '@/components/procedures/ImportPreview';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { useToast } from '@/components/ui/Toast';
import type { Day } from '@/utils/calendar/day';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { formatDay } from '@/utils/i18n/format';
import { compareProcedures, type Edition } from '@/utils/procedures/compare-procedures';
import type { Procedure } from '@/utils/procedures/procedure';
import type { ReadProcedures } from '@/utils/procedures/read-procedures';
import { applyProcedures } from '@/utils/storage/procedures';
import { useSave } from './CaseDialogs';

interface Props {
  file: string;
  read: ReadProcedures;
  known: readonly Procedure[];
  today: Day;
  onClose(): void;
}

/** A file that was read, compared with the catalogue until it is applied or put away. */
export function ProcedureReview({ file, read, known, today, onClose }: Props) {
  const t = useText(proceduresTexts);
  const toast = useToast();
  const { save, busy, problem } = useSave(onClose);
  const [text, setText] = useState<EditionText>({ validFrom: formatDay(today), source: '' });
  const validFrom = validFromOf(text, today);
  const source = text.source.trim();
  const edition = useMemo(
    () => editionOf(read, validFrom ?? today, source),
    [read, validFrom, today, source],
  );
  const comparison = useMemo(() => compareProcedures(known, edition), [known, edition]);
  useEffect(() => {
    // Whoever listens is told by the heading what has appeared.
    const preview = document.getElementById('import-preview');
    preview?.setAttribute('tabindex', '-1');
    preview?.focus();
  }, []);

  const apply = () =>
    save(
      (ctx) => applyProcedures(edition, ctx),
      (codes) => t('procedures.applied', { count: codes.length }),
    );
  const copy = async (rows: string) => {
    await navigator.clipboard.writeText(rows);
    toast({ text: t('procedures.preview.copied') });
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <ImportPreview
        file={file}
        read={read}
        comparison={comparison}
        edition={text}
        today={today}
        busy={busy}
        onEdition={setText}
        onCopy={(rows) => void copy(rows)}
        onApply={validFrom ? apply : undefined}
        onCancel={onClose}
      />
    </>
  );
}

function editionOf(read: ReadProcedures, validFrom: Day, source: string): Edition {
  return {
    procedures: read.procedures.map((one) => one.draft),
    unread: read.problems.flatMap((one) => (one.code === null ? [] : [one.code])),
    validFrom,
    source,
  };
}
