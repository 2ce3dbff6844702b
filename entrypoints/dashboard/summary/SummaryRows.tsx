import { RowsDialog } from '@/components/exchange/RowsDialog';
import type { Case } from '@/utils/cases/case';

interface Props {
  open: { label: string; ids: readonly string[] } | null;
  cases: readonly Case[];
  onClose(): void;
}

/** The cases behind the figure that was pressed. */
export function SummaryRows({ open, cases, onClose }: Props) {
  const wanted = new Set(open?.ids ?? []);
  return (
    <RowsDialog
      label={open?.label ?? null}
      cases={cases.filter((one) => wanted.has(one.id))}
      onClose={onClose}
    />
  );
}
