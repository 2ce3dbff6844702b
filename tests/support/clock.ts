import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Extension } from './extension.ts';

/**
 * An ordinary Wednesday, 09:05 in Viet Nam: inside office hours, no holiday near. Walks in a
 * browser happen then, whenever they are run, because nobody is reminded at night or on a Sunday.
 */
export const WORKING_MORNING = Date.parse('2026-11-18T09:05:00+07:00');

/**
 * Script that moves the clock of the place where it runs first: the present becomes another one
 * and goes on from there. Dates that are given are left alone.
 * @param shift milliseconds to add to the machine's clock
 */
function movedClock(shift: number): string {
  return `{
  const RealDate = Date;
  const present = () => RealDate.now() + ${shift};
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(present());
      else super(...parts);
    }
    static now() {
      return present();
    }
  };
}`;
}

/** The browser's alarms keep the machine's time; this carries them over, both ways. */
function movedAlarms(shift: number): string {
  return `{
  const { create, get } = chrome.alarms;
  const moved = (alarm) => alarm && { ...alarm, scheduledTime: alarm.scheduledTime + ${shift} };
  chrome.alarms.create = (name, { when, ...rest }) =>
    create.call(chrome.alarms, name, when === undefined ? rest : { ...rest, when: when - ${shift} });
  chrome.alarms.get = (name) => get.call(chrome.alarms, name).then(moved);
}`;
}

/**
 * Copies a build to a folder of its own in which worker and pages live at another time. The clock
 * is put before everything else; the build itself is not touched.
 *
 * @param prelude - put before the worker's code, to stand in for the system that it speaks to
 */
export async function copyWithClock(
  build: string,
  folder: string,
  shift: number,
  prelude = '',
): Promise<void> {
  await cp(build, folder, { recursive: true });
  const code = await readFile(path.join(build, 'background.js'), 'utf8');
  const worker = [movedClock(shift), movedAlarms(shift), prelude, code].join('\n');
  await writeFile(path.join(folder, 'background.js'), worker);
  await writeFile(path.join(folder, 'moved-clock.js'), movedClock(shift));
  const pages = (await readdir(build)).filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    const html = await readFile(path.join(build, page), 'utf8');
    const withClock = html.replace(/<head[^>]*>/, '$&<script src="/moved-clock.js"></script>');
    if (withClock === html) throw new Error(`${page} has no <head>`);
    await writeFile(path.join(folder, page), withClock);
  }
}

/**
 * Makes a profile forget the worker's script, which it keeps from the last start, so that the one
 * with the new clock runs at the next.
 */
export async function forgetWorker(profile: string): Promise<void> {
  await rm(path.join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
}

/**
 * Moves the present while the browser runs, as sleep or a hand on the clock does: for the worker that
 * runs now, for pages that are open and for those that come. A worker that starts anew has the time
 * of its build again.
 */
export async function moveClock(extension: Extension, by: number): Promise<void> {
  const move = `{ const now = Date.now; Date.now = () => now() + ${by}; }`;
  await extension.inWorker(move);
  for (const page of extension.context.pages()) await page.evaluate(move);
  await extension.context.addInitScript(move);
}
