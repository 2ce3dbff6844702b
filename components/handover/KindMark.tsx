import {
  ArrowRightLeft,
  CircleMinus,
  Equal,
  FilePenLine,
  FilePlus2,
  History,
  type LucideIcon,
} from 'lucide-preact';
import type { State } from '@/utils/cases/standing';
import type { BackKind } from '@/utils/handover/coming-back';
import type { LineKind } from '@/utils/handover/taking';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';

export type AnyKind = LineKind | BackKind | 'older';

const LOOKS: Record<AnyKind, { icon: LucideIcon; state: State }> = {
  new: { icon: FilePlus2, state: 'inTime' },
  same: { icon: Equal, state: 'neutral' },
  changed: { icon: FilePenLine, state: 'inTime' },
  conflicting: { icon: ArrowRightLeft, state: 'near' },
  missing: { icon: CircleMinus, state: 'near' },
  gone: { icon: CircleMinus, state: 'neutral' },
  older: { icon: History, state: 'neutral' },
};

const KINDS: readonly AnyKind[] = [
  'conflicting',
  'missing',
  'changed',
  'new',
  'gone',
  'older',
  'same',
];

/** Lines in the order in which they want to be read: what is to be decided first, what is as it was last. */
export function byNeed<Line>(lines: readonly Line[], kindOf: (line: Line) => AnyKind): Line[] {
  const rank = (line: Line) => KINDS.indexOf(kindOf(line));
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

/** What a file is to one case: a word with its icon. */
export function KindMark({ kind }: { kind: AnyKind }) {
  const t = useText(handoverTexts);
  const { icon, state } = LOOKS[kind];
  return (
    <StateMark state={state} icon={icon}>
      {t(`handover.kind.${kind}`)}
    </StateMark>
  );
}

/** How many cases of each kind a file holds; kinds without any are left out. */
export function KindCounts({ kinds }: { kinds: readonly AnyKind[] }) {
  const t = useText(handoverTexts);
  const counts = new Map<AnyKind, number>();
  for (const kind of byNeed(kinds, (one) => one)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <ul class="kind-counts">
      {[...counts].map(([kind, count]) => {
        const { icon, state } = LOOKS[kind];
        return (
          <li key={kind}>
            <StateMark state={state} icon={icon}>
              {t('handover.counts', { kind: t(`handover.kind.${kind}`), count })}
            </StateMark>
          </li>
        );
      })}
    </ul>
  );
}
