import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, type Day, dayOf, startOfDay } from '@/utils/calendar/day';
import { HOUR, type Instant, MINUTE, SECOND } from '@/utils/calendar/instant';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar, sessionsOn } from '@/utils/calendar/work-calendar';
import { defaultSettings } from '@/utils/settings';
import { type SamplePortal, startSamplePortal } from '../../tests/fixtures/sample-portal/server.ts';
import { copyWithClock } from '../../tests/support/clock.ts';
import { type Extension, launchExtension } from '../../tests/support/extension.ts';
import { ROOT } from '../run-tool.ts';
import { saveFiles } from './files.ts';
import { walkTheDay } from './main-job.ts';
import type { Start } from './open-for-person.ts';
import { takePictures } from './pictures.ts';
import { lookBack } from './reflection.ts';

/** What every part of the walk works with. */
export interface Walk {
  extension: Extension;
  portal: SamplePortal;
  /** The folder that keeps pictures and files. */
  output: string;
  /** Does one thing and says so; a failure names the step. */
  step: <T>(what: string, work: () => Promise<T>) => Promise<T>;
}

/**
 * The whole main job without a person: from a dossier on a page to the share of work on time, then
 * pictures of every screen and the files a person can take away.
 * @throws Error with one sentence when a step fails
 */
export async function walkAlone({ binary, folder }: Start): Promise<void> {
  const output = path.join(ROOT, 'output');
  for (const name of ['screens', 'files']) {
    rmSync(path.join(output, name), { recursive: true, force: true });
    mkdirSync(path.join(output, name), { recursive: true });
  }
  const work = mkdtempSync(path.join(tmpdir(), 'tu-soi-walk-'));
  const moment = morningOf(firstWorkingDay(dayOf(Date.now())));
  const copy = path.join(work, 'extension');
  await copyWithClock(folder, copy, moment - Date.now());
  const portal = await startSamplePortal(moment, 4173);
  const extension = await launchExtension({
    binary,
    folder: copy,
    viewport: { width: 1280, height: 900 },
  });
  try {
    console.log(
      `▶ No display: walking alone, on ${portal.origin} (invented data).\n` +
        `  The clock of the walk stands at ${new Date(moment + 7 * HOUR).toISOString().slice(0, 16).replace('T', ' ')} in Viet Nam, a working morning,\n` +
        '  so that a reminder comes while we watch.',
    );
    const walk: Walk = { extension, portal, output, step };
    await walkTheDay(walk);
    await lookBack(walk);
    await saveFiles(walk);
    await takePictures(walk);
  } finally {
    await extension.close();
    await portal.close();
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log('\nLeft in output/:');
  for (const name of ['files', 'screens']) {
    for (const file of readdirSync(path.join(output, name)).sort())
      console.log(`  ${name}/${file}`);
  }
}

async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    const result = await work();
    console.log(`  ✓ ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Error(`The walk stopped at: ${what}. ${reason}`);
  }
}

function firstWorkingDay(day: Day): Day {
  const { officeHours } = defaultSettings;
  const calendar = makeCalendar({ officeHours, packs: HOLIDAY_PACKS });
  return sessionsOn(calendar, day).length > 0 ? day : firstWorkingDay(addDays(day, 1));
}

/** Some seconds before a dossier that is due at 16:30 has four working hours left. */
function morningOf(day: Day): Instant {
  return startOfDay(day) + 10 * HOUR + 29 * MINUTE + 15 * SECOND;
}
