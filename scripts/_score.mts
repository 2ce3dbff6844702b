import { chromium } from '/work/wt/content/node_modules/playwright-core/index.mjs';
import path from 'node:path';
import { bundleRecogniser, readPage } from '/work/wt/content/tests/support/recognise-pages.ts';
import { examplePages, PAGES, Score } from '/work/wt/content/tests/support/recognise-score.ts';
import { findChromium } from '/work/wt/content/scripts/browsers.ts';
const want = new RegExp(process.argv[2] ?? '.');
const bundle = await bundleRecogniser();
const browser = await chromium.launch({ executablePath: findChromium(()=>{}), chromiumSandbox:false });
const page = await browser.newPage();
const all = new Score(); const neg = new Score();
const traces: string[] = [];
for (const ex of examplePages().filter(e=>want.test(e.name))) {
  await page.unrouteAll();
  await page.route('**/*', r => r.fulfill({ path: path.join(PAGES, ex.name, 'index.html') }));
  await page.goto('https://portal.example/'); await page.waitForTimeout(ex.settleMs);
  const r: any = await readPage(page, bundle);
  (ex.kind==='negative'?neg:all).add(ex.name, ex.dossiers, r.dossiers);
  const t = await page.evaluate('recogniser.recognise(recogniser.describePage(document)).trace');
  if (t !== 'none') traces.push(`${ex.kind} ${ex.name}: ${t}`);
  for (const [at, step] of (ex.afterSteps ?? []).entries()) {
    if ('click' in step.do) await page.click(step.do.click); else await page.locator(step.do.scroll).evaluate((el,to)=>{el.scrollTop=to}, step.do.top);
    await page.waitForTimeout(step.settleMs);
    all.add(ex.name+' step '+at, step.dossiers, (await readPage(page,bundle)).dossiers);
  }
}
for (const d of [...all.differences, ...neg.differences]) console.log('  '+d);
console.log(`codes ${all.codesFound}/${all.codes} fields ${all.fieldsRight}/${all.fields} ${(100*all.fieldsRight/all.fields).toFixed(1)}% wrong due ${all.wrongDueDates} false ${all.falseDossiers} neg false ${neg.falseDossiers}`);
console.log(traces.join('\n'));
await browser.close();
