import type { LucideIcon } from 'lucide-preact';
import { names } from './class-names';
import { Picture } from './Picture';
import './Button.css';

interface Props {
  icon: LucideIcon;
  /** Its accessible name and tooltip. */
  label: string;
  href: string;
  newTab?: boolean | undefined;
  size?: 'small' | 'normal' | undefined;
}

/** A link that is only a picture. */
export function IconLink({ icon, label, href, newTab, size = 'normal' }: Props) {
  return (
    <a
      class={names('icon-button', size === 'small' && 'icon-button--small')}
      href={href}
      target={newTab ? '_blank' : undefined}
      aria-label={label}
      title={label}
    >
      <Picture of={icon} />
    </a>
  );
}
