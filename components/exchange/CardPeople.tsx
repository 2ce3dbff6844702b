import { UserRoundMinus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { CardDraft } from '@/utils/exchange/card-draft';
import { cardTexts } from '@/utils/i18n/catalogues/card';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/language';
import { CompareDialog } from './CompareDialog';
import type { MetCard } from './card-own-view';
import { FilePick } from './FilePick';

interface Props {
  draft: CardDraft;
  /** The card was made before, so that it can be handed over. */
  again: boolean;
  busy: boolean;
  onDeputy(draft: CardDraft, met: MetCard): CardDraft;
  onMeet(file: File): Promise<MetCard | null>;
  onChange(draft: CardDraft): void;
}

interface Meeting {
  met: MetCard;
  as: 'deputy' | 'successor';
}

/** Who else stands on the card. Nobody is put there before two people compared the digits. */
export function CardPeople({ draft, again, busy, onDeputy, onMeet, onChange }: Props) {
  const t = useText(cardTexts);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [isKnown, setKnown] = useState(false);
  const meet = async (file: File, as: Meeting['as']) => {
    setKnown(false);
    const met = await onMeet(file);
    if (!met) return;
    if (as === 'deputy' && onDeputy(draft, met) === draft) setKnown(true);
    else setMeeting({ met, as });
  };
  const agree = ({ met, as }: Meeting) => {
    const { name, verifyKey } = met;
    onChange(as === 'deputy' ? onDeputy(draft, met) : { ...draft, successor: { name, verifyKey } });
    setMeeting(null);
  };
  return (
    <>
      <Deputies draft={draft} onChange={onChange} />
      <div class="options-row">
        <FilePick busy={busy} onFile={(file) => void meet(file, 'deputy')}>
          {t('card.deputies.add')}
        </FilePick>
        {isKnown && <span role="alert">{t('card.deputies.known')}</span>}
      </div>
      {again && (
        <Successor
          draft={draft}
          busy={busy}
          onChange={onChange}
          onFile={(file) => void meet(file, 'successor')}
        />
      )}
      <CompareDialog
        digits={meeting?.met.digits ?? null}
        how={meeting ? t('card.compare.how', { name: meeting.met.name }) : undefined}
        onSame={() => meeting && agree(meeting)}
        onClose={() => setMeeting(null)}
      />
    </>
  );
}

function Deputies({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const t = useText(cardTexts);
  const without = (recipient: string) =>
    onChange({ ...draft, deputies: draft.deputies.filter((one) => one.recipient !== recipient) });
  return (
    <div class="card-people">
      <h3 class="field__label">{t('card.deputies')}</h3>
      <p class="muted">{t('card.deputies.about')}</p>
      {draft.deputies.length > 0 && (
        <ul class="card-people__list">
          {draft.deputies.map(({ name, recipient }) => (
            <li key={recipient}>
              <bdi>{name}</bdi>
              <IconButton
                icon={UserRoundMinus}
                size="small"
                label={t('card.deputies.remove', { name })}
                onClick={() => without(recipient)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SuccessorProps extends Pick<Props, 'draft' | 'busy' | 'onChange'> {
  onFile(file: File): void;
}

function Successor({ draft, busy, onChange, onFile }: SuccessorProps) {
  const t = useText(cardTexts);
  const { successor } = draft;
  return (
    <div class="card-people">
      <h3 class="field__label">{t('card.successor')}</h3>
      <p class="muted">{t('card.successor.about')}</p>
      {successor ? (
        <div class="options-row">
          <strong>{t('card.successor.named', { name: successor.name })}</strong>
          <Button size="small" onClick={() => onChange({ ...draft, successor: null })}>
            {t('card.successor.remove')}
          </Button>
        </div>
      ) : (
        <div class="options-row">
          <FilePick busy={busy} onFile={onFile}>
            {t('card.successor.add')}
          </FilePick>
        </div>
      )}
    </div>
  );
}
