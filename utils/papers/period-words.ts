import { daysIn, type Period } from '../calendar/period';
import { formatDay } from '../i18n/format';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/**
 * A period as papers name it.
 *
 * @example periodWords({ kind: 'quarter', key: '2026-Q4' }) // → 'quý IV năm 2026'
 */
export function periodWords(period: Period): string {
  const { kind, key } = period;
  const year = key.slice(0, 4);
  switch (kind) {
    case 'day':
      return `ngày ${formatDay(daysIn(period).from)}`;
    case 'week': {
      const { from, to } = daysIn(period);
      return `tuần từ ${formatDay(from)} đến ${formatDay(to)}`;
    }
    case 'month':
      return `tháng ${Number(key.slice(5, 7))} năm ${year}`;
    case 'quarter':
      return `quý ${QUARTERS[Number(key.slice(6)) - 1] ?? ''} năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}
