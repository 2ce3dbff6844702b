import { ok, type Result } from '../problems';
import type { Settings } from '../settings';
import type { ActContext } from './act';
import { readSettings } from './settings';
import { write } from './write';

/** Changes how reflections are kept. */
export function saveReflectionSettings(
  change: Partial<Settings['assessment']>,
): Promise<Result<void>> {
  return write(['settings'], async (draft) => {
    const settings = await readSettings();
    const assessment = { ...settings.assessment, ...change };
    draft.put('settings', { ...settings, assessment, id: 'me' });
    return ok(undefined);
  });
}

/** Makes the random number from which the moments of surprise follow, once. */
export function ensureSeed({ newId }: Pick<ActContext, 'newId'>): Promise<Result<void>> {
  return write(['settings'], async (draft) => {
    const settings = await readSettings();
    if (settings.assessment.seed !== '') return ok(undefined);
    const assessment = { ...settings.assessment, seed: newId() };
    draft.put('settings', { ...settings, assessment, id: 'me' });
    return ok(undefined);
  });
}
