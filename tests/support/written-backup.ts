import type { Extension } from './extension.ts';
import { wordsIn } from './words.ts';

/** A dossier as a test writes it down; times in Viet Nam, `2026-11-20T17:30` or a day alone. */
export interface WrittenDossier {
  code: string;
  due: string;
  /** When it was written down, and up to when reminders were dealt with. */
  since: string;
}

const instant = (text: string) =>
  Date.parse(`${text.length === 10 ? `${text}T00:00` : text}:00+07:00`);
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function caseOf({ code, due, since }: WrittenDossier, at: number) {
  const recordedAt = instant(since);
  const when = { at: recordedAt, precision: 'minute' };
  const base = { when, recordedAt, source: 'portal' };
  const dueWhen = { at: instant(due), precision: due.length === 10 ? 'day' : 'minute' };
  return {
    id: uuid(3 * at + 1),
    kind: 'dossier',
    code,
    title: 'Đăng ký khai sinh',
    limit: null,
    events: [
      { ...base, id: uuid(3 * at + 2), type: 'received' },
      { ...base, id: uuid(3 * at + 3), type: 'promised', due: dueWhen },
    ],
    portal: null,
    createdAt: recordedAt,
    remindedTo: recordedAt,
  };
}

/** A backup of version 1 that holds these dossiers, as a person kept it. */
export function writtenBackup(dossiers: readonly WrittenDossier[], madeAt: number): string {
  const cases = dossiers.map(caseOf);
  const tables = { cases, entries: [], notices: [], settings: [], procedures: [] };
  return JSON.stringify({ kind: 'tu-soi.backup', version: 1, madeAt, tables });
}

/** Restores it on the options page as the person does. */
export async function restoreDossiers(
  extension: Extension,
  dossiers: readonly WrittenDossier[],
  madeAt: number,
): Promise<void> {
  const { options } = wordsIn('vi');
  const page = await extension.open('options.html');
  const buffer = Buffer.from(writtenBackup(dossiers, madeAt));
  const file = { name: 'tu-soi.json', mimeType: 'application/json', buffer };
  await page.locator('#data input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: options('data.replace') }).click();
  await page.getByText(options('data.restored', { count: dossiers.length })).waitFor();
  await page.close();
}
