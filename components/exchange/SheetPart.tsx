import type { ComponentChildren } from 'preact';

/** One part of a sheet under its own heading. */
export function SheetPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="sheet__part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
