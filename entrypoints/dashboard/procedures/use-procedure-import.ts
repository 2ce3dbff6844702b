import { useState } from 'preact/hooks';
import { readTable, TABLE_BYTES_AT_MOST } from '@/utils/export/read-table';
import type { Problem, Result } from '@/utils/problems';
import { type ReadProcedures, readProcedures } from '@/utils/procedures/read-procedures';

/** How far the reading of a file has got. */
export type ProcedureImport =
  | { state: 'none' }
  | { state: 'reading'; file: string }
  | { state: 'refused'; problem: Problem }
  | { state: 'read'; file: string; read: ReadProcedures };

/** Reads a chosen file; nothing is written by it. */
export function useProcedureImport() {
  const [current, setCurrent] = useState<ProcedureImport>({ state: 'none' });
  const open = async (file: File) => {
    setCurrent({ state: 'reading', file: file.name });
    // The line "reading…" is painted before the work begins.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const read = await readFile(file);
    setCurrent(
      read.ok
        ? { state: 'read', file: file.name, read: read.value }
        : { state: 'refused', problem: read.problem },
    );
  };
  return { current, open, close: () => setCurrent({ state: 'none' }) };
}

async function readFile(file: File): Promise<Result<ReadProcedures>> {
  if (file.size > TABLE_BYTES_AT_MOST) return { ok: false, problem: { code: 'file.tooLarge' } };
  const bytes = await bytesOf(file);
  if (!bytes) return { ok: false, problem: { code: 'table.unreadable' } };
  const table = await readTable(bytes);
  return table.ok ? readProcedures(table.value) : table;
}

/** null when the file was moved, locked or is a folder. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
