import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import './Note.css';
import './StateMark.css';
import type { State } from '@/utils/cases/standing';

interface Props {
  tone: State;
  icon: LucideIcon;
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
  /** Read out at once. */
  urgent?: boolean | undefined;
}

/** A boxed remark: a title, a sentence, perhaps a button. */
export function Note({ tone, icon: Icon, title, children, action, urgent }: Props) {
  return (
    <div class={`note state--${tone}`} role={urgent ? 'alert' : undefined}>
      <Icon class="icon note__icon" />
      <div class="note__words">
        <p class="note__title">{title}</p>
        {children && <div class="note__text">{children}</div>}
        {action && <div class="note__action">{action}</div>}
      </div>
    </div>
  );
}
