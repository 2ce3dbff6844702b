import type { Page } from 'playwright-core';
import { newIdentity } from '@/utils/exchange/age';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { translator } from '@/utils/i18n/text';
import { launchExtension } from '../../../tests/support/extension.ts';
import { scriptForPage } from '../../../tests/support/script-for-page.ts';
import { UNIT } from '../../../tests/support/unit-head.ts';
import { seedUnit, type UnitPerson, unitPeople } from '../../../tests/support/unit-members.ts';
import { spreadOf } from '../figures.ts';
import { periodNow } from '../profiles.ts';
import type { Bench, Suite } from '../suite.ts';

const FILES = 30;
const ROUNDS = 7;
const t = translator(teamTexts, 'vi');

interface Dropping {
  /** Until every file has its verdict on the page. */
  verdictsMs: number;
  /** The longest time in which the page could not answer. */
  blockMs: number;
}

/** Thirty files that were sealed for the head’s key are dropped at once. */
export const teamInbox: Suite = {
  name: 'team-inbox',
  does: `Dropping ${FILES} sealed files into the inbox`,
  measure: async (bench) => {
    const drops = await dropAgainAndAgain(bench);
    const verdicts = spreadOf(drops.map((one) => one.verdictsMs));
    const blocks = spreadOf(drops.map((one) => one.blockMs));
    const longest = Math.max(...drops.map((one) => one.blockMs));
    return {
      figures: { files: FILES, verdictsMs: verdicts, blockMs: blocks, longestBlockMs: longest },
      marks: [
        {
          what: `${FILES} files dropped, all verdicts shown`,
          value: verdicts?.median ?? null,
          limit: 3_000,
          unit: 'ms',
        },
        {
          what: `Longest block of the page while ${FILES} files are read`,
          value: drops.length > 0 ? longest : null,
          limit: 200,
          unit: 'ms',
        },
      ],
    };
  },
};

async function dropAgainAndAgain(bench: Bench): Promise<Dropping[]> {
  const { folder } = await bench.built();
  const { identity, recipient } = await newIdentity();
  const people = await unitPeople(FILES);
  const files = await sealedFiles(people, recipient);
  const extension = await launchExtension({ binary: bench.browser(), folder });
  try {
    const page = await extension.open('options.html');
    await seedUnit(page, people, { periods: [], now: Date.now() });
    await page.evaluate(await scriptForPage('scripts/bench/in-page/head.ts', 'head'));
    await page.evaluate(`head.hold(${JSON.stringify({ identity, recipient, unitId: UNIT })})`);
    await page.goto(extension.url('dashboard.html#/team/inbox'));
    const input = page.getByLabel(t('team.drop.files'), { exact: true }).last();
    await input.waitFor({ state: 'attached' });
    const drops: Dropping[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const watching = page.evaluate<Dropping>(watchFor(FILES));
      await input.setInputFiles(files);
      drops.push(await watching);
      const taken = page.getByRole('button', { name: t('team.take', { count: FILES }) });
      if (!(await taken.isVisible())) throw new Error('a file was not accepted');
      await emptied(page);
    }
    return drops;
  } finally {
    await extension.close();
  }
}

async function sealedFiles(people: readonly UnitPerson[], recipient: string) {
  const recipientFp = await fingerprintOfRecipient(recipient);
  const period = periodNow();
  const forWhom = { recipients: [recipient] };
  return Promise.all(
    people.map(async (one, at) => {
      const body = one.summary(period);
      const text = await one.file({ period, body, forWhom, recipientFp });
      const mimeType = 'application/octet-stream';
      return { name: `${at}.tusoi`, mimeType, buffer: Buffer.from(text) };
    }),
  );
}

async function emptied(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('team.clear'), exact: true }).click();
  await page.locator('.verdict__next').first().waitFor({ state: 'detached' });
}

/**
 * Counts from the moment the files are given to the page until so many lines stand there and nothing
 * is being read any more. Tasks of more than 50 ms are what the browser calls long.
 */
function watchFor(files: number): string {
  return `new Promise((resolve) => {
    let block = 0;
    let started = null;
    const take = (entries) => {
      for (const one of entries) block = Math.max(block, one.duration);
    };
    const long = new PerformanceObserver((list) => take(list.getEntries()));
    long.observe({ type: 'longtask' });
    document.addEventListener('change', () => (started ??= performance.now()), { capture: true, once: true });
    const look = () => {
      const lines = document.querySelectorAll('.verdict__next').length;
      if (started === null || lines < ${files} || document.querySelector('progress, [role=progressbar]')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => {
        const verdictsMs = performance.now() - started;
        // The browser tells of a long task a little after it.
        setTimeout(() => {
          take(long.takeRecords());
          long.disconnect();
          resolve({ verdictsMs, blockMs: block });
        }, 300);
      }));
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
  })`;
}
