import type { LucideIcon } from 'lucide-preact';
import type { ButtonHTMLAttributes, Ref } from 'preact';
import { names } from './class-names';
import { Picture } from './Picture';
import './Button.css';

interface Props {
  icon: LucideIcon;
  /** Its accessible name and tooltip. */
  label: string;
  onClick?: (() => void) | undefined;
  size?: 'small' | 'normal' | undefined;
  pressed?: boolean | undefined;
  disabled?: boolean | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
  aria?: Pick<ButtonHTMLAttributes, 'aria-expanded' | 'aria-controls' | 'aria-haspopup'>;
}

/** A button that is only a picture; for places too narrow for the word. */
export function IconButton(props: Props) {
  const { icon, label, size = 'normal' } = props;
  return (
    <button
      {...props.aria}
      ref={props.buttonRef ?? null}
      type="button"
      class={names('icon-button', size === 'small' && 'icon-button--small')}
      aria-label={label}
      title={label}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Picture of={icon} />
    </button>
  );
}
