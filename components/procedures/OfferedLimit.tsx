import { BookOpenText } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '@/utils/calendar/instant';
import type { Moment } from '@/utils/calendar/moment';
import type { Limit } from '@/utils/cases/limit';
import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import type { RuleRef } from '@/utils/legal/rule';
import type { Procedure } from '@/utils/procedures/procedure';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import { limitWords } from './procedure-words';
import './offered-limit.css';

/** Asks the catalogue for the limit of a dossier; null when it has none to offer. */
export type OfferLimit = (title: string, received: Moment) => Promise<Offer | null>;
interface Offer {
  limit: Limit;
  /** The version of the procedure that it is taken from. */
  procedure?: Pick<Procedure, 'code' | 'validFrom'>;
}

/** Long enough that a name is asked for once, short enough to feel at once; in milliseconds. */
const PAUSE_IN_TYPING = 200;

interface Props {
  title: string;
  /** null while it cannot be read: without it no version is known to govern. */
  received: Moment | null;
  offerLimit: OfferLimit;
  /** The limit that the form holds already. */
  current: Limit | null;
  /** @param rule - the version of the procedure, kept with the case; null when it is not known */
  onTake(limit: Limit, rule: RuleRef | null): void;
}

/** The limit that the catalogue gives; offered, never set without the person. */
export function OfferedLimit({ title, received, offerLimit, current, onTake }: Props) {
  const t = useText(proceduresTexts);
  const offer = useOffer(title, received, offerLimit);
  const limit = offer?.limit;
  const isTaken = limit?.amount === current?.amount && limit?.unit === current?.unit;
  return (
    // It is there before it speaks, so that whoever listens hears the offer come.
    <div class={limit ? 'offered-limit' : 'visually-hidden'} role="status">
      {limit && (
        <>
          <BookOpenText class="icon" />
          <span class="offered-limit__words">
            {t('procedures.offer', { limit: limitWords(limit, t) })}
          </span>
          {!isTaken && (
            <Button size="small" onClick={() => onTake(limit, ruleOf(offer))}>
              {t('procedures.offer.take')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function ruleOf({ procedure }: Offer): RuleRef | null {
  return procedure ? { id: procedure.code, version: procedure.validFrom } : null;
}

function useOffer(title: string, received: Moment | null, offerLimit: OfferLimit): Offer | null {
  const [offer, setOffer] = useState<Offer | null>(null);
  const at: Instant | undefined = received?.at;
  const precision = received?.precision;
  useEffect(() => {
    setOffer(null);
    if (title.trim() === '' || at === undefined || !precision) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      const asked = offerLimit(title, { at, precision });
      // What cannot be read is not offered; the form works without it.
      void asked.catch(() => null).then((found) => isWanted && setOffer(found));
    }, PAUSE_IN_TYPING);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [title, at, precision, offerLimit]);
  return offer;
}
