import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const at = (...names: string[]) => names.map((name) => `utils/${name}`);

/** Pure: values in, values out. No browser, no database, no clock. */
const DOMAIN = at(
  'zod',
  'problems',
  'fold',
  'json-depth',
  'plain-text',
  'settings',
  'calendar',
  'legal',
  'cases',
  'timers',
  'reminders',
  'procedures',
  'forecast',
  'evaluation',
  'evidence',
  'privacy',
  'assessment',
  'team',
  'handover',
);

/** The floor plan: what each place may import besides itself. Lowest floor first. */
const FLOORS: Record<string, string[]> = {
  'utils/zod': ['zod/mini'],
  'utils/problems': [],
  'utils/fold': [],
  'utils/json-depth': [],
  'utils/plain-text': at('zod'),
  'utils/calendar': at('zod', 'problems'),
  'utils/settings': at('zod', 'evaluation/settings', 'calendar'),
  'utils/legal': at('zod', 'calendar'),
  'utils/cases': at('legal', 'zod', 'problems', 'fold', 'settings', 'calendar'),
  'utils/timers': at('zod', 'problems', 'calendar', 'cases'),
  'utils/reminders': at('zod', 'settings', 'calendar', 'cases', 'timers'),
  'utils/forecast': at('calendar', 'cases', 'timers'),
  'utils/procedures': at('zod', 'problems', 'fold', 'calendar', 'cases'),
  'utils/evidence': at('zod', 'calendar', 'cases', 'assessment', 'evaluation'),
  'utils/evaluation': at('zod', 'calendar', 'cases'),
  'utils/privacy': [],
  'utils/assessment': at('zod', 'problems', 'fold', 'settings', 'calendar', 'legal', 'privacy'),
  'utils/team': at(
    'zod',
    'problems',
    'fold',
    'plain-text',
    'settings',
    'calendar',
    'legal',
    'cases',
    'timers',
    'procedures',
    'evaluation',
    'privacy',
    'assessment',
    'evidence',
  ),
  'utils/handover': at('zod', 'plain-text', 'calendar', 'legal', 'cases'),
  'utils/portals': at('problems', 'fold'),
  'utils/i18n': DOMAIN,
  'utils/papers': [...DOMAIN, ...at('i18n')],
  'utils/export': [...DOMAIN, ...at('papers')],
  'utils/exchange': [...DOMAIN, '@scure/base'],
  'utils/messages': [...DOMAIN, 'wxt/browser'],
  'utils/storage': [...DOMAIN, 'dexie', 'preact/hooks'],
  components: [
    ...DOMAIN,
    ...at('i18n', 'papers'),
    'preact',
    'preact/hooks',
    'preact/jsx-runtime',
    'lucide-preact',
  ],
  entrypoints: [
    ...DOMAIN,
    ...at('portals', 'i18n', 'papers', 'export', 'exchange', 'messages', 'storage'),
    'components',
    'preact',
    'preact/hooks',
    'lucide-preact',
    'tinykeys',
    'wxt/browser',
    'wxt/utils/define-background',
    'wxt/utils/define-content-script',
    'wxt/utils/define-unlisted-script',
  ],
};

/**
 * Where a single place may do more than its floor: the charts draw, the safety copies lie outside
 * the database, and types alone may cross between neighbours because they are gone when it runs.
 */
const MORE: Record<string, string[]> = {
  'components/charts': ['chart.js'],
  'utils/exchange/age.ts': ['age-encryption'],
  'utils/export/read-csv.ts': ['csv-parse/browser/esm/sync'],
  'utils/export/read-xlsx.ts': ['read-excel-file/universal'],
  'utils/export/decree-30.ts': ['docx'],
  'utils/export/apology-docx.ts': ['docx'],
  'utils/export/ics.ts': ['ics'],
  'utils/export/unit-report-xlsx.ts': ['write-excel-file/universal'],
  'utils/export/units-xlsx.ts': ['write-excel-file/universal'],
  'utils/export/fit-to-width.ts': ['write-excel-file/universal'],
  'utils/export/paper-docx.ts': ['docx'],
  'utils/export/paper-docx-table.ts': ['docx'],
  'utils/export/docx-marks.ts': ['docx'],
  'components/dashboard': ['tinykeys'],
  'utils/storage/journal.ts': ['wxt/browser'],
  'utils/storage/sentinel.ts': ['wxt/browser'],
  'utils/storage/snapshots.ts': ['wxt/browser'],
};
const TYPES_ONLY: Record<string, string[]> = {
  'utils/cases': at('portals/sighting'),
  'utils/messages': at('portals/sighting'),
  'utils/i18n': at('messages/reply'),
  'utils/storage': at('portals/sighting', 'messages/reply', 'exchange'),
  components: at('messages/reply', 'storage', 'portals/sighting', 'exchange'),
};
/**
 * What a content script may carry: the watcher, which every page of a portal gets, only what watches
 * and sends; the reader no words and no components; the panel no reader; none of them the database.
 */
const CONTENT_SCRIPTS: Record<string, string[]> = {
  'entrypoints/portal.content': [
    ...at(
      'portals/watch-page',
      'portals/may-show-dossiers',
      'portals/pattern',
      'messages/send',
      'messages/broadcast',
    ),
    'wxt/browser',
    'wxt/utils/define-content-script',
  ],
  'entrypoints/reader.content': ['utils/portals', 'wxt/utils/define-content-script'],
  'entrypoints/panel.content': ['components/panel', 'wxt/utils/define-content-script'],
};

/**
 * Rooms between the pages, named after what they hold: acts with their way back, the minute of the
 * day, keys and cards, what is to mend, and how reminders come through.
 */
const SHARED_ROOMS = ['acts', 'daily-minute', 'keys', 'mending', 'reminding'];

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (statSync(path.join(ROOT, file)).isDirectory()) return sourceFiles(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

/** Where an import leads: `utils/…` for our own files, the package's name for others. */
function resolve(file: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('@/')) return plain.slice(2);
  if (plain.startsWith('.')) return path.posix.join(path.posix.dirname(file), plain);
  return plain;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:([\w*{][^'";]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const names = match[2] ?? '';
    const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
    const allTypes = inBraces
      ?.split(',')
      .every((one) => one.trim() === '' || /^type\s/.test(one.trim()));
    return {
      file,
      target: resolve(file, match[3] ?? match[4] ?? ''),
      typeOnly: match[1] !== undefined || allTypes === true,
    };
  });
}

const isWithin = (target: string, place: string) =>
  target === place || target.startsWith(`${place}/`) || target === `${place}.ts`;

function floorOf(file: string): string {
  const floor = Object.keys(FLOORS).find((place) => isWithin(file, place));
  if (!floor)
    throw new Error(`${file} stands on no floor: give it a room in tests/floor-plan.test.ts`);
  return floor;
}

function allowedFor(one: Import): string[] {
  const more = Object.entries(MORE).filter(([place]) => isWithin(one.file, place));
  const types = Object.entries(TYPES_ONLY).filter(([place]) => isWithin(one.file, place));
  const floor = floorOf(one.file);
  return [
    floor,
    ...(FLOORS[floor] ?? []),
    ...more.flatMap(([, places]) => places),
    ...(one.typeOnly ? types.flatMap(([, places]) => places) : []),
  ];
}

const FILES = ['utils', 'components', 'entrypoints'].flatMap(sourceFiles);
const SOURCE = new Map(FILES.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));

function filesWith(pattern: RegExp, allowed: (file: string) => boolean): string[] {
  return [...SOURCE].filter(([file, text]) => !allowed(file) && pattern.test(text)).map(([f]) => f);
}

describe('the floor plan', () => {
  it('lets imports point downwards only', () => {
    const wrong = FILES.flatMap(importsOf)
      .filter((one) => !/\.css$/.test(one.target))
      .filter((one) => !allowedFor(one).some((place) => isWithin(one.target, place)))
      .map((one) => `${one.file} → ${one.target}`);
    expect(wrong).toEqual([]);
  });

  it('finds imports at all: the background is seen to use the database', () => {
    const targets = importsOf('entrypoints/background/wake.ts').map((one) => one.target);
    expect(targets).toContain('utils/storage/inbox');
  });

  it.each(Object.entries(CONTENT_SCRIPTS))(
    'keeps %s small, apart from types',
    (folder, allowed) => {
      const wrong = FILES.filter((file) => file.startsWith(`${folder}/`))
        .flatMap(importsOf)
        .filter((one) => !one.typeOnly && !/\.css$/.test(one.target))
        .filter((one) => ![folder, ...allowed].some((place) => isWithin(one.target, place)))
        .map((one) => `${one.file} → ${one.target}`);
      expect(wrong).toEqual([]);
    },
  );

  it('lets no page or script of ours reach into another: what two of them need has a room', () => {
    const roomOf = (target: string) => /^entrypoints\/([^/]+)/.exec(target)?.[1] ?? null;
    const wrong = FILES.flatMap(importsOf)
      .filter((one) => {
        const [from, to] = [roomOf(one.file), roomOf(one.target)];
        return to !== null && from !== to && !SHARED_ROOMS.includes(to);
      })
      .map((one) => `${one.file} → ${one.target}`);
    expect(wrong).toEqual([]);
    expect(SHARED_ROOMS.filter((room) => !FILES.some((file) => roomOf(file) === room))).toEqual([]);
  });

  it('reads the clock and makes ids in entrypoints only', () => {
    const clock = /\bDate\.now\(\)|new Date\(\)|randomUUID\(/;
    expect(filesWith(clock, (file) => file.startsWith('entrypoints/'))).toEqual([]);
  });

  it('speaks to the browser in entrypoints, messages and what guards the database only', () => {
    const browser = /from 'wxt\/browser'|\bchrome\.\w/;
    const allowed =
      /^(entrypoints|utils\/messages)\/|^utils\/storage\/(journal|sentinel|snapshots)\.ts$/;
    expect(filesWith(browser, (file) => allowed.test(file))).toEqual([]);
  });

  it('never asks a network for anything', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon|EventSource\(|importScripts/;
    expect(filesWith(network, () => false)).toEqual([]);
  });

  it('never cuts a day out of an ISO instant: before 07:00 that is yesterday in Viet Nam', () => {
    const isoDay = /toISOString\(\)\.(slice|substring|split)/;
    expect(filesWith(isoDay, (file) => file === 'utils/calendar/day.ts')).toEqual([]);
  });
});
