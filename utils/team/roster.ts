import { fold } from '../fold';
import { lineSchema, plainLine } from '../plain-text';
import { z } from '../zod';

/** A person of the unit, as its own list has them. */
export const rosterMemberSchema = z.strictObject({
  id: z.uuid(),
  unitId: z.string().check(z.minLength(1), z.maxLength(40)),
  /** The place in the office's list, from 1. */
  order: z.int().check(z.gte(1), z.lte(100_000)),
  name: lineSchema(120),
  position: lineSchema(120),
  /** Room or team; '' for none. */
  room: lineSchema(120),
  /** Group of similar tasks, for the cap on "excellent"; '' for none. */
  group: lineSchema(120),
  /** The notebook whose files are this person's; null until the first is known. */
  memberId: z.nullable(z.uuid()),
});
export type RosterMember = z.output<typeof rosterMemberSchema>;

export const ROSTER_COLUMNS = ['name', 'position', 'room', 'group'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** Headings by which a column is known, made equal as by `fold`. */
const HEADINGS: Record<RosterColumn, readonly string[]> = {
  name: ['ho va ten', 'ho ten', 'ho, ten', 'ten', 'full name', 'name'],
  position: ['chuc vu', 'chuc danh', 'chuc vu, chuc danh', 'vi tri viec lam', 'position'],
  room: ['phong', 'phong ban', 'bo phan', 'don vi', 'to', 'room', 'department', 'team'],
  group: ['nhom nhiem vu', 'nhom', 'nhom viec', 'task group', 'group'],
};

/** One line of a list, as it was read. */
export type RosterLine = Record<RosterColumn, string>;

/** Why a line was left out; `line` counts from 1 as a spreadsheet shows it. */
export interface BadLine {
  line: number;
  why: 'noName' | 'nameTooLong' | 'twice';
  text: string;
}

export interface ReadRoster {
  /** null when no row has a heading for names. */
  lines: RosterLine[] | null;
  bad: BadLine[];
}

/** Rows at the top in which headings are looked for: offices put a title above. */
const HEADING_ROWS = 15;
const LONGEST = 120;

/**
 * Reads people from a table. Headings are looked for in the first rows; a line without a name, with a
 * name too long, or the same person once more is named and left out.
 */
export function readRoster(rows: readonly (readonly (string | number)[])[]): ReadRoster {
  const at = rows.slice(0, HEADING_ROWS).findIndex((row) => columnOf(row, 'name') >= 0);
  const heading = rows[at];
  if (!heading) return { lines: null, bad: [] };
  const columns = Object.fromEntries(
    ROSTER_COLUMNS.map((column) => [column, columnOf(heading, column)]),
  ) as Record<RosterColumn, number>;
  const lines: RosterLine[] = [];
  const bad: BadLine[] = [];
  const seen = new Set<string>();
  for (const [row, cells] of rows.entries()) {
    if (row <= at || cells.every((cell) => String(cell).trim() === '')) continue;
    const cell = (column: RosterColumn) => String(cells[columns[column]] ?? '');
    const why = faultOf(cell, seen);
    const text = plainLine(cells.join(' · '), 80);
    if (why) bad.push({ line: row + 1, why, text });
    else lines.push(lineOf(cell));
  }
  return { lines, bad };
}

function columnOf(row: readonly (string | number)[], column: RosterColumn): number {
  return row.findIndex((cell) => HEADINGS[column].includes(fold(String(cell))));
}

function faultOf(cell: (column: RosterColumn) => string, seen: Set<string>): BadLine['why'] | null {
  const name = cell('name').trim();
  if (name === '') return 'noName';
  if (name.length > LONGEST) return 'nameTooLong';
  const person = [name, cell('position'), cell('room')].map(fold).join('|');
  if (seen.has(person)) return 'twice';
  seen.add(person);
  return null;
}

const lineOf = (cell: (column: RosterColumn) => string): RosterLine => ({
  name: plainLine(cell('name'), LONGEST),
  position: plainLine(cell('position'), LONGEST),
  room: plainLine(cell('room'), LONGEST),
  group: plainLine(cell('group'), LONGEST),
});

/**
 * The list after lines were read into it: whoever is known by name and room keeps id and notebook,
 * the others are added; nobody is taken off, because a list may be of one room only.
 */
export function mergeRoster(
  known: readonly RosterMember[],
  lines: readonly RosterLine[],
  { unitId, newId }: { unitId: string; newId: () => string },
): RosterMember[] {
  const merged = [...known];
  for (const line of lines) {
    const at = merged.findIndex((one) => isSamePerson(one, line));
    const old = merged[at];
    if (old) merged[at] = { ...old, ...line };
    else merged.push({ id: newId(), unitId, order: 1, ...line, memberId: null });
  }
  return merged.map((one, at) => ({ ...one, order: at + 1 }));
}

function isSamePerson(one: RosterMember, line: RosterLine): boolean {
  const isSameRoom = one.room === '' || line.room === '' || fold(one.room) === fold(line.room);
  return fold(one.name) === fold(line.name) && isSameRoom;
}

/**
 * The one person of the list whom a new notebook may belong to: by the whole name, and only when it is
 * the only one of that name who has no notebook yet.
 */
export function personNamed(
  roster: readonly RosterMember[],
  displayName: string,
): RosterMember | null {
  const named = roster.filter((one) => fold(one.name) === fold(displayName));
  const [only] = named;
  return only && named.length === 1 && only.memberId === null ? only : null;
}

/**
 * Names that say nothing, for showing in a meeting: numbers in an order that follows from the ids and
 * not from the list, so nobody reads a person from a place.
 */
export function aliasesOf(roster: readonly Pick<RosterMember, 'id'>[]): Map<string, number> {
  const ids = roster.map(({ id }) => id).sort();
  return new Map(ids.map((id, at) => [id, at + 1]));
}
