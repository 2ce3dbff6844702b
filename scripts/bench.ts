import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeMark, isReached } from './bench/figures.ts';
import { makeProfiles } from './bench/profiles.ts';
import type { Bench, BuiltPackage, Measured, Suite } from './bench/suite.ts';
import { chooseSuites } from './bench/suites.ts';
import { findChromium } from './browsers.ts';
import { ROOT, runTool } from './run-tool.ts';

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench` measures everything; `-- --only popup,due-times --rounds 5 --cases 0,1000` takes
 * some measurements, fewer rounds and fewer cases.
 */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '20' },
      cases: { type: 'string', default: '0,1000,10000,100000' },
    },
  });
  const suites = chooseSuites(values.only);
  const bench = benchOf(Number(values.rounds), values.cases.split(',').map(Number));
  try {
    return report(await measureAll(suites, bench), bench);
  } finally {
    rmSync(bench.work, { recursive: true, force: true, maxRetries: 5 });
  }
}

function benchOf(rounds: number, counts: readonly number[]): Bench {
  const tools = {
    rounds,
    counts,
    work: mkdtempSync(path.join(tmpdir(), 'tu-soi-bench-')),
    browser: once(() => findChromium(console.log)),
    built: once(buildPackage),
    say: (line: string) => console.log(line),
  };
  return { ...tools, profiles: makeProfiles(tools) };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function buildPackage(): Promise<BuiltPackage> {
  console.log('    building the package …');
  const out = path.resolve(ROOT, process.env.OUT_DIR ?? '.output');
  const run = await runTool('wxt', ['zip']);
  const zip = /[\w./-]+-chrome\.zip/.exec(run.output)?.[0];
  if (run.code !== 0 || zip === undefined) throw new Error(`wxt zip failed:\n${run.output}`);
  return { folder: path.join(out, 'chrome-mv3'), zip: path.join(out, path.basename(zip)) };
}

type Results = Record<string, Measured & { load: number[] }>;

async function measureAll(suites: readonly Suite[], bench: Bench): Promise<Results> {
  const results: Results = {};
  for (const suite of suites) {
    bench.say(`▶ ${suite.does} …`);
    const measured = await suite.measure(bench);
    results[suite.name] = { ...measured, load: loadavg() };
  }
  return results;
}

function report(results: Results, bench: Bench): number {
  const now = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const file = path.join(ROOT, 'output', 'bench', `${now}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
  const text = JSON.stringify({ machine, rounds: bench.rounds, results }, null, 2);
  writeFileSync(file, `${text}\n`);
  console.log(`\n${text}\n`);

  const marks = Object.values(results).flatMap((one) => one.marks);
  for (const mark of marks) console.log(describeMark(mark));
  const load = Math.max(...Object.values(results).map((one) => one.load[0] ?? 0));
  if (load > machine.cores) {
    console.log(
      `\nThe machine was busy with other things (load ${load.toFixed(1)} on ${machine.cores} cores): times are longer than they are.`,
    );
  }
  const reached = marks.filter(isReached).length;
  console.log(
    `\n${reached} of ${marks.length} marks reached; kept in ${path.relative(ROOT, file)}`,
  );
  // A mark that is missed is a finding, not a failure of the benchmark.
  return 0;
}
