/** An id for an item or group of a unit's own; permanent from the day it is published. */
export const newItemId = (): string => `own.${crypto.randomUUID()}`;

/** Ids for a checklist that begins. */
export const newEditionIds = () => ({
  id: crypto.randomUUID(),
  checklist: `own.${crypto.randomUUID()}`,
  group: newItemId(),
  item: newItemId(),
});
