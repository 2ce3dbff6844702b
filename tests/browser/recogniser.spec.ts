import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bundleRecogniser, readPage } from '../support/recognise-pages';
import {
  type ExamplePage,
  examplePages,
  PAGES,
  Score,
  type Step,
} from '../support/recognise-score';

const GATES = { codes: 0.97, fields: 0.92 };

/** One test, so that the figures are those of all pages together. */
test('reads the example pages within the gates', async ({ page }) => {
  test.setTimeout(240_000);
  const bundle = await bundleRecogniser();
  const scores = { dossier: new Score(), document: new Score(), negative: new Score() };
  const differences: string[] = [];
  for (const example of examplePages()) {
    const score = scores[example.kind];
    const before = score.differences.length;
    await test.step(example.name, () => readAll(page, example, bundle, score));
    differences.push(...score.differences.slice(before));
  }
  report(scores);
  for (const difference of differences) process.stdout.write(`  ${difference}\n`);

  const { dossier, document, negative } = scores;
  expect(negative.falseDossiers).toBe(0);
  expect(dossier.codesFound / dossier.codes).toBeGreaterThanOrEqual(GATES.codes);
  expect(dossier.fieldsRight / dossier.fields).toBeGreaterThanOrEqual(GATES.fields);
  expect(dossier.wrongDueDates + document.wrongDueDates).toBe(0);
});

async function readAll(page: Page, example: ExamplePage, bundle: string, score: Score) {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.fulfill({ path: path.join(PAGES, example.name, 'index.html') }),
  );
  await page.goto('https://portal.example/');
  await page.waitForTimeout(example.settleMs);
  const reading = await readPage(page, bundle);
  score.add(example.name, example.dossiers, reading.dossiers);
  if (reading.secrecyMark !== (example.secrecyMark ?? false))
    score.differences.push(`${example.name}: secrecy mark is ${reading.secrecyMark}`);
  for (const [at, step] of (example.afterSteps ?? []).entries()) {
    await take(page, step);
    const after = await readPage(page, bundle);
    score.add(`${example.name}, step ${at + 1}`, step.dossiers, after.dossiers);
  }
}

function report(scores: Record<ExamplePage['kind'], Score>): void {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  for (const kind of ['dossier', 'document'] as const) {
    const score = scores[kind];
    process.stdout.write(
      `${kind} pages: codes ${percent(score.codesFound, score.codes)} of ${score.codes}, ` +
        `fields ${percent(score.fieldsRight, score.fields)} of ${score.fields}, ` +
        `wrong due dates ${score.wrongDueDates}, false dossiers ${score.falseDossiers}\n`,
    );
  }
  process.stdout.write(`negative pages: false dossiers ${scores.negative.falseDossiers}\n`);
}

async function take(page: Page, step: Step): Promise<void> {
  if ('click' in step.do) await page.click(step.do.click);
  else {
    const { scroll, top } = step.do;
    await page.locator(scroll).evaluate((el, to) => {
      el.scrollTop = to;
    }, top);
  }
  await page.waitForTimeout(step.settleMs);
}
