import { el, type Wanted } from './draw';
import { mark } from './marks';
import type { PanelActions, PanelView } from './panel-view';
import { pill } from './pill';
import { row } from './row';

/**
 * The guest on a portal page: a pill, or a list of the page's dossiers. It brings no words: the
 * background sends them in the person's language.
 */
export function panel(view: PanelView, does: PanelActions): Wanted {
  return el(
    'section',
    { class: `panel panel--${view.corner}`, 'aria-label': view.state.words.label },
    notice(view, does),
    view.open ? list(view, does) : pill(view, does),
  );
}

/** A problem or a remark in one sentence, or what was tracked with the way back. */
function notice({ notice: said, busy, state }: PanelView, does: PanelActions): Wanted | null {
  if (!said) return null;
  const { text, seq } = said;
  return el(
    'div',
    { class: 'notice', role: 'status' },
    el('span', {}, text),
    seq !== null &&
      el(
        'button',
        {
          class: 'button',
          type: 'button',
          disabled: busy,
          'data-act': true,
          onclick: () => does.onUndo(seq),
        },
        state.words.undo,
      ),
  );
}

function list(view: PanelView, does: PanelActions): Wanted {
  const { rows, words } = view.state;
  const untracked = rows.filter((one) => !one.tracked).length;
  return el(
    'div',
    { class: 'list' },
    el(
      'header',
      { class: 'list__head' },
      el('h2', { class: 'list__title' }, words.title),
      icon('dashboard', words.dashboard, does.onDashboard),
      icon('move', words.move, does.onMove),
      icon('close', words.close, does.onClose),
    ),
    el('ul', { class: 'list__rows' }, ...rows.map((one) => row(one, view, does))),
    untracked > 1 &&
      words.trackAll !== null &&
      el(
        'button',
        {
          class: 'button button--strong list__all',
          type: 'button',
          disabled: view.busy,
          'data-act': true,
          onclick: does.onTrackAll,
        },
        words.trackAll,
      ),
  );
}

const icon = (which: 'dashboard' | 'move' | 'close', name: string, press: () => void): Wanted =>
  el(
    'button',
    {
      class: 'icon',
      type: 'button',
      'aria-label': name,
      'aria-expanded': which === 'close' ? 'true' : null,
      onclick: press,
    },
    mark(which, null),
  );
