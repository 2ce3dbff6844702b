import type { Clock } from '@/utils/cases/clocks';
import type { CaseStatus } from '@/utils/cases/status';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { useLanguage, useText } from '../ui/language';
import { clockName } from './ClockList';
import { ledgerLines } from './ledger-lines';
import './why-ledger.css';

interface Props {
  clocks: readonly Clock[];
  status: CaseStatus;
}

/** The explanations of the clocks beside the main one, each to be opened. */
export function ClocksWhy({ clocks, status }: Props) {
  const t = useText(kindsTexts);
  const language = useLanguage();
  return (
    <>
      {clocks.map((clock) => (
        <details key={`${clock.kind} ${clock.step ?? ''}`} class="why-clock">
          <summary class="why-clock__name">{clockName(clock, t)}</summary>
          <ol class="why__lines">
            {ledgerLines({ due: clock.due, status, limit: limitIn(clock) }, language).map(
              ({ kind, text }) => (
                <li key={text} class={`why__line why__line--${kind}`}>
                  {text}
                </li>
              ),
            )}
          </ol>
        </details>
      ))}
    </>
  );
}

/** The limit that the lines themselves name. */
function limitIn({ due }: Clock) {
  return due.steps.find((step) => step.code === 'limit')?.limit ?? null;
}
