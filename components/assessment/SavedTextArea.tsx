import { ShieldAlert } from 'lucide-preact';
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { problemText } from '@/utils/i18n/problem-text';
import { type PersonalDatum, personalDataIn } from '@/utils/privacy/private-text';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useLanguage, useText } from '../ui/language';
import { SaveMark } from './SaveMark';
import { useSavedText } from './use-saved-text';
import './saved-text.css';

interface Props {
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  value: string;
  maxLength: number;
  rows?: number;
  onSave: (text: string) => Promise<Problem | null>;
  /** Ctrl+Enter: on to the next. */
  onDone?: (() => void) | undefined;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/**
 * A text that saves itself. What looks like personal data is held back until the person has taken it
 * out or said that it may stay; a mark of secrecy is refused.
 */
export function SavedTextArea(props: Props) {
  const { label, hint, value, onSave } = props;
  const language = useLanguage();
  const [allowed, setAllowed] = useState(() => new Set(personalDataIn(value)));
  const found = (text: string) => personalDataIn(text).filter((kind) => !allowed.has(kind));
  const saved = useSavedText({ value, save: onSave, mayKeep: (text) => found(text).length === 0 });
  const held = saved.state === 'held' ? found(saved.text) : [];
  const problem = saved.problem && problemText(saved.problem, language);
  const allow = () => {
    setAllowed(new Set([...allowed, ...held]));
    // Written once more: the rest before saving is long enough for the answer to be known.
    saved.change(saved.text);
  };
  return (
    <div class="saved-text">
      <Field
        label={label}
        hint={hint}
        optional={props.optional}
        problem={problem ? `${problem.what} ${problem.next}` : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            ref={props.areaRef ?? null}
            class="control saved-text__area"
            rows={props.rows ?? 3}
            maxLength={props.maxLength}
            value={saved.text}
            onInput={(event) => saved.change(event.currentTarget.value)}
            onBlur={() => void saved.flush()}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void saved.flush();
              props.onDone?.();
            }}
          />
        )}
      </Field>
      <SaveMark state={saved.text === '' && saved.state === 'saved' ? 'empty' : saved.state} />
      {held.length > 0 && <PrivateNote kinds={held} onAllow={allow} />}
    </div>
  );
}

function PrivateNote({ kinds, onAllow }: { kinds: readonly PersonalDatum[]; onAllow: () => void }) {
  const t = useText(assessmentTexts);
  const language = useLanguage();
  const what = new Intl.ListFormat(language).format(
    kinds.map((kind) => t(`assessment.private.${kind}`)),
  );
  return (
    <div class="saved-text__private" role="alert">
      <ShieldAlert class="icon" />
      <p>{t('assessment.private', { what })}</p>
      <Button size="small" onClick={onAllow}>
        {t('assessment.private.anyway')}
      </Button>
    </div>
  );
}
