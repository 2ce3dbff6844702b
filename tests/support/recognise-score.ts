import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sighting } from '@/utils/portals/sighting';

export const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/** One state of an example page: as it opens, or after a step a person takes. */
export interface Expected {
  dossiers: Sighting[];
  settleMs: number;
}

export interface Step extends Expected {
  do: { click: string } | { scroll: string; top: number };
}

export interface ExamplePage extends Expected {
  name: string;
  kind: 'dossier' | 'document' | 'negative';
  secrecyMark?: boolean;
  afterSteps?: Step[];
}

/** The example pages with what must be read from each. */
export function examplePages(): ExamplePage[] {
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      ...JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8')),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

const FIELDS = ['procedure', 'receivedAt', 'dueAt', 'status'] as const;

/** How a reading compares with what was expected. */
export class Score {
  codes = 0;
  codesFound = 0;
  fields = 0;
  fieldsRight = 0;
  wrongDueDates = 0;
  falseDossiers = 0;
  /** One sentence for each difference. */
  readonly differences: string[] = [];

  add(where: string, expected: readonly Sighting[], read: readonly Sighting[]): void {
    for (const wanted of expected) {
      this.codes += 1;
      const found = read.find(({ code }) => code === wanted.code);
      if (found) this.codesFound += 1;
      else this.differences.push(`${where}: ${wanted.code} was not found`);
      for (const field of FIELDS) this.compare(where, field, wanted, found);
    }
    const known = new Set(expected.map(({ code }) => code));
    for (const { code } of read.filter((one) => !known.has(one.code))) {
      this.falseDossiers += 1;
      this.differences.push(`${where}: ${code} is no dossier`);
    }
  }

  private compare(
    where: string,
    field: (typeof FIELDS)[number],
    wanted: Sighting,
    found: Sighting | undefined,
  ): void {
    this.fields += 1;
    const want = minutes(wanted[field]);
    const got = minutes(found?.[field] ?? null);
    if (found && want === got) this.fieldsRight += 1;
    else if (found)
      this.differences.push(`${where}: ${wanted.code} ${field} is ${got}, expected ${want}`);
    if (field === 'dueAt' && got !== null && got !== want) this.wrongDueDates += 1;
  }
}

/** Sightings hold minutes; some example pages show seconds too. */
const minutes = (value: string | null) =>
  value === null
    ? null
    : value
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d$/, '$1');
