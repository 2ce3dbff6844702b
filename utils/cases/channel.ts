import type { Case } from './case';
import type { CaseEvent } from './event';

type Channel = NonNullable<Extract<CaseEvent, { type: 'received' }>['channel']>;

/**
 * How a case came in, as said last: a portal that prints the reception anew says nothing of it.
 *
 * @returns null when nobody has said
 */
export function channelOf({ events }: Pick<Case, 'events'>): Channel | null {
  let said: { channel: Channel; recordedAt: number; id: string } | null = null;
  for (const event of events) {
    if (event.type !== 'received' || !event.channel) continue;
    const { channel, recordedAt, id } = event;
    const isLater =
      !said || recordedAt > said.recordedAt || (recordedAt === said.recordedAt && id > said.id);
    if (isLater) said = { channel, recordedAt, id };
  }
  return said?.channel ?? null;
}
