import { panel } from '@/components/panel/panel';
import type { PanelActions, PanelHandle } from '@/components/panel/panel-view';
import { isHonestClick, watchDwell } from './honest-click';
import { mountPanel } from './mount';
import { watchSight } from './sight';

/** Puts the panel on the page. Clicks that no person made, or could see, reach no act. */
export function openPanel(actions: PanelActions): PanelHandle {
  const mount = mountPanel();
  const life = new AbortController();
  const now = () => performance.now();
  const dwell = watchDwell(mount.host, mount.box, now, life.signal);
  const sight = watchSight(now, life.signal);
  const guard = (event: Event) => {
    if (isHonestClick(event, mount.host, dwell()) && (!writes(event) || sight.isClear())) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    // A script's own click is not worth a word; a person whose click was refused is told why.
    if (event.isTrusted) actions.onDoubtfulClick();
  };
  mount.onClick(guard, life.signal);
  return {
    host: mount.host,
    show: (view) => {
      mount.keep();
      // On the host, where the colours are worked out; further in it would come too late.
      mount.host.dataset.theme = view.state.theme;
      mount.show(panel(view, actions));
      sight.watch(mount.panel());
    },
    remove: () => {
      life.abort();
      mount.remove();
    },
  };
}

/** Moving or folding a panel that something covers must stay possible; only acts are held back. */
const writes = ({ target }: Event) =>
  target instanceof Element && target.closest('[data-act]') !== null;
