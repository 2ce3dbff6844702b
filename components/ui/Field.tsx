import { CircleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { names } from './class-names';
import { useText } from './language';
import './Field.css';

export interface FieldProps {
  label: string;
  /** What to write, or why it is asked; below the label, before the control. */
  hint?: string | undefined;
  /** What is wrong and how to put it right. */
  problem?: string | undefined;
  optional?: boolean | undefined;
  /** The label is heard and not seen, where the place already says what is asked. */
  hideLabel?: boolean | undefined;
}

/** What a control needs to belong to its field. */
export interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props extends FieldProps {
  children: (ids: ControlIds) => ComponentChildren;
}

/** A label, a hint, a control and what is wrong with it, tied together for those who listen. */
export function Field({ label, hint, problem, optional, hideLabel, children }: Props) {
  const t = useText(commonTexts);
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const problemId = problem ? `${id}-problem` : null;
  const described = [hintId, problemId].filter((one) => one !== null).join(' ');
  return (
    <div class={names('field', problem && 'field--wrong')}>
      <label class={hideLabel ? 'visually-hidden' : 'field__label'} for={id}>
        {label}
        {optional && <span class="field__optional"> {`(${t('common.optional')})`}</span>}
      </label>
      {hintId && (
        <p class="field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {problemId && (
        <p class="field__problem" id={problemId}>
          <CircleAlert class="icon" />
          <span>{problem}</span>
        </p>
      )}
    </div>
  );
}
