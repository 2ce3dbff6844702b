import type { PageState } from '@/utils/messages/reply';
import type { PanelCorner } from '@/utils/settings';

/** What the panel shows of one page. */
export interface PanelView {
  state: PageState;
  /** Names of procedures as the page shows them, by code. */
  procedures: ReadonlyMap<string, string | null>;
  corner: PanelCorner;
  open: boolean;
  /** An act is on its way: no button answers. */
  busy: boolean;
  /** One sentence above the panel, with the number of the act that can be taken back. */
  notice: PageState['tracked'];
}

/** What a person can do in the panel. Acts come only from clicks that a person made and could see. */
export interface PanelActions {
  onTrack(code: string): void;
  onTrackAll(): void;
  onStart(code: string): void;
  onStop(): void;
  onUndo(seq: number): void;
  onOpen(): void;
  onClose(): void;
  onMove(): void;
  onDashboard(): void;
  /** A click was not a person's who could see the button: nothing was done. */
  onDoubtfulClick(): void;
}

/** The panel on the page, once it is there. */
export interface PanelHandle {
  /** Its element on the page; what happens inside is not the page's. */
  host: Element;
  /** Shows a view, putting the panel back if the page took it away, a few times only. */
  show(view: PanelView): void;
  remove(): void;
}

/** How the reader opens the panel: left by the panel's script for the reader's. */
export type OpenPanel = (actions: PanelActions) => PanelHandle;

declare global {
  /** Seen by our own scripts only; a page has globals of its own. */
  var openTuSoiPanel: OpenPanel | undefined;
}
