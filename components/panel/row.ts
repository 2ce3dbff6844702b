import type { PanelRow } from '@/utils/messages/reply';
import { el, type Wanted } from './draw';
import { mark } from './marks';
import type { PanelActions, PanelView } from './panel-view';

const LOOK = { track: 'button button--strong', start: 'button', stop: 'button button--running' };

/** One dossier of the page: working time left first, then its due date, code and one button. */
export function row(one: PanelRow, view: PanelView, does: PanelActions): Wanted {
  const procedure = view.procedures.get(one.code);
  return el(
    'li',
    { class: `row row--${one.state}` },
    mark(one.mark, one.markName),
    el(
      'div',
      { class: 'row__words' },
      el('strong', { class: 'row__time' }, one.time),
      one.due !== null &&
        el(
          'span',
          { class: 'row__due' },
          one.due,
          ...one.hints.map((hint) => el('em', { class: 'row__hint' }, hint)),
        ),
      el('span', { class: 'row__code' }, one.code),
      procedure ? el('span', { class: 'row__procedure' }, procedure) : null,
      one.running && el('span', { class: 'row__running' }, view.state.words.running),
    ),
    button(one, view, does),
  );
}

function button(
  { act, code, actWords, actName }: PanelRow,
  { busy }: PanelView,
  does: PanelActions,
) {
  if (act === null) return el('span', { class: 'row__tracked' }, actWords);
  const press = {
    track: () => does.onTrack(code),
    start: () => does.onStart(code),
    stop: () => does.onStop(),
  };
  return el(
    'button',
    {
      class: LOOK[act],
      type: 'button',
      disabled: busy,
      'aria-label': actName,
      'data-act': true,
      onclick: press[act],
    },
    actWords,
  );
}
