import type { Moment } from '../calendar/moment';
import type { State } from '../cases/standing';
import type { Timeliness } from '../cases/timeliness';
import type { Problem } from '../problems';
import type { PanelCorner, Theme } from '../settings';

/** How one dossier of a page stands: the page's own facts and our deadline. */
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
  /** In other hands: how it stands is not known here. Whose hands is never told to a page. */
  away: boolean;
  running: boolean;
}

/** The shape beside a row; see `components/panel/marks.ts`. */
export type RowMark = State | 'done' | 'wasLate' | 'undated';

/**
 * One row of the panel in words that are ready to be shown: a portal page carries neither our
 * languages nor our calendar.
 */
export interface PanelRow {
  code: string;
  tracked: boolean;
  running: boolean;
  state: State;
  mark: RowMark;
  /** What the mark says to those who do not see it; null when the words beside it say the same. */
  markName: string | null;
  /** Working time left or over. */
  time: string;
  due: string | null;
  /** Words set apart beside the due date: estimated, provisional. */
  hints: string[];
  /** What its button does; null when nothing is left to do. */
  act: 'track' | 'start' | 'stop' | null;
  /** The words on the button, or in its place. */
  actWords: string;
  /** The button's name, the dossier named. */
  actName: string;
}

/** The panel's own words in the person's language; a part that is null is not shown. */
export interface PanelWords {
  label: string;
  title: string;
  late: string | null;
  near: string | null;
  trackAll: string | null;
  undo: string;
  running: string;
  dashboard: string;
  move: string;
  close: string;
  /** The title when there is nothing. */
  none: string;
  /** What the panel says of a problem, by its code; `other` for all that are not named. */
  problems: Readonly<Partial<Record<Problem['code'], string>> & { other: string }>;
  /** What the panel says of a page on which something that should be there was not read. */
  remarks: Readonly<Record<Remark, string>>;
}

/** Only codes without a day; nothing where there was something before; nothing, but it was asked. */
export type Remark = 'noDates' | 'layoutChanged' | 'nothingFound';

/** Answer to `page.seen` and to every act of the panel: the state of what is on the page. */
export interface PageState {
  words: PanelWords;
  theme: Theme;
  /** Where the panel stands on this portal; null before the person has moved it. */
  place: { corner: PanelCorner; open: boolean } | null;
  rows: PanelRow[];
  /** What the act did, with the number by which it is taken back; null when nothing was tracked. */
  tracked: { text: string; seq: number | null } | null;
  /** Dossiers were read here on an earlier visit. */
  knownPlace: boolean;
}

/** Every message is answered. No answer at all means that the extension was updated or switched off. */
export type Reply = { ok: true; value: PageState | null } | { ok: false; problem: Problem };
