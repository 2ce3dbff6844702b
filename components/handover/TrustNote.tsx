import { KeyRound, ShieldX } from 'lucide-preact';
import type { PinState } from '@/utils/exchange/pins';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { formatDigits } from '@/utils/i18n/format';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';

/** How far the key is known that signed a file. */
export type Trust = 'verified' | 'known' | 'new' | 'changed' | 'revoked';

/** A state of the pins as it is told here. */
export function trustOf(state: PinState | 'new'): Trust {
  return state === 'pinned' || state === 'retired' ? 'known' : state;
}

interface Props {
  digits: string;
  trust: Trust;
  agreed: boolean;
  onAgree(agreed: boolean): void;
}

/** Whose key signed the file; another one than before has to be asked about first. */
export function TrustNote({ digits, trust, agreed, onAgree }: Props) {
  const t = useText(handoverTexts);
  const line = (
    <p class="trust-line">
      <span class="muted">{`${t('handover.trust')} (${t(`handover.trust.${trust}`)}): `}</span>
      <span class="code">{formatDigits(digits)}</span>
    </p>
  );
  if (trust === 'revoked')
    return (
      <Note tone="late" icon={ShieldX} title={t('handover.trust.revoked.text')} urgent>
        {line}
      </Note>
    );
  if (trust !== 'changed') return line;
  return (
    <Note tone="near" icon={KeyRound} title={t('handover.trust.changed.title')} urgent>
      <p>{t('handover.trust.changed.text')}</p>
      {line}
      <Checkbox checked={agreed} onChange={onAgree}>
        {t('handover.trust.changed.agree')}
      </Checkbox>
    </Note>
  );
}

/** Whether a file may be taken. */
export const mayTake = (trust: Trust, agreed: boolean): boolean =>
  trust !== 'revoked' && (trust !== 'changed' || agreed);
