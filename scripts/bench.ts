import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startSamplePortal } from '../tests/fixtures/sample-portal/server.ts';
import { benchOpenings } from './bench/bench-openings.ts';
import { benchPages } from './bench/bench-pages.ts';
import { describeMark, isReached, type Mark } from './bench/figures.ts';
import { type Bench, prepareProfiles } from './bench/profiles.ts';
import { measureSizes } from './bench/sizes.ts';
import { findChromium } from './browsers.ts';
import { ROOT, runTool } from './run-tool.ts';

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench` measures everything; `-- --rounds 5 --cases 0,1000` takes fewer rounds over fewer
 * cases.
 */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '20' },
      cases: { type: 'string', default: '0,1000,10000,100000' },
    },
  });
  const out = path.resolve(ROOT, process.env.OUT_DIR ?? '.output');
  const bench: Bench = {
    binary: findChromium(console.log),
    folder: path.join(out, 'chrome-mv3'),
    work: mkdtempSync(path.join(tmpdir(), 'tu-soi-bench-')),
    rounds: Number(values.rounds),
    counts: values.cases.split(',').map(Number),
    say: (line) => console.log(line),
  };
  try {
    const results = await measure(bench, await buildPackage(out));
    return report(results, bench);
  } finally {
    rmSync(bench.work, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function buildPackage(out: string): Promise<string> {
  console.log('▶ Building the package …');
  const run = await runTool('wxt', ['zip']);
  const zip = /[\w./-]+-chrome\.zip/.exec(run.output)?.[0];
  if (run.code !== 0 || zip === undefined) throw new Error(`wxt zip failed:\n${run.output}`);
  return path.join(out, path.basename(zip));
}

async function measure(bench: Bench, zip: string) {
  const sizes = measureSizes(bench.folder, zip);
  bench.say(`▶ Preparing profiles with ${bench.counts.join(', ')} cases …`);
  const portal = await startSamplePortal();
  try {
    const profiles = await prepareProfiles(bench, portal.origin);
    bench.say('▶ Opening popup and dashboard, beside an empty popup …');
    const openings = await benchOpenings(bench, profiles);
    bench.say('▶ Visiting a portal page of 300 rows …');
    const pages = await benchPages(bench, profiles, portal.origin);
    return {
      sizes,
      openings: openings.figures,
      pages: pages.figures,
      marks: [...sizeMarks(sizes), ...openings.marks, ...pages.marks],
    };
  } finally {
    await portal.close();
  }
}

function sizeMarks(sizes: ReturnType<typeof measureSizes>): Mark[] {
  const kB = (bytes: number) => Math.round(bytes / 100) / 10;
  return [
    { what: 'Package', value: kB(sizes.packageBytes), limit: 1500, unit: 'kB' },
    { what: 'Content script', value: kB(sizes.contentScript.bytes), limit: 40, unit: 'kB' },
  ];
}

function report(results: Awaited<ReturnType<typeof measure>>, bench: Bench): number {
  const file = path.join(
    ROOT,
    'output',
    'bench',
    `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.json`,
  );
  mkdirSync(path.dirname(file), { recursive: true });
  const machine = {
    cores: cpus().length,
    model: cpus()[0]?.model ?? '',
    node: process.version,
    load: loadavg(),
  };
  const marks = results.marks.map((mark) => ({ ...mark, reached: isReached(mark) }));
  writeFileSync(
    file,
    `${JSON.stringify({ machine, rounds: bench.rounds, ...results, marks }, null, 2)}\n`,
  );
  console.log(
    `\n${JSON.stringify({ sizes: results.sizes, openings: results.openings, pages: results.pages }, null, 2)}\n`,
  );
  for (const mark of results.marks) console.log(describeMark(mark));
  const [load = 0] = machine.load;
  if (load > machine.cores) {
    console.log(
      `\nThe machine was busy with other things (load ${load.toFixed(1)} on ${machine.cores} cores): times are longer than they are.`,
    );
  }
  const missed = marks.filter((mark) => !mark.reached).length;
  console.log(
    `\n${marks.length - missed} of ${marks.length} marks reached; kept in ${path.relative(ROOT, file)}`,
  );
  // A mark that is missed is a finding, not a failure of the benchmark.
  return 0;
}
