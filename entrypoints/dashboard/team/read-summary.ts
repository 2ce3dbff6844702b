import { utf8 } from '@/utils/exchange/bytes';
import { type Payload, readPayload } from '@/utils/exchange/payload';
import type { SummaryRow } from '@/utils/storage/exchange-rows';
import { SUMMARY_SCHEMA } from '@/utils/team/summary';

/**
 * The content of a summary that came in. What this version checked itself is not checked again: for
 * 300 people that would take longer than everything else on the page.
 *
 * @returns null for one of a newer version, which may lie here after a downgrade
 */
export function summaryIn({ text, checked }: SummaryRow): Payload<'member-summary'> | null {
  // Behind the door: the text is the one that was read when the file came in.
  if (checked === SUMMARY_SCHEMA) return JSON.parse(text);
  const read = readPayload('member-summary', utf8(text));
  return read.ok ? read.value : null;
}
