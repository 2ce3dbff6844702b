import type { PanelActions, PanelHandle, PanelView } from '@/components/panel/panel-view';
import { onBroadcast } from '@/utils/messages/broadcast';
import type { PageMessageInput } from '@/utils/messages/message';
import type { PageState, PanelWords, Remark } from '@/utils/messages/reply';
import { send } from '@/utils/messages/send';
import { mayShowDossiers } from '@/utils/portals/may-show-dossiers';
import type { ReadPage } from '@/utils/portals/page-reader';
import { patternOf } from '@/utils/portals/pattern';
import type { Sighting } from '@/utils/portals/sighting';
import type { Trace } from '@/utils/portals/traces';
import { watchPage } from '@/utils/portals/watch-page';
import type { Problem } from '@/utils/problems';
import type { PanelCorner } from '@/utils/settings';

type View = Omit<PanelView, 'procedures' | 'state' | 'notice'> & {
  /** null until the background has answered. */
  state: PageState | null;
  problem: Problem | null;
  tracked: PageState['tracked'];
};

const CORNERS: readonly PanelCorner[] = ['bottomRight', 'bottomLeft', 'topLeft', 'topRight'];
const REFRESH_EVERY = 30_000;

const START: View = {
  state: null,
  corner: 'bottomRight',
  open: false,
  busy: false,
  problem: null,
  tracked: null,
};

/** Nothing is offered any more; what was said stays. */
function withoutRows(state: PageState | null): PageState | null {
  if (!state) return null;
  const { words } = state;
  const said = { ...words, title: words.none, late: null, near: null, trackAll: null };
  return { ...state, rows: [], words: said };
}

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
  private trace: Trace = 'none';
  /** The person asked for this page to be read, so there is an answer whatever is on it. */
  private asked = false;

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
      else if (message.type === 'page.asked') {
        this.asked = true;
        void changed();
      } else if (patternOf(message.origin) === patternOf(location.origin))
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
    const seen = (await read?.()) ?? { dossiers: [], secrecyMark: false, trace: 'none' as const };
    this.sightings = seen.dossiers;
    this.trace = seen.trace;
    if (seen.secrecyMark) this.say({ code: 'page.secrecyMark' });
  }

  /** The recogniser, asked for the first time the page may show a dossier; null until then. */
  private async reader(): Promise<ReadPage | null> {
    if (!globalThis.readTuSoiPage && (this.asked || mayShowDossiers(document)))
      await send({ type: 'script.wanted', script: 'reader' });
    return globalThis.readTuSoiPage ?? null;
  }

  private async show(change: Partial<View>): Promise<void> {
    if (this.work.signal.aborted) return;
    this.view = { ...this.view, ...change };
    // A page that is plainly about other things gets no panel.
    const nothing = this.sightings.length === 0 && !this.view.problem && !this.remark();
    if (!this.panel && (nothing || !(await this.open()))) return;
    const { state, problem, tracked, ...view } = this.view;
    if (!state) return;
    const procedures = new Map(this.sightings.map((one) => [one.code, one.procedure]));
    const notice = this.notice(state.words);
    this.panel?.show({ ...view, state, procedures, notice });
  }

  /** Asks for the panel's script, which comes with its words, when there is something to show. */
  private async open(): Promise<boolean> {
    const reply = await send({ type: 'script.wanted', script: 'panel' });
    if (this.work.signal.aborted || !reply.ok) return false;
    this.view = { ...this.view, state: this.view.state ?? reply.value };
    this.panel ??= globalThis.openTuSoiPanel?.(this.actions) ?? null;
    return this.panel !== null;
  }

  /** The sentence above the panel: a problem, else what was just done, else what seems amiss. */
  private notice({ problems, remarks }: PanelWords): PageState['tracked'] {
    const { problem, tracked } = this.view;
    if (problem) return { text: problems[problem.code] ?? problems.other, seq: null };
    const remark = this.remark();
    return tracked ?? (remark && { text: remarks[remark], seq: null });
  }

  /** What is missing on a page that should show dossiers; null when all is as it should be. */
  private remark(): Remark | null {
    const isDated = (one: Sighting) => one.dueAt !== null || one.receivedAt !== null;
    if (this.sightings.length > 0) return this.sightings.some(isDated) ? null : 'noDates';
    const known = this.view.state?.knownPlace === true;
    if (this.trace === 'strong' || (this.trace === 'weak' && known)) return 'layoutChanged';
    return this.asked || (this.panel && this.view.open) ? 'nothingFound' : null;
  }

  private say(problem: Problem): void {
    const over = problem.code === 'page.outdated' || problem.code === 'portal.notAllowed';
    const state = over ? withoutRows(this.view.state) : this.view.state;
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
    return (this.view.state?.rows ?? []).some((row) => row.code === code && row.tracked);
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
