import type { Item } from '@/utils/assessment/edition';
import { checklistsTexts } from '@/utils/i18n/catalogues/checklists';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';

interface Props {
  item: Item;
  number: number;
  onChange: (item: Item) => void;
}

const BEHAVIOURS = 4;

/** One question: its words first, the rest when it is asked for. */
export function ItemEditor({ item, number, onChange }: Props) {
  const t = useText(checklistsTexts);
  return (
    <div class="editor__fields">
      <TextArea
        label={t('editor.item', { number })}
        rows={2}
        value={item.text.vi}
        maxLength={600}
        onInput={(vi) => onChange({ ...item, text: { ...item.text, vi } })}
      />
      <details class="editor__more">
        <summary>{t('editor.more')}</summary>
        <div class="editor__fields">
          <TextField
            label={t('editor.itemEn')}
            optional
            value={item.text.en}
            onInput={(en) => onChange({ ...item, text: { ...item.text, en } })}
            input={{ maxLength: 600 }}
          />
          <TextArea
            label={t('editor.behaviours')}
            optional
            rows={3}
            maxLength={1200}
            value={item.behaviours.map((one) => one.vi).join('\n')}
            onInput={(text) => onChange({ ...item, behaviours: behavioursOf(item, text) })}
          />
          <TextField
            label={t('editor.weight')}
            type="number"
            width="short"
            value={String(item.weight)}
            onInput={(text) => onChange({ ...item, weight: weightOf(text, item.weight) })}
            input={{ min: 0.1, max: 10, step: '0.1', inputMode: 'decimal' }}
          />
          <Checkbox
            checked={item.needsProof}
            onChange={(needsProof) => onChange({ ...item, needsProof })}
          >
            {t('editor.needsProof')}
          </Checkbox>
          <Checkbox checked={item.moral} onChange={(moral) => onChange({ ...item, moral })}>
            {t('editor.moral')}
          </Checkbox>
        </div>
      </details>
    </div>
  );
}

/** A line that stays keeps its English; an empty line at the end is one that is being begun. */
function behavioursOf({ behaviours }: Item, text: string): Item['behaviours'] {
  const lines = text.split('\n').slice(0, BEHAVIOURS);
  return lines.map((vi, at) => {
    const known = behaviours.find((one) => one.vi === vi);
    return (
      known ?? { vi: vi.slice(0, 300), en: behaviours[at]?.vi === vi ? behaviours[at].en : '' }
    );
  });
}

function weightOf(text: string, before: number): number {
  const weight = Number(text);
  return weight >= 0.1 && weight <= 10 ? weight : before;
}
