import { CustodyNote } from '@/components/handover/CustodyNote';
import { useText } from '@/components/ui/language';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { changeMarks, type MarkChange } from '@/utils/storage/handovers';
import type { CaseRow } from '@/utils/storage/rows';
import { useActs } from '../../acts/acts';

/** In whose hands a case is, on its page. */
export function CaseCustody({ row }: { row: CaseRow }) {
  const t = useText(handoverTexts);
  const { perform, report } = useActs();
  const change = async (what: MarkChange) =>
    report(
      await perform(
        (ctx) => changeMarks([row.id], what, ctx),
        (ids) => t(`handover.done.${what}`, { count: ids.length }),
      ),
    );
  return (
    <CustodyNote
      {...row}
      onRemind={(on) => void change(on ? 'remind' : 'quiet')}
      onHome={() => void change('home')}
    />
  );
}
