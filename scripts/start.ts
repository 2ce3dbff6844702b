import path from 'node:path';
import { findChromium } from './browsers.ts';
import { ROOT, runTool } from './run-tool.ts';
import { openForPerson } from './start/open-for-person.ts';
import { walkAlone } from './start/walk-alone.ts';

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm start` builds the extension and opens it in a browser, on the project's own sample portal.
 * Without a display, or with `-- --headless`, it walks there by itself and says what it does.
 */
async function main(args: readonly string[]): Promise<number> {
  try {
    const binary = findChromium(console.log);
    console.log('▶ Building the extension …');
    const built = await runTool('wxt', ['build']);
    if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
    const folder = path.resolve(ROOT, process.env.OUT_DIR ?? '.output', 'chrome-mv3');
    const isAlone = args.includes('--headless') || !hasDisplay();
    await (isAlone ? walkAlone : openForPerson)({ binary, folder });
    return 0;
  } catch (error) {
    console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
