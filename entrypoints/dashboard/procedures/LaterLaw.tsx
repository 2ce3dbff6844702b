import { MovedCases } from '@/components/procedures/MovedCases';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { moveUnderLaw, previewLaw } from '@/utils/storage/rule-preview';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useSave } from '../cases/CaseDialogs';

const readLaw = () => previewLaw();

/** The open cases that a rule of law known only now would move; none is, unless the person says so. */
export function LaterLaw() {
  const t = useText(kindsTexts);
  const { save, busy, problem } = useSave(() => undefined);
  const found = useLiveQuery(readLaw);
  const moved = (found ?? []).filter((one) => one.effect === 'moves');
  return (
    <>
      <ProblemNote problem={problem} />
      <MovedCases
        moved={moved}
        by="law"
        busy={busy}
        onMove={() =>
          save(
            (ctx) => moveUnderLaw(ctx),
            (ids) => t('kinds.move.lawDone', { count: ids.length }),
          )
        }
      />
    </>
  );
}
