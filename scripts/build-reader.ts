import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { READER_FILE, readerPage } from './reader/reader-page.ts';

/** `npm run build:reader` writes the page that reads files without the extension to `output/`. */
const folder = path.resolve(import.meta.dirname, '../output');
await mkdir(folder, { recursive: true });
const page = await readerPage();
await writeFile(path.join(folder, READER_FILE), page);
console.log(`✓ output/${READER_FILE}, ${Math.round(page.length / 1024)} KB`);
