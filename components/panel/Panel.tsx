import { ArrowDownUp, ChevronDown, LayoutDashboard } from 'lucide-preact';
import { LanguageContext, useLanguage, useText } from '@/components/ui/language';
import { panelTexts } from '@/utils/i18n/catalogues/panel';
import { problemNotice, trackedNotice } from './notices';
import { PanelPill } from './PanelPill';
import { PanelRow } from './PanelRow';
import type { PanelActions, PanelView } from './panel-view';

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
    <section class={`panel panel--${props.corner}`} aria-label={t('panel.label')}>
      <Notice {...props} />
      {props.open ? <List {...props} /> : <PanelPill rows={props.state.rows} {...props} />}
    </section>
  );
}

/** A problem in one sentence, or what was tracked with the way back. */
function Notice({ problem, tracked, busy, onUndo }: Props) {
  const t = useText(panelTexts);
  const language = useLanguage();
  if (problem)
    return (
      <div class="notice" role="status">
        {problemNotice(problem, language)}
      </div>
    );
  if (!tracked || tracked.count + tracked.refused === 0) return null;
  const { seq } = tracked;
  return (
    <div class="notice" role="status">
      <span>{trackedNotice(tracked, language)}</span>
      {seq !== null && (
        <button type="button" class="button" disabled={busy} onClick={() => onUndo(seq)}>
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
