import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Rules that must give the same answer whatever the machine's clock says. */
const DOMAIN_TESTS = [
  'tests/time-zone.test.ts',
  'tests/unit/{calendar,cases,evaluation,evidence,timers,reminders,assessment,i18n}/**/*.test.ts',
  'tests/unit/fold.test.ts',
];

/** Ours; west of Greenwich with a half hour and summer time; the far side of the date line. */
const ZONES = ['Asia/Ho_Chi_Minh', 'America/St_Johns', 'Pacific/Apia'];

/**
 * A forked process obeys `TZ` when it is set while running; a worker thread does not, hence `forks`.
 * `tests/time-zone.test.ts` proves that the zone really is the one named.
 */
const domainIn = (zone: string) => ({
  resolve: { alias },
  test: {
    name: `domain ${zone}`,
    include: DOMAIN_TESTS,
    pool: 'forks' as const,
    env: { TZ: zone },
  },
});

export default defineConfig({
  test: {
    projects: [
      ...ZONES.map(domainIn),
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: DOMAIN_TESTS,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});
