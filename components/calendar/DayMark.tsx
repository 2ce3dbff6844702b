/** Days that look different from ordinary ones, each with a shape of its own. */
export type MarkKind = 'holiday' | 'worked' | 'unit' | 'leave' | 'undecided';

const SHAPES: Record<MarkKind, string> = {
  holiday: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  worked: 'M5 1 9.4 9H.6Z',
  unit: 'M1.4 1.4h7.2v7.2H1.4Z',
  leave: 'M0 3.4h10v3.2H0Z',
  undecided: 'M2.6 3.4a2.4 2.4 0 1 1 3.5 2.1c-.7.4-1.1.7-1.1 1.4M5 8.9v.3',
};

/** The shape of a kind of day; the word stands beside it or in the name of the day. */
export function DayMark({ kind }: { kind: MarkKind }) {
  const isLine = kind === 'undecided';
  return (
    <svg class={`day-mark day-mark--${kind}`} viewBox="0 0 10 10" aria-hidden="true">
      <path
        d={SHAPES[kind]}
        fill={isLine ? 'none' : 'currentColor'}
        stroke={isLine ? 'currentColor' : 'none'}
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </svg>
  );
}
