import type { PanelActions, PanelHandle, PanelView } from '@/components/panel/panel-view';
import { onBroadcast } from '@/utils/messages/broadcast';
import type { PageMessageInput } from '@/utils/messages/message';
import type { PageState } from '@/utils/messages/reply';
import { send } from '@/utils/messages/send';
import { mayShowDossiers } from '@/utils/portals/may-show-dossiers';
import type { ReadPage } from '@/utils/portals/page-reader';
import type { Sighting } from '@/utils/portals/sighting';
import { watchPage } from '@/utils/portals/watch-page';
import type { Problem } from '@/utils/problems';
import type { PanelCorner } from '@/utils/settings';

type View = Omit<PanelView, 'procedures'>;

const CORNERS: readonly PanelCorner[] = ['bottomRight', 'bottomLeft', 'topLeft', 'topRight'];
const REFRESH_EVERY = 30_000;

const START: View = {
  state: { language: 'vi', theme: 'system', place: null, rows: [], running: null, tracked: null },
  corner: 'bottomRight',
  open: false,
  busy: false,
  problem: null,
  tracked: null,
};

/**
 * The guest's life on one page: reads the page whenever it changes, asks the background what to
 * show, shows it, and passes the person's clicks on. It keeps nothing: what it knows is the page's
 * or the database's.
 */
export class Session {
  private readonly work = new AbortController();
  private panel: PanelHandle | null = null;
  private sightings: Sighting[] = [];
  private view = START;
  private placed = false;

  constructor(life: AbortSignal) {
    life.addEventListener('abort', () => {
      this.work.abort();
      this.panel?.remove();
    });
    this.listen(this.work.signal);
  }

  /** This copy of the extension was replaced or switched off. */
  sayOutdated(): void {
    this.say({ code: 'page.outdated' });
  }

  private listen(signal: AbortSignal): void {
    const changed = async () => {
      await this.read();
      await this.refresh();
    };
    watchPage(document, () => void changed(), signal, {
      ignore: (node) => node === this.panel?.host,
    });
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
  private async read(): Promise<void> {
    const read = await this.reader();
    const seen = (await read?.()) ?? { dossiers: [], secrecyMark: false };
    this.sightings = seen.dossiers;
    if (seen.secrecyMark) this.say({ code: 'page.secrecyMark' });
  }

  /** The recogniser, asked for the first time the page may show a dossier; null until then. */
  private async reader(): Promise<ReadPage | null> {
    if (!globalThis.readTuSoiPage && mayShowDossiers(document))
      await send({ type: 'script.wanted', script: 'reader' });
    return globalThis.readTuSoiPage ?? null;
  }

  private async show(change: Partial<View>): Promise<void> {
    if (this.work.signal.aborted) return;
    this.view = { ...this.view, ...change };
    // A page without dossiers gets no panel; one that had some is told that there are none now.
    if (!this.panel && this.sightings.length === 0 && !this.view.problem) return;
    if (!this.panel && !(await this.open())) return;
    const procedures = new Map(this.sightings.map((one) => [one.code, one.procedure]));
    this.panel?.show({ ...this.view, procedures });
  }

  /** Asks for the panel's script the first time there is something to show. */
  private async open(): Promise<boolean> {
    if (!globalThis.openTuSoiPanel) await send({ type: 'script.wanted', script: 'panel' });
    if (this.work.signal.aborted) return false;
    this.panel ??= globalThis.openTuSoiPanel?.(this.actions) ?? null;
    return this.panel !== null;
  }

  private say(problem: Problem): void {
    const over = problem.code === 'page.outdated' || problem.code === 'portal.notAllowed';
    const state = over ? { ...this.view.state, rows: [] } : this.view.state;
    void this.show({ state, busy: false, problem, tracked: null });
    // The sentence stays on the page; reading and asking end.
    if (over) this.work.abort();
  }

  private take(state: PageState): void {
    // The remembered place is taken once; after that the person's last move counts.
    const { corner, open } = (!this.placed && state.place) || this.view;
    this.placed = true;
    const told = state.tracked ? { tracked: state.tracked, problem: null } : {};
    void this.show({ state, corner, open, busy: false, ...told });
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

  /** Reads the page again as it is at this moment, and acts. */
  private async act(message: (act: string) => PageMessageInput): Promise<void> {
    await this.show({ busy: true, problem: null, tracked: null });
    await this.read();
    await this.ask(message(crypto.randomUUID()));
  }

  private track(chosen: (one: Sighting) => boolean): void {
    void this.act((act) => ({
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
    void this.show({ corner, open });
    void send({ type: 'panel.place', corner, open });
  }

  private nextCorner(): PanelCorner {
    const next = (CORNERS.indexOf(this.view.corner) + 1) % CORNERS.length;
    return CORNERS[next] ?? 'bottomRight';
  }

  private readonly actions: PanelActions = {
    onTrack: (code) => this.track((one) => one.code === code),
    onTrackAll: () => this.track((one) => !this.isTracked(one.code)),
    onUndo: (seq) => this.act((act) => ({ type: 'act.undo', act, seq, sightings: this.sightings })),
    onStart: (code) =>
      void this.act((act) => ({ type: 'timer.start', act, code, sightings: this.sightings })),
    onStop: () => void this.act((act) => ({ type: 'timer.stop', act, sightings: this.sightings })),
    onOpen: () => this.place(this.view.corner, true),
    onClose: () => this.place(this.view.corner, false),
    onMove: () => this.place(this.nextCorner(), this.view.open),
    onDashboard: () => void send({ type: 'dashboard.open' }),
    onDoubtfulClick: () => this.say({ code: 'page.controlHidden' }),
  };
}
