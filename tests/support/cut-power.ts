import type { Extension } from './extension.ts';

/** Ends every process of this browser at once, without a word to any of them. */
export async function cutPower({ context }: Extension): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  const info = await cdp?.send('SystemInfo.getProcessInfo');
  const main = info?.processInfo.find((one) => one.type === 'browser');
  if (!main) throw new Error('the browser does not say which process it is');
  const gone = new Promise((resolve) => context.once('close', resolve));
  // It leads a process group of its own.
  process.kill(-main.id, 'SIGKILL');
  await gone;
}
