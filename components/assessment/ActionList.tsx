import { CircleCheck, Clock, Trash2, TriangleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Action } from '@/utils/assessment/action';
import { type Day, dayOf } from '@/utils/calendar/day';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { formatDay } from '@/utils/i18n/format';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { TextArea } from '../ui/TextArea';
import { PrivateHint } from './PrivateHint';
import './mending.css';

interface Props {
  actions: readonly Action[];
  today: Day;
  /** The words of the item that is mended; null when its checklist is gone. */
  itemText: (action: Action) => string | null;
  /** @returns whether it was saved */
  onFinish: (action: Action, outcome: string) => Promise<boolean>;
  onRemove?: ((action: Action) => void) | undefined;
}

/** Things to mend with their dates; done ones with how it went. */
export function ActionList({ actions, today, itemText, onFinish, onRemove }: Props) {
  const [finishing, setFinishing] = useState<Action | null>(null);
  return (
    <>
      <ul class="actions">
        {actions.map((action) => (
          <ActionLine
            key={action.id}
            action={action}
            today={today}
            item={itemText(action)}
            onFinish={() => setFinishing(action)}
            onRemove={onRemove && (() => onRemove(action))}
          />
        ))}
      </ul>
      <OutcomeDialog
        action={finishing}
        onClose={() => setFinishing(null)}
        onSave={async (action, outcome) => {
          if (await onFinish(action, outcome)) setFinishing(null);
        }}
      />
    </>
  );
}

interface LineProps {
  action: Action;
  today: Day;
  item: string | null;
  onFinish: () => void;
  onRemove: (() => void) | undefined;
}

function ActionLine({ action, today, item, onFinish, onRemove }: LineProps) {
  const t = useText(mendingTexts);
  return (
    <li class="actions__line">
      <div class="actions__words">
        <p class="actions__text">{action.text}</p>
        {item && <p class="muted actions__item">{item}</p>}
        {action.done?.outcome && <p class="actions__outcome">{action.done.outcome}</p>}
      </div>
      <DueMark action={action} today={today} />
      {action.done === null && (
        <div class="actions__acts">
          <Button
            size="small"
            icon={CircleCheck}
            label={t('mending.doneNamed', { text: action.text })}
            onClick={onFinish}
          >
            {t('mending.done')}
          </Button>
          {onRemove && (
            <IconButton
              size="small"
              icon={Trash2}
              label={t('mending.removeNamed', { text: action.text })}
              onClick={onRemove}
            />
          )}
        </div>
      )}
    </li>
  );
}

function DueMark({ action, today }: { action: Action; today: Day }) {
  const t = useText(mendingTexts);
  if (action.done) {
    return (
      <StateMark state="inTime" icon={CircleCheck} bare>
        {t('mending.doneOn', { day: formatDay(dayOf(action.done.at)) })}
      </StateMark>
    );
  }
  const isLate = action.dueDay < today;
  return (
    <StateMark state={isLate ? 'late' : 'neutral'} icon={isLate ? TriangleAlert : Clock} bare>
      {t(isLate ? 'mending.late' : 'mending.dueOn', { day: formatDay(action.dueDay) })}
    </StateMark>
  );
}

interface OutcomeProps {
  action: Action | null;
  onClose: () => void;
  onSave: (action: Action, outcome: string) => Promise<void>;
}

function OutcomeDialog({ action, onClose, onSave }: OutcomeProps) {
  const t = useText(mendingTexts);
  return (
    <Dialog open={action !== null} title={t('mending.finish')} onClose={onClose}>
      {action && <OutcomeForm action={action} onClose={onClose} onSave={onSave} />}
    </Dialog>
  );
}

function OutcomeForm({ action, onClose, onSave }: OutcomeProps & { action: Action }) {
  const t = useText(mendingTexts);
  const common = useText(commonTexts);
  const [outcome, setOutcome] = useState('');
  return (
    <form
      class="mend-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(action, outcome.trim());
      }}
    >
      <p>{action.text}</p>
      <TextArea
        label={t('mending.outcome')}
        hint={t('mending.outcome.hint')}
        optional
        value={outcome}
        maxLength={1000}
        onInput={setOutcome}
      />
      <PrivateHint text={outcome} />
      <div class="mend-form__acts">
        <Button onClick={onClose}>{common('common.cancel')}</Button>
        <Button tone="primary" type="submit">
          {t('mending.finish')}
        </Button>
      </div>
    </form>
  );
}
