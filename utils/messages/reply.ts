import type { Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { Timeliness } from '../cases/timeliness';
import type { Problem } from '../problems';
import type { Language, PanelCorner, Theme } from '../settings';

/** What the panel shows beside one dossier: the page's own facts, our deadline and our controls. */
export interface RowState {
  code: string;
  tracked: boolean;
  timeliness: Timeliness;
  /** The due time as printed or computed; null when there is none. */
  due: Moment | null;
  /** Computed by us and not printed by the portal: shown as an estimate. */
  estimated: boolean;
  /** Later than the last official holiday list: shown as provisional. */
  provisional: boolean;
  running: boolean;
}

/** Answer to `page.seen` and to every act of the panel: the state of what is on the page. */
export interface PageState {
  language: Language;
  theme: Theme;
  /** Where the panel stands on this portal; null before the person has moved it. */
  place: { corner: PanelCorner; open: boolean } | null;
  rows: RowState[];
  running: { code: string | null; startedAt: Instant } | null;
  /** What the act did, for the line that offers to take it back; null when nothing was tracked. */
  tracked: { count: number; refused: number; seq: number | null } | null;
}

/** Every message is answered. No answer at all means that the extension was updated or switched off. */
export type Reply = { ok: true; value: PageState | null } | { ok: false; problem: Problem };
