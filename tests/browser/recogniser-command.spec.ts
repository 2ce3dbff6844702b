import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { PAGES } from '../support/recognise-score';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function run(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/recognise.ts', ...args], {
    cwd: ROOT,
  });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (data) => {
    ended.out += data;
  });
  child.stderr.on('data', (data) => {
    ended.err += data;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}

test('prints the dossiers of a saved page with its frame, and nothing else', async () => {
  const page = path.join(PAGES, '08-iframe-srcdoc-list', 'index.html');
  const { code, out } = await run(page, '--settle', '300', '--explain');
  const answer = JSON.parse(out);
  expect(code).toBe(0);
  expect(answer.url).toMatch(/^file:\/\/.*index\.html$/);
  expect(answer.dossiers).toHaveLength(4);
  expect(answer.dossiers[0]).toMatchObject({
    code: '000.00.12.H49-261116-0009',
    dueAt: '2026-11-24',
    why: { dueAt: { label: 'Hạn trả', relation: 'under the header' } },
  });
});

test('answers a mistake with one sentence and the exit code 2', async () => {
  const mistakes: [string[], RegExp][] = [
    [['no-such-page.html'], /^There is no file .*no-such-page\.html\.\n$/],
    [['http://127.0.0.1:9/'], /^http:\/\/127\.0\.0\.1:9\/ cannot be opened: net::ERR_\w+\n$/],
    [[], /^Usage: .*\n$/],
    [['page.html', '--settle', 'soon'], /^--settle takes .*\n$/],
  ];
  for (const [args, sentence] of mistakes) {
    const { code, out, err } = await run(...args);
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
    expect(err).toMatch(sentence);
  }
});
