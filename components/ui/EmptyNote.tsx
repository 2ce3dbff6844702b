import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import './EmptyNote.css';

interface Props {
  icon: LucideIcon;
  /** What will be here. */
  title: string;
  /** How it comes here, in a sentence. */
  children?: ComponentChildren;
  /** The one button that starts it. */
  action?: ComponentChildren;
}

/** An empty place that teaches. */
export function EmptyNote({ icon: Icon, title, children, action }: Props) {
  return (
    <div class="empty-note">
      <span class="empty-note__icon">
        <Icon class="icon" />
      </span>
      <p class="empty-note__title">{title}</p>
      {children && <p class="empty-note__text">{children}</p>}
      {action && <div class="empty-note__action">{action}</div>}
    </div>
  );
}
