import type { LucideIcon } from 'lucide-preact';
import { EllipsisVertical } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { names } from './class-names';
import { IconButton } from './IconButton';
import { useText } from './language';
import './Menu.css';

interface Item {
  label: string;
  icon?: LucideIcon | undefined;
  danger?: boolean | undefined;
  onChoose: () => void;
}

interface Props {
  items: readonly Item[];
  /** Name of the button; "more actions" when not given. */
  label?: string | undefined;
  /** Three dots when not given. */
  icon?: LucideIcon | undefined;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The acts that are not needed every day, behind three dots. */
export function Menu({ items, label, icon = EllipsisVertical }: Props) {
  const t = useText(commonTexts);
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
    const step = STEPS[event.key];
    if (event.key !== 'Escape' && step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) close();
    else moveFocus(root.current, step);
  };

  return (
    <div class="menu" ref={root}>
      <IconButton
        icon={icon}
        label={label ?? t('common.more')}
        buttonRef={button}
        aria={{ 'aria-haspopup': 'menu', 'aria-expanded': open, 'aria-controls': id }}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div class="menu__list" role="menu" id={id} onKeyDown={keys} tabIndex={-1}>
          {items.map((item) => (
            <MenuItem key={item.label} item={item} onDone={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function moveFocus(root: HTMLElement | null, step: number) {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + step + items.length) % items.length]?.focus();
}

function MenuItem({ item, onDone }: { item: Item; onDone: () => void }) {
  const { icon: Icon, label, danger, onChoose } = item;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      class={names('menu__item', danger && 'menu__item--danger')}
      onClick={() => {
        onDone();
        onChoose();
      }}
    >
      {Icon && <Icon class="icon" />}
      <span>{label}</span>
    </button>
  );
}
