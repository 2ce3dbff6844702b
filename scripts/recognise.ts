import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import {
  bundleRecogniser,
  type PageReading,
  readPage,
  serveFolder,
} from '../tests/support/recognise-pages.ts';
import { findChromium } from './browsers.ts';

/** A mistake in what was asked for; its message is one sentence for the person. */
class Refusal extends Error {}

const USAGE = 'Usage: npm run recognise -- FILE_OR_URL [--explain] [--settle MS]';
/** Lists often come a second or two after the page. */
const SETTLE = 2_500;

interface Request {
  target: string;
  explain: boolean;
  settle: number;
}

function requestOf(args: string[]): Request {
  const { positionals, values } = parse(args);
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) throw new Refusal(USAGE);
  const settle = Number(values.settle ?? SETTLE);
  if (!Number.isInteger(settle) || settle < 0 || settle > 120_000)
    throw new Refusal(
      `--settle takes whole milliseconds from 0 to 120000, not "${values.settle}".`,
    );
  return { target, explain: values.explain ?? false, settle };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { explain: { type: 'boolean' }, settle: { type: 'string' } },
    });
  } catch {
    throw new Refusal(USAGE);
  }
}

async function launch(): Promise<Browser> {
  let executablePath: string;
  try {
    executablePath = findChromium((line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    throw new Refusal(sentence(error));
  }
  // Chromium cannot build its sandbox for root, as in most containers.
  const chromiumSandbox = process.getuid?.() !== 0;
  try {
    return await chromium.launch({ executablePath, chromiumSandbox });
  } catch (error) {
    throw new Refusal(`Chromium did not start: ${sentence(error)}`);
  }
}

/** Opens the page and returns the address to report and a way to let go of it. */
async function open(page: Page, target: string): Promise<{ url: string; close(): void }> {
  if (/^https?:\/\//i.test(target)) {
    await visit(page, target, `${target} cannot be opened`);
    return { url: page.url(), close: () => undefined };
  }
  const file = target.startsWith('file:')
    ? decodeURIComponent(new URL(target).pathname)
    : path.resolve(process.env.FROM_DIR ?? process.cwd(), target);
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  const page0 = statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
  if (!existsSync(page0)) throw new Refusal(`There is no index.html in ${file}.`);
  if (/\.mht(ml)?$/i.test(page0)) {
    await visit(page, pathToFileURL(page0).href, `${page0} cannot be opened`);
    return { url: pathToFileURL(page0).href, close: () => undefined };
  }
  const served = await serveFolder(path.dirname(page0));
  // A saved page is read as it was saved: nothing is fetched for it from anywhere else.
  await page.context().route(
    (address) => address.origin !== served.origin,
    (route) => route.abort(),
  );
  await visit(
    page,
    `${served.origin}/${encodeURIComponent(path.basename(page0))}`,
    `${page0} cannot be opened`,
  );
  return { url: pathToFileURL(page0).href, close: served.close };
}

async function visit(page: Page, address: string, trouble: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await page.waitForLoadState('load', { timeout: 15_000 }).catch(() => undefined);
  } catch (error) {
    throw new Refusal(`${trouble}: ${sentence(error)}`);
  }
}

/** What is printed; times keep their seconds here, as the page shows them. */
function answerOf(url: string, reading: PageReading, explain: boolean) {
  const found = new Map(reading.explanation.found.map((one) => [one.code, one]));
  return {
    url,
    ...(reading.secrecyMark ? { secrecyMark: true } : {}),
    dossiers: reading.dossiers.map((dossier) => {
      const finding = found.get(dossier.code);
      return { ...dossier, ...finding?.exact, ...(explain ? { why: finding?.why } : {}) };
    }),
    ...(explain ? { refused: reading.explanation.refused } : {}),
  };
}

const sentence = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')[0]
    ?.replace(/^.*?(net::\w+).*$/, '$1') ?? '';

async function main(): Promise<void> {
  const { target, explain, settle } = requestOf(process.argv.slice(2));
  const [browser, bundle] = await Promise.all([launch(), bundleRecogniser()]);
  try {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    const { url, close } = await open(page, target);
    await page.waitForTimeout(settle);
    const reading = await readPage(page, bundle);
    close();
    process.stdout.write(`${JSON.stringify(answerOf(url, reading, explain), null, 2)}\n`);
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Refusal ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
