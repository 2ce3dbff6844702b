import { ArrowRightLeft, Undo2 } from 'lucide-preact';
import type { Custody } from '@/utils/cases/custody';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { hrefOf } from '../dashboard/route';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { Switch } from '../ui/Switch';

const texts = { ...custodyTexts, ...handoverTexts };

interface Props extends Custody {
  onRemind(on: boolean): void;
  /** The person goes on with it themselves. */
  onHome(): void;
}

/** On the page of a case: in whose hands it is, what follows from that, and the way out. */
export function CustodyNote({ givenTo, takenFrom, onRemind, onHome }: Props) {
  const t = useText(texts);
  const page = (
    <ButtonLink size="small" tone="quiet" href={hrefOf({ page: 'handover' })}>
      {t('handover.story.page')}
    </ButtonLink>
  );
  if (givenTo)
    return (
      <Note
        tone="neutral"
        icon={ArrowRightLeft}
        title={t('handover.mark.out', { who: givenTo.who })}
        action={
          <>
            <Button size="small" icon={Undo2} onClick={onHome}>
              {t('handover.story.home')}
            </Button>
            {page}
          </>
        }
      >
        <p>{t('handover.story.out')}</p>
        <Switch on={givenTo.remind} onChange={onRemind}>
          {t('handover.given.remind')}
        </Switch>
      </Note>
    );
  if (!takenFrom) return null;
  const { who, returnedAt } = takenFrom;
  const isBack = returnedAt !== undefined;
  return (
    <Note
      tone="neutral"
      icon={ArrowRightLeft}
      title={t(isBack ? 'handover.mark.back' : 'handover.mark.in', { who })}
      action={page}
    >
      {t(isBack ? 'handover.story.back' : 'handover.story.in', { who })}
    </Note>
  );
}
