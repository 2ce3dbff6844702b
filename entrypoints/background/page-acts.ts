import type { Instant } from '@/utils/calendar/instant';
import type { PageMessage } from '@/utils/messages/message';
import type { PageState, Reply } from '@/utils/messages/reply';
import type { Sighting } from '@/utils/portals/sighting';
import { fail, ok } from '@/utils/problems';
import {
  caseStates,
  noteSightings,
  readCase,
  readCaseByCode,
  trackDossiers,
} from '@/utils/storage/cases';
import { readChange, undo } from '@/utils/storage/changes';
import { placePanel, readSettings } from '@/utils/storage/settings';
import { runningEntry, startTimer, stopTimer } from '@/utils/storage/timers';
import { openDashboard } from './pages';

/** What touches the database; adding a script of ours to a page does not. */
type DataMessage = Exclude<PageMessage, { type: 'script.wanted' }>;

const newId = () => crypto.randomUUID();

/** Does what a portal page asked for and answers with the state of everything on that page. */
export async function act(message: DataMessage, origin: string, now: Instant): Promise<Reply> {
  switch (message.type) {
    case 'page.seen': {
      await noteSightings(message.sightings, { now, newId, origin });
      return ok(await pageState(message.sightings, origin, now));
    }
    case 'case.track': {
      const tracked = await trackDossiers(message.chosen, { now, newId, origin, key: message.act });
      if (!tracked.ok) return tracked;
      const { value } = tracked;
      return ok({
        ...(await pageState(message.sightings, origin, now)),
        tracked: { count: value.tracked.length, refused: value.refused.length, seq: value.seq },
      });
    }
    case 'act.undo': {
      // A page may take back what was tracked from a page, and no other act of the person.
      const change = await readChange(message.seq);
      if (change?.act !== 'cases.track') return fail({ code: 'message.refused' });
      const undone = await undo(message.seq, { now, newId, key: message.act });
      return undone.ok ? ok(await pageState(message.sightings, origin, now)) : undone;
    }
    case 'timer.start': {
      const found = await readCaseByCode(message.code);
      if (!found) return fail({ code: 'case.notFound' });
      const started = await startTimer(found.id, { now, newId, key: message.act });
      return started.ok ? ok(await pageState(message.sightings, origin, now)) : started;
    }
    case 'timer.stop': {
      const stopped = await stopTimer({ now, newId, key: message.act });
      return stopped.ok ? ok(await pageState(message.sightings, origin, now)) : stopped;
    }
    case 'panel.place': {
      await placePanel({ origin, corner: message.corner, open: message.open });
      return ok(null);
    }
    case 'dashboard.open': {
      await openDashboard();
      return ok(null);
    }
  }
}

async function pageState(sightings: Sighting[], origin: string, now: Instant): Promise<PageState> {
  const settings = await readSettings();
  const entry = await runningEntry();
  const worked = entry ? await readCase(entry.caseId) : undefined;
  return {
    language: settings.language,
    theme: settings.theme,
    place: settings.panels.find((one) => one.origin === origin) ?? null,
    rows: await caseStates(sightings, now),
    running: entry ? { code: worked?.code ?? null, startedAt: entry.startedAt } : null,
    tracked: null,
  };
}
