import type { ComponentChildren } from 'preact';
import { names } from './class-names';
import './StateMark.css';

interface Props {
  children: ComponentChildren;
  /** Draws the eye: something waits here. */
  accent?: boolean | undefined;
}

/** A short word or count without a state. */
export function Badge({ children, accent }: Props) {
  return <span class={names('badge', accent && 'badge--accent')}>{children}</span>;
}
