import type { Action } from '../assessment/action';
import { holdsSecrecyMark } from '../privacy/private-text';
import { fail, ok, type Result } from '../problems';
import { db } from './db';
import { write } from './write';

/** Things to mend, the earliest day first. */
export function listActions(): Promise<Action[]> {
  return db.actions.orderBy('dueDay').toArray();
}

/**
 * Adds a thing to mend, changes it or notes how it went.
 *
 * @returns `text.secrecyMark` when a text carries a mark of secrecy
 */
export function saveAction(action: Action): Promise<Result<void>> {
  const isSecret = holdsSecrecyMark(`${action.text}\n${action.done?.outcome ?? ''}`);
  if (isSecret) return Promise.resolve(fail({ code: 'text.secrecyMark' }));
  return write(['actions'], async (draft) => {
    draft.put('actions', action);
    return ok(undefined);
  });
}

export function removeAction(id: string): Promise<Result<void>> {
  return write(['actions'], async (draft) => {
    draft.remove('actions', id);
    return ok(undefined);
  });
}
