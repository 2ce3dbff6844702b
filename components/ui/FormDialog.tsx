import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import type { Problem } from '@/utils/problems';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { useText } from './language';
import { ProblemNote } from './ProblemNote';

interface Props {
  title: string;
  /** What the button says that hands the form over; "Save" when nothing better is known. */
  save?: string;
  icon?: LucideIcon;
  /** It is being handed over: pressing again does nothing. */
  busy: boolean;
  disabled?: boolean;
  /** Why the last try was refused. */
  problem?: Problem | null;
  /** The button or Enter; what is wrong with the fields is for the form to say. */
  onSubmit(): void;
  onClose(): void;
  /** Fields, one below the other. */
  children: ComponentChildren;
}

/**
 * A dialog that asks for a few things and hands them over together. When something cannot be handed
 * over as it is, the first field that says so gets the focus.
 */
export function FormDialog(props: Props) {
  const { title, save, icon, busy, disabled, problem = null, onSubmit, onClose, children } = props;
  const t = useText(commonTexts);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    onSubmit();
    // What is wrong may stand out of sight; by the next frame the form has marked it.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
    );
  };
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            tone="primary"
            type="submit"
            form={id}
            icon={icon}
            busy={busy}
            disabled={disabled}
          >
            {save ?? t('common.save')}
          </Button>
        </>
      }
    >
      <form id={id} ref={form} class="dialog__form" onSubmit={submit} noValidate>
        <ProblemNote problem={problem} />
        {children}
      </form>
    </Dialog>
  );
}
