import type { ComponentChildren } from 'preact';
import { type ButtonLook, buttonClass } from './Button';
import { Picture } from './Picture';

interface Props extends ButtonLook {
  href: string;
  children: ComponentChildren;
  /** Opens a new tab; the popup needs it, because it closes as soon as it loses the focus. */
  newTab?: boolean | undefined;
  onClick?: (() => void) | undefined;
  /** A longer name for those who cannot see the row the link stands in. */
  label?: string | undefined;
}

/** A link that goes somewhere and looks like a button. */
export function ButtonLink({ href, children, newTab, onClick, label, ...look }: Props) {
  return (
    <a
      class={buttonClass(look)}
      href={href}
      target={newTab ? '_blank' : undefined}
      aria-label={label}
      onClick={onClick}
    >
      {look.icon && <Picture of={look.icon} />}
      <span class="button__words">{children}</span>
    </a>
  );
}
