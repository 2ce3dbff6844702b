import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Card.css';

interface Props {
  title: string;
  /** A sentence under the title. */
  intro?: string | undefined;
  /** A link or button at the far end of the title. */
  action?: ComponentChildren;
  children: ComponentChildren;
  level?: 2 | 3 | undefined;
  id?: string | undefined;
}

/** A titled part of a page. */
export function Card({ title, intro, action, children, level = 2, id }: Props) {
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="card" id={id} aria-labelledby={titleId}>
      <header class="card__head">
        <Heading class="card__title" id={titleId}>
          {title}
        </Heading>
        {action}
      </header>
      {intro && <p class="card__intro">{intro}</p>}
      {children}
    </section>
  );
}
