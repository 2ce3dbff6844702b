import type { RowMark } from '@/utils/messages/reply';
import { el, type Wanted } from './draw';

const ROUND = 'M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20z';
const OCTAGON = 'M8.6 2h6.8L22 8.6v6.8L15.4 22H8.6L2 15.4V8.6z';

/** Lines on a field of 24 by 24. Round means time, a triangle near, an octagon late. */
const LINES: Record<RowMark | 'dashboard' | 'move' | 'close', string> = {
  inTime: `${ROUND}M12 6v6l4 2`,
  near: 'M12 3 2 20.5h20zM12 10v4M12 17h.01',
  late: `${OCTAGON}M12 8v4M12 16h.01`,
  paused: `${ROUND}M10 15V9M14 15V9`,
  neutral: `${ROUND}M8 12h8`,
  done: `${ROUND}M8 12l3 3 5-6`,
  wasLate: `${OCTAGON}M9 9l6 6M15 9l-6 6`,
  undated: 'M12 2h.01M19 5h.01M22 12h.01M19 19h.01M12 22h.01M5 19h.01M2 12h.01M5 5h.01',
  dashboard: 'M3 3h7v9H3zM14 3h7v5h-7zM14 12h7v9h-7zM3 16h7v5H3z',
  move: 'M3 16l4 4 4-4M7 20V4M21 8l-4-4-4 4M17 4v16',
  close: 'M6 9l6 6 6-6',
};

/**
 * A small drawing in the colour of the words around it.
 *
 * @param name - what it says by itself; null where the words beside it say the same
 */
export const mark = (which: keyof typeof LINES, name: string | null): Wanted =>
  el(
    'svg',
    {
      viewBox: '0 0 24 24',
      width: '16',
      height: '16',
      role: name && 'img',
      'aria-label': name,
      'aria-hidden': name === null ? 'true' : null,
    },
    el('path', { d: LINES[which] }),
  );
