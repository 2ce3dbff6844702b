import { Wrench } from 'lucide-preact';
import { useCallback } from 'preact/hooks';
import { ActionList } from '@/components/assessment/ActionList';
import { hrefOfPart } from '@/components/assessment/part';
import { wordsIn } from '@/components/assessment/words';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useLanguage, useText } from '@/components/ui/language';
import { useToast } from '@/components/ui/Toast';
import type { Action } from '@/utils/assessment/action';
import { type Edition, itemOf } from '@/utils/assessment/edition';
import type { Day } from '@/utils/calendar/day';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { send } from '@/utils/messages/send';
import type { Result } from '@/utils/problems';
import { listActions, removeAction, saveAction } from '@/utils/storage/actions';
import { listEditions } from '@/utils/storage/editions';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../acts/acts';

interface Props {
  today: Day;
  only: 'open' | 'done';
  /** Only those that mend this item. */
  itemId?: string;
  /** Shown when there is nothing; a short line otherwise. */
  teach?: boolean;
}

/** Things to mend with their acts. */
export function Mending({ today, only, itemId, teach }: Props) {
  const t = useText(mendingTexts);
  const language = useLanguage();
  const all = useLiveQuery(listActions);
  const editions = useLiveQuery(listEditions);
  const acts = useActionActs();
  if (!all || !editions) return null;
  const actions = all.filter(
    (one) => (one.done === null) === (only === 'open') && (!itemId || one.itemId === itemId),
  );
  if (actions.length === 0) {
    if (itemId) return null;
    if (teach) return <NothingToMend />;
    return <p class="muted">{t(only === 'done' ? 'mending.noneDone' : 'mending.empty.title')}</p>;
  }
  const itemText = (action: Action) => {
    const item = itemId ? null : lastItem(editions, action);
    return item && wordsIn(item.text, language);
  };
  return (
    <ActionList
      actions={only === 'done' ? actions.reverse() : actions}
      today={today}
      itemText={itemText}
      onFinish={acts.finish}
      onRemove={acts.remove}
    />
  );
}

function NothingToMend() {
  const t = useText(mendingTexts);
  return (
    <EmptyNote
      icon={Wrench}
      title={t('mending.empty.title')}
      action={
        <ButtonLink href={hrefOfPart({ part: 'overview' })}>{t('mending.empty.act')}</ButtonLink>
      }
    >
      {t('mending.empty.text')}
    </EmptyNote>
  );
}

/** The item in the newest edition that has it. */
function lastItem(editions: readonly Edition[], { checklist, itemId }: Action) {
  const own = editions.filter((one) => one.checklist === checklist).reverse();
  return own.map((edition) => itemOf(edition, itemId)).find((item) => item !== null) ?? null;
}

function useActionActs() {
  const t = useText(mendingTexts);
  const toast = useToast();
  const { report } = useActs();
  const run = useCallback(
    async (work: Promise<Result<void>>, said: string, undo: () => Promise<Result<void>>) => {
      const done = await work;
      report(done.ok ? null : done.problem);
      if (!done.ok) return false;
      void send({ type: 'state.changed' });
      toast({ text: said, undo: () => void undo() });
      return true;
    },
    [report, toast],
  );
  return {
    finish: (action: Action, outcome: string) =>
      run(saveAction({ ...action, done: { at: Date.now(), outcome } }), t('mending.finished'), () =>
        saveAction(action),
      ),
    remove: (action: Action) =>
      void run(removeAction(action.id), t('mending.removed'), () => saveAction(action)),
  };
}
