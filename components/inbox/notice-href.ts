import type { Ref } from '@/utils/reminders/occurrence';
import { hrefOf } from '../dashboard/route';

/** Where a reminder leads on the dashboard; null when it opens its rows in its own line. */
export function hrefOfNotice(ref: Ref): string | null {
  if (ref.type === 'case') return hrefOf({ page: 'case', id: ref.id });
  return ref.type === 'place' ? `#${ref.path}` : null;
}
