import { ArrowRightLeft, Undo2 } from 'lucide-preact';
import { type Custody, handsOf } from '@/utils/cases/custody';
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
export function CustodyNote({ onRemind, onHome, ...custody }: Props) {
  const t = useText(texts);
  const hands = handsOf(custody);
  if (!hands) return null;
  const { way, who } = hands;
  const { givenTo } = custody;
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
        title={t('handover.mark.out', { who })}
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
  return (
    <Note
      tone="neutral"
      icon={ArrowRightLeft}
      title={t(`handover.mark.${way}`, { who })}
      action={page}
    >
      {t(way === 'back' ? 'handover.story.back' : 'handover.story.in', { who })}
    </Note>
  );
}
