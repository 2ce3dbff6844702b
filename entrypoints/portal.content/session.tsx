import { Panel, type PanelActions, type PanelView } from '@/components/panel/Panel';
import { onBroadcast } from '@/utils/messages/broadcast';
import type { PageMessageInput } from '@/utils/messages/message';
import type { PageState } from '@/utils/messages/reply';
import { send } from '@/utils/messages/send';
import { describePage } from '@/utils/portals/describe-page';
import { recognise } from '@/utils/portals/recognise';
import type { Sighting } from '@/utils/portals/sighting';
import { watchPage } from '@/utils/portals/watch-page';
import type { Problem } from '@/utils/problems';
import type { PanelCorner } from '@/utils/settings';
import { isHonestClick, watchDwell } from './honest-click';
import { mountPanel } from './mount';
import { problemNotice, trackedNotice } from './notices';

type View = Omit<PanelView, 'procedures'>;
type Act = Exclude<PageMessageInput, { type: 'page.seen' | 'panel.place' | 'dashboard.open' }>;

const CORNERS: readonly PanelCorner[] = ['bottomRight', 'bottomLeft', 'topLeft', 'topRight'];
const REFRESH_EVERY = 30_000;

const START: View = {
  state: { language: 'vi', theme: 'system', place: null, rows: [], running: null, tracked: null },
  corner: 'bottomRight',
  open: false,
  busy: false,
  notice: null,
};

/**
 * The guest's life on one page: reads the page whenever it changes, asks the background what to
 * show, shows it, and passes the person's clicks on. It keeps nothing: what it knows is the page's
 * or the database's.
 */
export class Session {
  private readonly mount = mountPanel();
  private readonly work = new AbortController();
  private readonly dwell: () => number;
  private sightings: Sighting[] = [];
  private view = START;
  private placed = false;

  constructor(life: AbortSignal) {
    this.dwell = watchDwell(this.mount.host, this.mount.box, () => performance.now(), life);
    life.addEventListener('abort', () => {
      this.work.abort();
      this.mount.remove();
    });
    this.listen(this.work.signal);
  }

  /** This copy of the extension was replaced or switched off. */
  sayOutdated(): void {
    this.say({ code: 'page.outdated' });
  }

  private listen(signal: AbortSignal): void {
    const changed = () => {
      this.read();
      void this.refresh();
    };
    watchPage(document, changed, signal, { ignore: (node) => node === this.mount.host });
    onBroadcast((message) => {
      if (message.type === 'panel.refresh') void this.refresh();
      else if (message.origin === location.origin)
        this.say({ code: 'portal.notAllowed', origin: message.origin });
    }, signal);
    // Time goes on while nothing on the page changes.
    const tick = setInterval(() => void this.refresh(), REFRESH_EVERY);
    signal.addEventListener('abort', () => clearInterval(tick));
    document.addEventListener('visibilitychange', () => void this.refresh(), { signal });
  }

  /** Reads the page as it is now; what it showed before is forgotten. */
  private read(): void {
    const seen = recognise(describePage(document));
    this.sightings = seen.dossiers;
    if (seen.secrecyMark) this.say({ code: 'page.secrecyMark' });
  }

  private show(change: Partial<View>): void {
    if (this.work.signal.aborted) return;
    this.view = { ...this.view, ...change };
    const procedures = new Map(this.sightings.map((one) => [one.code, one.procedure]));
    this.mount.keep();
    this.mount.show(<Panel {...this.view} {...this.actions} procedures={procedures} />);
  }

  private say(problem: Problem): void {
    const words = problemNotice(problem, this.view.state.language);
    const over = problem.code === 'page.outdated' || problem.code === 'portal.notAllowed';
    const state = over ? { ...this.view.state, rows: [] } : this.view.state;
    this.show({ state, busy: false, notice: { words, undo: null } });
    // The sentence stays on the page; reading and asking end.
    if (over) this.work.abort();
  }

  private take(state: PageState): void {
    // The remembered place is taken once; after that the person's last move counts.
    const place = !this.placed && state.place ? state.place : {};
    this.placed = true;
    const { tracked } = state;
    const words = tracked ? trackedNotice(tracked, state.language) : '';
    const notice = tracked && words ? { notice: { words, undo: tracked.seq } } : {};
    this.show({ state, busy: false, ...place, ...notice });
  }

  private async ask(message: PageMessageInput): Promise<void> {
    const reply = await send(message);
    if (!reply.ok) this.say(reply.problem);
    else if (reply.value) this.take(reply.value);
  }

  private async refresh(): Promise<void> {
    if (document.visibilityState !== 'visible' || this.view.busy) return;
    await this.ask({ type: 'page.seen', sightings: this.sightings });
  }

  /** Checks the click, reads the page again as it is at this moment, and acts. */
  private act(event: Event, message: (act: string) => Act): void {
    if (!isHonestClick(event, this.mount.host, this.dwell())) {
      this.say({ code: 'page.controlHidden' });
      return;
    }
    this.show({ busy: true, notice: null });
    this.read();
    void this.ask(message(crypto.randomUUID()));
  }

  private track(event: Event, chosen: (one: Sighting) => boolean): void {
    this.act(event, (act) => ({
      type: 'case.track',
      act,
      chosen: this.sightings.filter(chosen),
      sightings: this.sightings,
    }));
  }

  private isTracked(code: string): boolean {
    return this.view.state.rows.some((row) => row.code === code && row.tracked);
  }

  private place(corner: PanelCorner, open: boolean): void {
    this.show({ corner, open });
    void send({ type: 'panel.place', corner, open });
  }

  private nextCorner(): PanelCorner {
    const next = (CORNERS.indexOf(this.view.corner) + 1) % CORNERS.length;
    return CORNERS[next] ?? 'bottomRight';
  }

  private readonly actions: PanelActions = {
    onTrack: (code, event) => this.track(event, (one) => one.code === code),
    onTrackAll: (event) => this.track(event, (one) => !this.isTracked(one.code)),
    onUndo: (seq, event) =>
      this.act(event, (act) => ({ type: 'act.undo', act, seq, sightings: this.sightings })),
    onStart: (code, event) =>
      this.act(event, (act) => ({ type: 'timer.start', act, code, sightings: this.sightings })),
    onStop: (event) =>
      this.act(event, (act) => ({ type: 'timer.stop', act, sightings: this.sightings })),
    onOpen: () => this.place(this.view.corner, true),
    onClose: () => this.place(this.view.corner, false),
    onMove: () => this.place(this.nextCorner(), this.view.open),
    onDashboard: () => void send({ type: 'dashboard.open' }),
  };
}
