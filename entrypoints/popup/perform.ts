import { browser } from 'wxt/browser';
import type { PopupAct } from '@/components/popup/popup-view';
import { startOfDay } from '@/utils/calendar/day';
import { notificationTexts } from '@/utils/i18n/catalogues/notifications';
import { formatTimeOfDay } from '@/utils/i18n/format';
import { translator } from '@/utils/i18n/text';
import { send } from '@/utils/messages/send';
import { ok, type Result } from '@/utils/problems';
import type { ActContext } from '@/utils/storage/act';
import { addCase } from '@/utils/storage/cases';
import { readSettings } from '@/utils/storage/settings';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { endVisit, startVisit } from '@/utils/storage/visits';

/** Does what was clicked, and lets the background follow: alarms, badge and panels depend on it. */
export async function perform(act: PopupAct): Promise<Result<unknown>> {
  if (act.type === 'readPage') return readOpenPage();
  const done = await write(act);
  if (done.ok) void send({ type: 'state.changed' });
  return done;
}

function write(act: Exclude<PopupAct, { type: 'readPage' }>): Promise<Result<unknown>> {
  const ctx = { now: Date.now(), newId: () => crypto.randomUUID() };
  switch (act.type) {
    case 'start':
      return startTimer(act.caseId, ctx);
    case 'stop':
      return stopTimer(ctx);
    case 'visit':
      return arrive(ctx);
    case 'visitEnd':
      return endVisit(ctx);
    case 'add': {
      const due = act.due && { at: startOfDay(act.due), precision: 'day' as const };
      const draft = { kind: 'dossier', code: act.code, title: '', limit: null } as const;
      return addCase({ ...draft, receivedAt: null, due }, ctx);
    }
  }
}

/** A visit begins, as a reception of its own. */
async function arrive(ctx: ActContext): Promise<Result<unknown>> {
  const { language } = await readSettings();
  const t = translator(notificationTexts, language);
  return startVisit(t('visit.title', { time: formatTimeOfDay(ctx.now) }), ctx);
}

/** The panel opens on the page itself, so the popup makes room for it. */
async function readOpenPage(): Promise<Result<unknown>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { ok: false, problem: { code: 'page.unreadable' } };
  const reply = await send({ type: 'page.readOnce', tabId: tab.id });
  if (!reply.ok) return reply;
  window.close();
  return ok(null);
}
