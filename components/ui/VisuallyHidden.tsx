import type { ComponentChildren } from 'preact';

/** Words that are heard and not seen. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class="visually-hidden">{children}</span>;
}
