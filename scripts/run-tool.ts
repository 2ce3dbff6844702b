import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** How a tool ended; `output` holds both of its streams in the order they came. */
export interface Run {
  code: number;
  output: string;
  seconds: number;
}

/**
 * Runs a command-line tool of a package with the Node that runs us, so that no shell and no PATH
 * decide which one it is.
 * @param name the tool, which is also its package unless `inPackage` says another
 * @example await runTool('wxt', ['build', '-b', 'firefox', '--mv3'])
 */
export async function runTool(
  name: string,
  args: readonly string[],
  options: { inPackage?: string; env?: Record<string, string>; stream?: boolean } = {},
): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [binOf(name, options.inPackage ?? name), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: string[] = [];
  const keep = (data: Buffer) => {
    parts.push(stripVTControlCharacters(data.toString('utf8')));
    if (options.stream === true) process.stdout.write(data);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (ended) => resolve(ended ?? 1));
  });
  return { code, output: parts.join(''), seconds: (performance.now() - started) / 1000 };
}

function binOf(name: string, inPackage: string): string {
  const folder = path.join(ROOT, 'node_modules', inPackage);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (typeof file !== 'string') throw new Error(`${inPackage} has no tool ${name}`);
  return path.join(folder, file);
}
