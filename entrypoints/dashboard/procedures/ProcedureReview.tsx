import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type EditionText, validFromOf } from '@/components/procedures/EditionFields';
import { ImportPreview } from '@/components/procedures/ImportPreview';
import { MovedCases } from '@/components/procedures/MovedCases';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { useToast } from '@/components/ui/Toast';
import type { Day } from '@/utils/calendar/day';
import type { RuleChange } from '@/utils/cases/rule-change';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { formatDay } from '@/utils/i18n/format';
import {
  type Comparison,
  compareProcedures,
  type Edition,
} from '@/utils/procedures/compare-procedures';
import type { Procedure } from '@/utils/procedures/procedure';
import type { ReadProcedures } from '@/utils/procedures/read-procedures';
import { applyProcedures } from '@/utils/storage/procedures';
import { moveUnder, previewChanges } from '@/utils/storage/rule-preview';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useSave } from '../cases/CaseDialogs';

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
      <MovedByEdition comparison={comparison} />
    </>
  );
}

/** The open dossiers that the changed limits would move; none is, unless the person says so. */
function MovedByEdition({ comparison }: { comparison: Comparison }) {
  const t = useText(kindsTexts);
  const { save, busy, problem } = useSave(() => undefined);
  const changes = useMemo(() => ruleChangesOf(comparison), [comparison]);
  const found = useLiveQuery(useCallback(() => previewChanges(changes), [changes]));
  const moved = (found ?? []).filter((one) => one.effect === 'moves');
  return (
    <>
      <ProblemNote problem={problem} />
      <MovedCases
        moved={moved}
        by="catalogue"
        busy={busy}
        onMove={() =>
          save(
            (ctx) => moveUnder(changes, ctx),
            (ids) => t('kinds.move.done', { count: ids.length }),
          )
        }
      />
    </>
  );
}

function ruleChangesOf({ changed }: Comparison): RuleChange[] {
  return changed.flatMap(({ after, fields }) => {
    const { code, limit, validFrom, cutOff } = after;
    // With a cut-off the limit of each dossier hangs on the hour of its receipt.
    const isOne = limit !== null && (limit.amount > 0 || cutOff === null);
    return fields.includes('limit') && isOne
      ? [{ id: code, effectiveFrom: validFrom, effectiveTo: null, limit }]
      : [];
  });
}

function editionOf(read: ReadProcedures, validFrom: Day, source: string): Edition {
  return {
    procedures: read.procedures.map((one) => one.draft),
    unread: read.problems.flatMap((one) => (one.code === null ? [] : [one.code])),
    validFrom,
    source,
  };
}
