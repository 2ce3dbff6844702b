import type { Instant } from '@/utils/calendar/instant';
import { panelRow, panelWords, trackedText } from '@/utils/i18n/panel-words';
import type { PageMessage } from '@/utils/messages/message';
import type { PageSender } from '@/utils/messages/receive';
import type { PageState, Reply } from '@/utils/messages/reply';
import type { Sighting } from '@/utils/portals/sighting';
import { fail, ok } from '@/utils/problems';
import { caseStates, noteSightings, readCaseByCode, trackDossiers } from '@/utils/storage/cases';
import { readChange, undo } from '@/utils/storage/changes';
import { placePanel, readSettings } from '@/utils/storage/settings';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { isKnownPlace } from './known-places';
import { openDashboard } from './pages';

/** What touches the database; adding a script of ours to a page does not. */
type DataMessage = Exclude<PageMessage, { type: 'script.wanted' }>;

const newId = () => crypto.randomUUID();

/** Does what a portal page asked for and answers with the state of everything on that page. */
export async function act(message: DataMessage, page: PageSender, now: Instant): Promise<Reply> {
  const { origin } = page;
  switch (message.type) {
    case 'page.seen': {
      await noteSightings(message.sightings, { now, newId, origin });
      return ok(await pageState(message.sightings, page, now));
    }
    case 'case.track': {
      const tracked = await trackDossiers(message.chosen, { now, newId, origin, key: message.act });
      if (!tracked.ok) return tracked;
      const state = await pageState(message.sightings, page, now);
      return ok({ ...state, tracked: await trackedLine(tracked.value) });
    }
    case 'act.undo': {
      // A page may take back what was tracked from a page, and no other act of the person.
      const change = await readChange(message.seq);
      if (change?.act !== 'cases.track') return fail({ code: 'message.refused' });
      const undone = await undo(message.seq, { now, newId, key: message.act });
      return undone.ok ? ok(await pageState(message.sightings, page, now)) : undone;
    }
    case 'timer.start': {
      const found = await readCaseByCode(message.code);
      if (!found) return fail({ code: 'case.notFound' });
      const started = await startTimer(found.id, { now, newId, key: message.act });
      return started.ok ? ok(await pageState(message.sightings, page, now)) : started;
    }
    case 'timer.stop': {
      const stopped = await stopTimer({ now, newId, key: message.act });
      return stopped.ok ? ok(await pageState(message.sightings, page, now)) : stopped;
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

/** The line that says what tracking came to; null when nothing was chosen. */
async function trackedLine({
  tracked,
  refused,
  seq,
}: Extract<Awaited<ReturnType<typeof trackDossiers>>, { ok: true }>['value']): Promise<
  PageState['tracked']
> {
  const { language } = await readSettings();
  const text = trackedText({ count: tracked.length, refused: refused.length }, language);
  return text === '' ? null : { text, seq };
}

/** What the panel shows of a page, in the words of the person's language. */
export async function pageState(
  sightings: Sighting[],
  page: PageSender,
  now: Instant,
): Promise<PageState> {
  const settings = await readSettings();
  const rows = await caseStates(sightings, now);
  return {
    words: panelWords(rows, settings.language),
    theme: settings.theme,
    place: settings.panels.find((one) => one.origin === page.origin) ?? null,
    rows: rows.map((row) => panelRow(row, settings.language)),
    tracked: null,
    knownPlace: await isKnownPlace(page, sightings.length),
  };
}
