import type { Day } from '../calendar/day';
import type { Edition, Group, Item } from './edition';

/** What a new edition is made with. */
export interface NewEdition {
  /** Of its own, for ever. */
  id: string;
  /** Versions of the checklist that there are. */
  versions: readonly string[];
  /** The first day on which it is asked. */
  from: Day;
}

/**
 * A copy of an edition as the next one of its checklist; its items keep their ids.
 *
 * @example nextEdition(edition 2026.1, { versions: ['2026.1'], … }).version // → '2026.2'
 */
export function nextEdition(edition: Edition, { id, versions, from }: NewEdition): Edition {
  const version = nextVersion(versions, from);
  return { ...edition, id, version, effectiveFrom: from, effectiveTo: null };
}

/** The year of the day and the number after the highest of that year. */
function nextVersion(versions: readonly string[], from: Day): string {
  const year = from.slice(0, 4);
  const numbers = versions.flatMap((one) => {
    const [of, number] = one.split('.');
    return of === year ? [Number(number)] : [];
  });
  return `${year}.${Math.max(0, ...numbers) + 1}`;
}

/** A checklist that begins empty: one group with one item. */
export function emptyEdition(
  ids: { id: string; checklist: string; group: string; item: string },
  from: Day,
): Edition {
  return {
    id: ids.id,
    checklist: ids.checklist,
    version: `${from.slice(0, 4)}.1`,
    title: { vi: '', en: '' },
    kind: 'own',
    source: { title: { vi: '', en: '' }, issued: null, verified: false },
    effectiveFrom: from,
    effectiveTo: null,
    audience: 'all',
    cadence: 'monthly',
    scale: 'yesNoNa',
    groups: [{ id: ids.group, title: { vi: '', en: '' }, items: [emptyItem(ids.item)] }],
  };
}

const emptyItem = (id: string): Item => ({
  id,
  text: { vi: '', en: '' },
  behaviours: [],
  weight: 1,
  needsProof: false,
  moral: false,
});

export function addItem(edition: Edition, groupId: string, id: string): Edition {
  return inGroup(edition, groupId, (group) => ({
    ...group,
    items: [...group.items, emptyItem(id)],
  }));
}

export function addGroup(edition: Edition, ids: { group: string; item: string }): Edition {
  const group = { id: ids.group, title: { vi: '', en: '' }, items: [emptyItem(ids.item)] };
  return { ...edition, groups: [...edition.groups, group] };
}

export function changeGroup(edition: Edition, groupId: string, title: Group['title']): Edition {
  return inGroup(edition, groupId, (group) => ({ ...group, title }));
}

export function changeItem(edition: Edition, item: Item): Edition {
  return {
    ...edition,
    groups: edition.groups.map((group) => ({
      ...group,
      items: group.items.map((one) => (one.id === item.id ? item : one)),
    })),
  };
}

/**
 * Takes an item out. One that an earlier edition asked is retired, because it may have been answered;
 * only one that nobody can have answered goes.
 *
 * @param asked - ids of the items of all earlier editions of the checklist
 */
export function removeItem(edition: Edition, item: Item, asked: ReadonlySet<string>): Edition {
  if (asked.has(item.id)) return changeItem(edition, { ...item, retired: true });
  return {
    ...edition,
    groups: edition.groups
      .map((group) => ({ ...group, items: group.items.filter((one) => one.id !== item.id) }))
      .filter((group) => group.items.length > 0),
  };
}

/** Asks a retired item again. */
export function reviveItem(edition: Edition, { retired: _, ...item }: Item): Edition {
  return changeItem(edition, item);
}

/** Moves an item one place; over the edge of its group into the next. */
export function moveItem(edition: Edition, itemId: string, step: 1 | -1): Edition {
  const at = edition.groups.findIndex((group) => group.items.some((one) => one.id === itemId));
  const group = edition.groups[at];
  const from = group?.items.findIndex((one) => one.id === itemId) ?? -1;
  const item = group?.items[from];
  if (!group || !item) return edition;
  const within = group.items[from + step];
  if (within) {
    const items = group.items.with(from + step, item).with(from, within);
    return { ...edition, groups: edition.groups.with(at, { ...group, items }) };
  }
  const beside = edition.groups[at + step];
  if (!beside || group.items.length === 1) return edition;
  const items = step === 1 ? [item, ...beside.items] : [...beside.items, item];
  const left = { ...group, items: group.items.filter((one) => one !== item) };
  return {
    ...edition,
    groups: edition.groups.with(at, left).with(at + step, { ...beside, items }),
  };
}

function inGroup(edition: Edition, groupId: string, change: (group: Group) => Group): Edition {
  return {
    ...edition,
    groups: edition.groups.map((group) => (group.id === groupId ? change(group) : group)),
  };
}
