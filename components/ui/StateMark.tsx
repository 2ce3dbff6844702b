import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { State } from '@/utils/cases/standing';
import { names } from './class-names';
import { STATE_ICONS } from './timeliness-look';
import './StateMark.css';

interface Props {
  state: State;
  /** The word; a state is never told by colour alone. */
  children: ComponentChildren;
  icon?: LucideIcon | undefined;
  /** Without the coloured ground, for dense rows. */
  bare?: boolean | undefined;
}

/** A state as word, icon, shape and colour together. */
export function StateMark({ state, children, icon, bare }: Props) {
  const Icon = icon ?? STATE_ICONS[state];
  return (
    <span class={names('state-mark', `state--${state}`, bare && 'state-mark--bare')}>
      <Icon class="icon" />
      <span>{children}</span>
    </span>
  );
}
