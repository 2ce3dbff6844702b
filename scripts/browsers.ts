import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** A browser that the project drives: how it is found and how Debian calls its package. */
interface Wanted {
  name: string;
  variable: string;
  commands: readonly string[];
  places: () => readonly string[];
  debianPackage: string;
  advice: string;
}

/** Google's own Chrome is not here: since version 137 it ignores `--load-extension`. */
const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'CHROMIUM_BIN',
  commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  places: () => [
    chromium.executablePath(),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...inProgramFiles('Chromium\\Application\\chrome.exe'),
    ...inProgramFiles('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  debianPackage: 'chromium',
  advice: 'install Chromium (`npx playwright install chromium` does it)',
};

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_BIN',
  commands: ['firefox-esr', 'firefox'],
  places: () => [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox\\firefox.exe'),
  ],
  debianPackage: 'firefox-esr',
  advice: 'install Firefox from https://www.mozilla.org/firefox',
};

/**
 * Path of a Chromium that can load an unpacked extension; installs it on Debian as root.
 * @param say receives one line when something is installed
 * @throws Error with one sentence for the person when there is none and none can be installed
 */
export function findChromium(say: (line: string) => void): string {
  return find(CHROMIUM, say);
}

/** Path of a Firefox; see {@link findChromium}. */
export function findFirefox(say: (line: string) => void): string {
  return find(FIREFOX, say);
}

function find(wanted: Wanted, say: (line: string) => void): string {
  const named = process.env[wanted.variable];
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new Error(`${wanted.variable} names ${named}, which does not start.`);
  }
  const found = locate(wanted) ?? (canInstall() ? install(wanted, say) : null);
  if (found !== null) return found;
  throw new Error(
    `No ${wanted.name} was found: please ${wanted.advice}, or set ${wanted.variable} to its path, and run this again.`,
  );
}

function locate(wanted: Wanted): string | null {
  const onPath = wanted.commands.flatMap((command) =>
    (process.env.PATH ?? '')
      .split(path.delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => path.join(folder, command)),
  );
  return (
    [...onPath, ...wanted.places()].find((place) => isExecutable(place) && runs(place)) ?? null
  );
}

/** On Ubuntu the package is an empty shell around snap, so a browser counts only when it answers. */
function runs(file: string): boolean {
  if (process.platform === 'win32') return existsSync(file);
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && isDebian() && existsSync('/usr/bin/apt-get');
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function install(wanted: Wanted, say: (line: string) => void): string | null {
  say(`Installing ${wanted.name} with apt (once) …`);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', wanted.debianPackage);
  } catch {
    throw new Error(
      `apt could not install ${wanted.debianPackage} (its own words stand above): please ${wanted.advice}, or set ${wanted.variable} to its path.`,
    );
  }
  return locate(wanted);
}

function inProgramFiles(rest: string): readonly string[] {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\${rest}`);
}
