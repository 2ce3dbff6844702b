import type { Mark } from './figures.ts';
import type { Profiles } from './profiles.ts';

/** What every measurement may ask for. */
export interface Bench {
  /** How often each thing is measured. */
  rounds: number;
  /** How many cases the profiles hold, the fewest first. */
  counts: readonly number[];
  /** A folder for browser profiles, removed afterwards. */
  work: string;
  /** Path of the browser. */
  browser(): string;
  /** The package, built once, when the first measurement asks for it. */
  built(): Promise<BuiltPackage>;
  /** Profiles with cases in them, each prepared once, when the first measurement asks for it. */
  profiles: Profiles;
  say(line: string): void;
}

export interface BuiltPackage {
  /** The unpacked extension. */
  folder: string;
  /** The zip that goes to the store. */
  zip: string;
}

export interface Measured {
  /** Whatever was measured, as it is kept in the file of results. */
  figures: Readonly<Record<string, unknown>>;
  /** The marks to reach, with what was measured. */
  marks: readonly Mark[];
}

/** One measurement: a file in `suites/` and a line in `suites.ts`. */
export interface Suite {
  /** What `--only` calls it. */
  name: string;
  /** What is told while it runs. */
  does: string;
  measure(bench: Bench): Promise<Measured>;
}
