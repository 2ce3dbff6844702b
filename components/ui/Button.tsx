import type { LucideIcon } from 'lucide-preact';
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { names } from './class-names';
import { Picture } from './Picture';
import './Button.css';

export interface ButtonLook {
  /** One `primary` on a screen; `danger` only where something cannot be undone. */
  tone?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  size?: 'small' | 'normal' | undefined;
  icon?: LucideIcon | undefined;
  wide?: boolean | undefined;
}

export interface ButtonProps extends ButtonLook {
  children: ComponentChildren;
  onClick?: (() => void) | undefined;
  type?: 'button' | 'submit' | undefined;
  disabled?: boolean | undefined;
  /** Work it started is still going on: it stays focusable and says so, but does nothing. */
  busy?: boolean | undefined;
  pressed?: boolean | undefined;
  /** A longer name for those who cannot see the row the button stands in. */
  label?: string | undefined;
  title?: string | undefined;
  form?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
  aria?: Pick<
    ButtonHTMLAttributes,
    'aria-expanded' | 'aria-controls' | 'aria-haspopup' | 'aria-describedby' | 'aria-keyshortcuts'
  >;
}

export function buttonClass({ tone = 'plain', size = 'normal', wide }: ButtonLook): string {
  return names(
    'button',
    `button--${tone}`,
    size === 'small' && 'button--small',
    wide && 'button--wide',
  );
}

export function Button(props: ButtonProps) {
  const { children, onClick, type = 'button', disabled, busy, icon } = props;
  return (
    <button
      {...props.aria}
      ref={props.buttonRef ?? null}
      type={type}
      form={props.form}
      class={buttonClass(props)}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={props.pressed}
      aria-label={props.label}
      title={props.title}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Picture of={icon} />}
      <span class="button__words">{children}</span>
    </button>
  );
}
