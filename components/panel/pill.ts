import { el, type Wanted } from './draw';
import type { PanelActions, PanelView } from './panel-view';

/** The collapsed panel: how many dossiers, how many near or late, and one click to track them all. */
export function pill({ state: { words }, busy }: PanelView, does: PanelActions): Wanted {
  return el(
    'div',
    { class: 'pill' },
    el(
      'button',
      { class: 'pill__open', type: 'button', 'aria-expanded': 'false', onclick: does.onOpen },
      el('span', { class: 'pill__dot', 'aria-hidden': 'true' }),
      el('span', {}, words.title),
      words.late !== null && el('span', { class: 'pill__late' }, words.late),
      words.near !== null && el('span', { class: 'pill__near' }, words.near),
    ),
    words.trackAll !== null &&
      el(
        'button',
        {
          class: 'button button--strong',
          type: 'button',
          disabled: busy,
          'data-act': true,
          onclick: does.onTrackAll,
        },
        words.trackAll,
      ),
  );
}
