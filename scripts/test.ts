import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, findFirefox } from './browsers.ts';
import { addCounts, type Counts, NONE, playwrightCounts, vitestCounts } from './checks/counts.ts';
import { lintFirefox } from './checks/firefox-lint.ts';
import { ROOT, type Run, runTool } from './run-tool.ts';

/** What a stage found. `problem` is one line for the summary, or null when all is well. */
interface Outcome {
  counts: Counts;
  problem: string | null;
  /** Lines to show; long output goes to the log instead. */
  lines: string[];
}

interface Stage {
  name: string;
  title: string;
  run: () => Promise<Outcome>;
}

const OUT = path.resolve(ROOT, process.env.OUT_DIR ?? '.output');
const LOGS = path.join(ROOT, 'output', 'test');

const STAGES: readonly Stage[] = [
  check('lint', 'Format and lint', 'biome', ['ci', '--colors=off', '.'], '@biomejs/biome'),
  check('types', 'Types of everything', 'tsc', ['--noEmit'], 'typescript'),
  check(
    'domain-types',
    'Types of the domain, without a browser',
    'tsc',
    ['-p', 'tsconfig.domain.json'],
    'typescript',
  ),
  { name: 'unit', title: 'Unit and component tests, domain in three time zones', run: unitTests },
  check('build', 'Build for Chromium', 'wxt', ['build']),
  check('build-firefox', 'Build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  { name: 'lint-firefox', title: 'Firefox linter on the build', run: firefoxLint },
  { name: 'e2e', title: 'Tests in Chromium', run: chromiumTests },
  { name: 'firefox', title: 'Tests in Firefox', run: firefoxTests },
];

process.exitCode = await main(process.argv.slice(2));

/** `npm test` runs all stages; `npm test -- unit e2e` runs those named. */
async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    console.log(`There is no stage "${unknown}": ${STAGES.map((one) => one.name).join(', ')}`);
    return 1;
  }
  rmSync(LOGS, { recursive: true, force: true });
  mkdirSync(LOGS, { recursive: true });
  let total = NONE;
  const problems: string[] = [];
  for (const stage of STAGES) {
    if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
    const outcome = await runStage(stage);
    total = addCounts(total, outcome.counts);
    if (outcome.problem === null) continue;
    problems.push(`${stage.title}: ${outcome.problem}`);
    // A stage that fails without a failed test still is a failure that the last line must show.
    if (outcome.counts.failed === 0) total = addCounts(total, { ...NONE, failed: 1 });
  }
  if (problems.length > 0) console.log(`\nTo be mended:\n  ${problems.join('\n  ')}`);
  if (total.skipped > 0) console.log(`\n${total.skipped} tests were skipped.`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || problems.length > 0 ? 1 : 0;
}

async function runStage(stage: Stage): Promise<Outcome> {
  console.log(`▶ ${stage.title} …`);
  const started = performance.now();
  const outcome = await stage.run().catch(
    (error): Outcome => ({
      counts: NONE,
      problem: error instanceof Error ? error.message : String(error),
      lines: [],
    }),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { passed, failed } = outcome.counts;
  const counted = passed + failed === 0 ? '' : `, ${passed} passed, ${failed} failed`;
  for (const line of outcome.lines) console.log(`    ${line.replaceAll('\n', '\n    ')}`);
  console.log(`  ${outcome.problem === null ? '✓' : '✗'} ${seconds} s${counted}`);
  return outcome;
}

/** A stage without tests of its own: it is well when the tool says so. */
function check(
  name: string,
  title: string,
  tool: string,
  args: readonly string[],
  inPackage = tool,
): Stage {
  return {
    name,
    title,
    run: async () => judge(name, await runTool(tool, args, { inPackage }), NONE),
  };
}

async function unitTests(): Promise<Outcome> {
  const file = path.join(LOGS, 'unit.json');
  return judge('unit', await runTool('vitest', ['run', ...jsonTo(file)]), vitestCounts(file));
}

async function chromiumTests(): Promise<Outcome> {
  const file = path.join(LOGS, 'e2e.json');
  const run = await runTool('playwright', ['test', '--reporter=list,json'], {
    inPackage: '@playwright/test',
    env: {
      CHROMIUM_BIN: findChromium(console.log),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  });
  return judge('e2e', run, playwrightCounts(file));
}

async function firefoxTests(): Promise<Outcome> {
  const file = path.join(LOGS, 'firefox.json');
  const run = await runTool(
    'vitest',
    ['run', '--config', 'vitest.firefox.config.ts', ...jsonTo(file)],
    { env: { FIREFOX_BIN: findFirefox(console.log) } },
  );
  return judge('firefox', run, vitestCounts(file));
}

async function firefoxLint(): Promise<Outcome> {
  const { broken, explained } = await lintFirefox(path.join(OUT, 'firefox-mv3'));
  return {
    counts: NONE,
    problem: broken.length === 0 ? null : `${broken.length} remarks without an explanation`,
    lines: [...broken, ...explained],
  };
}

function jsonTo(file: string): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}

/** Keeps the tool's whole output as a log and shows it when something is wrong. */
function judge(name: string, run: Run, counts: Counts | null): Outcome {
  const log = path.join(LOGS, `${name}.log`);
  writeFileSync(log, run.output);
  if (counts === null) {
    return { counts: NONE, problem: 'the runner wrote no report', lines: [run.output.trim()] };
  }
  const isFine = run.code === 0 && counts.failed === 0;
  return {
    counts,
    problem: isFine
      ? null
      : counts.failed > 0
        ? `${counts.failed} tests failed`
        : `ended with code ${run.code}`,
    lines: isFine ? [] : [run.output.trim(), `(kept in ${path.relative(ROOT, log)})`],
  };
}
