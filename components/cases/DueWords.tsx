import type { DueTime } from '@/utils/cases/due-time';
import { formatMoment } from '@/utils/i18n/format';
import { ProvisionalMark } from './DueLine';

/** A due date within a sentence or a table, with the mark when it may still move. */
export function DueWords({ due }: { due: DueTime }) {
  if (due.basis === 'none') return null;
  return (
    <>
      {formatMoment(due.when)}
      {due.provisional && (
        <>
          {' '}
          <ProvisionalMark />
        </>
      )}
    </>
  );
}
