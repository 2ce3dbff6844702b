import type { ComponentChildren } from 'preact';
import './share-chart.css';

/** Keeps the place of the chart while it is loaded, so that nothing jumps. */
export function ShareChartFrame({ children }: { children: ComponentChildren }) {
  return <div class="share-chart">{children}</div>;
}
