import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { words } from '../../tests/support/words.ts';
import { ROOT } from '../run-tool.ts';
import type { Walk } from './walk-alone.ts';

const { cases, options } = words;

/** The files a person can take away: the list as CSV, everything as a backup, a page as it is read. */
export async function saveFiles({ extension, portal, output, step }: Walk): Promise<void> {
  const save = async (page: string, button: string): Promise<void> => {
    const opened = await extension.open(page);
    const [download] = await Promise.all([
      opened.waitForEvent('download'),
      opened.getByRole('button', { name: button }).first().click(),
    ]);
    await download.saveAs(path.join(output, 'files', download.suggestedFilename()));
    await opened.close();
  };
  await step('The list is saved as CSV', () =>
    save('dashboard.html#/cases?view=all', cases('cases.export')),
  );
  await step('A backup is saved', () => save('options.html', options('data.backup')));
  await step('The portal page is recognised from the command line', async () => {
    const command = [
      '--import',
      'tsx',
      path.join('scripts', 'recognise.ts'),
      `${portal.origin}/ho-so`,
    ];
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT });
    JSON.parse(stdout);
    writeFileSync(path.join(output, 'files', 'recognised.json'), stdout);
  });
}
