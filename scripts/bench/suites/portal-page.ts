import path from 'node:path';
import { startSamplePortal } from '../../../tests/fixtures/sample-portal/server.ts';
import { Chromium } from '../devtools.ts';
import { type Mark, round, spreadOf } from '../figures.ts';
import { measureInjectedBytes, measureVisit, type Visit } from '../page-cost.ts';
import type { Bench, Measured, Suite } from '../suite.ts';

/** A page of 300 rows of the sample portal. */
export const portalPage: Suite = {
  name: 'portal-page',
  does: 'Visiting a portal page of 300 rows',
  measure: async (bench) => {
    const portal = await startSamplePortal();
    try {
      return await visitAll(bench, portal.origin);
    } finally {
      await portal.close();
    }
  },
};

/** The same page in three browsers: no extension, extension with the portal off, and with it on. */
async function visitAll(bench: Bench, origin: string): Promise<Measured> {
  const url = `${origin}/ho-so?rows=300`;
  const { folder } = await bench.built();
  const launch = (profile: string, extension: string | null) =>
    Chromium.launch(bench.browser(), profile, extension);
  const browsers = {
    without: await launch(path.join(bench.work, 'without'), null),
    off: await launch(path.join(bench.work, 'off'), folder),
    on: await launch(await bench.profiles.withPortal(origin), folder),
  };
  const visits: Record<keyof typeof browsers, Visit[]> = { without: [], off: [], on: [] };
  try {
    const bytes = {
      off: await measureInjectedBytes(browsers.off, url),
      on: await measureInjectedBytes(browsers.on, url),
    };
    for (let turn = 0; turn < bench.rounds; turn += 1) {
      for (const name of ['without', 'off', 'on'] as const) {
        visits[name].push(await measureVisit(browsers[name], url));
      }
    }
    return summarise(visits, bytes);
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  }
}

function summarise(
  visits: Record<'without' | 'off' | 'on', Visit[]>,
  bytes: { off: number; on: number },
): Measured {
  const script = (name: 'without' | 'off' | 'on') =>
    spreadOf(visits[name].map((one) => one.scriptMs));
  const scripts = { without: script('without'), off: script('off'), on: script('on') };
  const base = scripts.without?.median ?? 0;
  const over = (name: 'off' | 'on') => round((scripts[name]?.median ?? Number.NaN) - base);
  const long = visits.on.flatMap((one) => one.longTasks);
  const longBefore = visits.without.flatMap((one) => one.longTasks);
  const marks: Mark[] = [
    { what: 'Scripting on a portal page of 300 rows', value: over('on'), limit: 12, unit: 'ms' },
    {
      what: 'Long tasks on that page, more than without the extension',
      value: Math.max(0, long.length - longBefore.length),
      limit: 0,
      unit: '',
    },
    { what: 'Bytes run on a site not switched on', value: bytes.off, limit: 0, unit: 'bytes' },
  ];
  return {
    figures: {
      injectedBytes: bytes,
      scriptMs: scripts,
      overMs: { off: over('off'), on: over('on') },
      longTasks: { on: long, without: longBefore },
    },
    marks,
  };
}
