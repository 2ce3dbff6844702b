import { ArrowDownUp, ChevronDown, LayoutDashboard } from 'lucide-preact';
import { LanguageContext, useText } from '@/components/ui/language';
import { panelTexts } from '@/utils/i18n/catalogues/panel';
import type { PageState } from '@/utils/messages/reply';
import type { PanelCorner } from '@/utils/settings';
import { PanelPill } from './PanelPill';
import { PanelRow, type RowActions } from './PanelRow';

/** What the panel shows; made by the session on the page. */
export interface PanelView {
  state: PageState;
  /** Names of procedures as the page shows them, by code. */
  procedures: ReadonlyMap<string, string | null>;
  corner: PanelCorner;
  open: boolean;
  busy: boolean;
  /** A problem or an outcome, in words; null when there is nothing to say. */
  notice: { words: string; undo: number | null } | null;
}

export interface PanelActions extends RowActions {
  onOpen(): void;
  onClose(): void;
  onMove(): void;
  onTrackAll(event: Event): void;
  onUndo(seq: number, event: Event): void;
  onDashboard(): void;
}

type Props = PanelView & PanelActions;

/** The guest on a portal page: a pill, or a list of the page's dossiers. */
export function Panel(props: Props) {
  return (
    <LanguageContext value={props.state.language}>
      <Frame {...props} />
    </LanguageContext>
  );
}

function Frame(props: Props) {
  const t = useText(panelTexts);
  return (
    <section
      class={`panel panel--${props.corner}`}
      data-theme={props.state.theme}
      aria-label={t('panel.label')}
    >
      {props.notice && <Notice notice={props.notice} busy={props.busy} onUndo={props.onUndo} />}
      {props.open ? <List {...props} /> : <PanelPill rows={props.state.rows} {...props} />}
    </section>
  );
}

function Notice({
  notice,
  busy,
  onUndo,
}: { notice: NonNullable<PanelView['notice']>; busy: boolean } & Pick<PanelActions, 'onUndo'>) {
  const t = useText(panelTexts);
  const { words, undo } = notice;
  return (
    <div class="notice" role="status">
      <span>{words}</span>
      {undo !== null && (
        <button
          type="button"
          class="button"
          disabled={busy}
          onClick={(event) => onUndo(undo, event)}
        >
          {t('panel.undo')}
        </button>
      )}
    </div>
  );
}

function List(props: Props) {
  const t = useText(panelTexts);
  const { rows } = props.state;
  const untracked = rows.filter((row) => !row.tracked).length;
  return (
    <div class="list">
      <header class="list__head">
        <h2 class="list__title">
          {rows.length === 0 ? t('panel.none') : t('panel.found', { count: rows.length })}
        </h2>
        <button
          type="button"
          class="icon"
          aria-label={t('panel.dashboard')}
          onClick={props.onDashboard}
        >
          <LayoutDashboard size={16} aria-hidden="true" />
        </button>
        <button type="button" class="icon" aria-label={t('panel.move')} onClick={props.onMove}>
          <ArrowDownUp size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="icon"
          aria-label={t('panel.close')}
          aria-expanded="true"
          onClick={props.onClose}
        >
          <ChevronDown size={16} aria-hidden="true" />
        </button>
      </header>
      {rows.length === 0 && <p class="list__none">{t('panel.noneExplained')}</p>}
      <ul class="list__rows">
        {rows.map((row) => (
          <PanelRow
            key={row.code}
            row={row}
            procedure={props.procedures.get(row.code) ?? null}
            busy={props.busy}
            onTrack={props.onTrack}
            onStart={props.onStart}
            onStop={props.onStop}
          />
        ))}
      </ul>
      {untracked > 1 && (
        <button
          type="button"
          class="button button--strong list__all"
          disabled={props.busy}
          onClick={props.onTrackAll}
        >
          {t('panel.trackAll', { count: untracked })}
        </button>
      )}
    </div>
  );
}
