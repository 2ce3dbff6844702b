import { ArrowDown, ArrowUp, Plus, RotateCcw, Trash2 } from 'lucide-preact';
import {
  addGroup,
  addItem,
  changeGroup,
  changeItem,
  moveItem,
  removeItem,
  reviveItem,
} from '@/utils/assessment/edit-edition';
import type { Edition, Group, Item } from '@/utils/assessment/edition';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { EditionFields } from './EditionFields';
import { ItemEditor } from './ItemEditor';
import './editor.css';

interface Props {
  edition: Edition;
  /** Ids of the items of all earlier editions of the checklist: they are retired, never deleted. */
  asked: ReadonlySet<string>;
  newItemId: () => string;
  onChange: (edition: Edition) => void;
}

/** Everything of an edition that is being written. */
export function EditionEditor({ edition, asked, newItemId, onChange }: Props) {
  const t = useText(checklistsTexts);
  let number = 0;
  return (
    <>
      <EditionFields edition={edition} isFirst={asked.size === 0} onChange={onChange} />
      {edition.groups.map((group) => {
        const first = number + 1;
        number += group.items.length;
        return (
          <GroupEditor
            key={group.id}
            edition={edition}
            group={group}
            first={first}
            asked={asked}
            newItemId={newItemId}
            onChange={onChange}
          />
        );
      })}
      <div>
        <Button
          icon={Plus}
          onClick={() => onChange(addGroup(edition, { group: newItemId(), item: newItemId() }))}
        >
          {t('editor.addGroup')}
        </Button>
      </div>
    </>
  );
}

interface GroupProps extends Props {
  group: Group;
  /** The number of its first item. */
  first: number;
}

function GroupEditor({ edition, group, first, asked, newItemId, onChange }: GroupProps) {
  const t = useText(checklistsTexts);
  const title = group.title.vi === '' ? t('checklists.untitled') : group.title.vi;
  return (
    <Card title={title}>
      <TextField
        label={t('editor.group')}
        value={group.title.vi}
        onInput={(vi) => onChange(changeGroup(edition, group.id, { ...group.title, vi }))}
        input={{ maxLength: 200 }}
      />
      <ol class="editor__items">
        {group.items.map((item, at) => (
          <li key={item.id} class="editor__item">
            {item.retired ? (
              <RetiredItem item={item} onRevive={() => onChange(reviveItem(edition, item))} />
            ) : (
              <ItemEditor
                item={item}
                number={first + at}
                onChange={(changed) => onChange(changeItem(edition, changed))}
              />
            )}
            {!item.retired && (
              <ItemActs
                number={first + at}
                isAsked={asked.has(item.id)}
                onMove={(step) => onChange(moveItem(edition, item.id, step))}
                onRemove={() => onChange(removeItem(edition, item, asked))}
              />
            )}
          </li>
        ))}
      </ol>
      <div>
        <Button
          size="small"
          icon={Plus}
          onClick={() => onChange(addItem(edition, group.id, newItemId()))}
        >
          {t('editor.addItem')}
        </Button>
      </div>
    </Card>
  );
}

function RetiredItem({ item, onRevive }: { item: Item; onRevive: () => void }) {
  const t = useText(checklistsTexts);
  return (
    <div class="editor__retired">
      <p>
        <s>{item.text.vi}</s> <span class="muted">{`(${t('editor.retired')})`}</span>
      </p>
      <Button size="small" icon={RotateCcw} onClick={onRevive}>
        {t('editor.revive')}
      </Button>
    </div>
  );
}

interface ActsProps {
  number: number;
  isAsked: boolean;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

function ItemActs({ number, isAsked, onMove, onRemove }: ActsProps) {
  const t = useText(checklistsTexts);
  return (
    <div class="editor__acts">
      <IconButton
        size="small"
        icon={ArrowUp}
        label={t('editor.up', { number })}
        onClick={() => onMove(-1)}
      />
      <IconButton
        size="small"
        icon={ArrowDown}
        label={t('editor.down', { number })}
        onClick={() => onMove(1)}
      />
      <IconButton
        size="small"
        icon={Trash2}
        label={t(isAsked ? 'editor.retire' : 'editor.remove', { number })}
        onClick={onRemove}
      />
    </div>
  );
}
