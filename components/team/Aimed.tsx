import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { names } from '../ui/class-names';
import { takeFocus } from './take-focus';

interface Props {
  title: string;
  /** The figure beside the title. */
  value?: string | undefined;
  /** The address names this part: it is brought into view and has the focus. */
  isAimed: boolean;
  children?: ComponentChildren;
}

/** A part of the page of a person that a cell of the table leads to. */
export function Aimed({ title, value, isAimed, children }: Props) {
  const part = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    if (isAimed) takeFocus(part.current, 'start');
  }, [isAimed]);
  return (
    <section
      ref={part}
      class={names('aimed', isAimed && 'aimed--here')}
      tabIndex={-1}
      aria-labelledby={id}
      aria-current={isAimed ? 'location' : undefined}
    >
      <h3 class="aimed__title" id={id}>
        <span>{title}</span>
        {value !== undefined && <span class="aimed__value number">{value}</span>}
      </h3>
      {children}
    </section>
  );
}
