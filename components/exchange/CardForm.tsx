import { useState } from 'preact/hooks';
import type { Day } from '@/utils/calendar/day';
import type { CardDraft, CardFault } from '@/utils/exchange/card-draft';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { TextField } from '../ui/TextField';
import { CardPeople } from './CardPeople';
import type { MetCard } from './card-own-view';

interface Props {
  draft: CardDraft;
  today: Day;
  /** The card was made before: its unit stays, and it can be handed over. */
  again: boolean;
  submit: string;
  busy: boolean;
  /** What is missing or cannot be used. */
  faultsOf(draft: CardDraft): readonly CardFault[];
  /** The draft with somebody who can open files too; unchanged when that is not possible. */
  onDeputy(draft: CardDraft, met: MetCard): CardDraft;
  onMeet(file: File): Promise<MetCard | null>;
  onDone(draft: CardDraft): void;
  onCancel(): void;
}

const LINES = [
  ['unitName', 200],
  ['headName', 120],
  ['position', 120],
] as const;

/** What stands on a card, typed by its head. */
export function CardForm(props: Props) {
  const { today, again, submit, busy, faultsOf, onDone, onCancel } = props;
  const t = useText(cardTexts);
  const common = useText(commonTexts);
  const [draft, setDraft] = useState(props.draft);
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(draft) : [];
  const problem = (fault: CardFault) =>
    faults.includes(fault) ? t(`card.fault.${fault}`) : undefined;
  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faultsOf(draft).length === 0) onDone(draft);
      }}
    >
      <TextField
        label={t('card.unitId')}
        hint={t('card.unitId.hint')}
        width="middle"
        code
        disabled={again}
        value={draft.unitId}
        problem={problem('unitId')}
        onInput={(typed) => setDraft({ ...draft, unitId: typed.trim().toUpperCase() })}
        input={{ maxLength: 40, autocomplete: 'off', spellcheck: false }}
      />
      {LINES.map(([field, maxLength]) => (
        <TextField
          key={field}
          label={t(`card.${field}`)}
          optional={field === 'position'}
          width="middle"
          value={draft[field]}
          problem={field === 'position' ? undefined : problem(field)}
          onInput={(typed) => setDraft({ ...draft, [field]: typed })}
          input={{ maxLength, autocomplete: 'off' }}
        />
      ))}
      <TextField
        label={t('card.validTo')}
        hint={t('card.validTo.hint')}
        optional
        type="date"
        width="short"
        value={draft.validTo}
        problem={problem('validTo')}
        onInput={(validTo) => setDraft({ ...draft, validTo })}
        input={{ min: today }}
      />
      <CardPeople {...props} draft={draft} onChange={setDraft} />
      <div class="options-row">
        <Button tone="primary" type="submit" busy={busy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{common('common.cancel')}</Button>
      </div>
    </form>
  );
}
