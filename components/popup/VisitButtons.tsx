import { UserRoundCheck, UserRoundPlus } from 'lucide-preact';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { Button } from '../ui/Button';
import { useText } from '../ui/language';
import type { PopupAct } from './popup-view';

interface Props {
  /** A visit is what runs. */
  visiting: boolean;
  busy: PopupAct | null;
  onAct: (act: PopupAct) => void;
}

/** Somebody came; or, while a visit runs, it is over. */
export function VisitButtons({ visiting, busy, onAct }: Props) {
  const t = useText(popupTexts);
  return (
    <>
      <Button
        icon={UserRoundPlus}
        title={t('popup.visit.hint')}
        busy={busy?.type === 'visit'}
        onClick={() => onAct({ type: 'visit' })}
      >
        {t('popup.visit')}
      </Button>
      {visiting && (
        <Button
          tone="primary"
          icon={UserRoundCheck}
          busy={busy?.type === 'visitEnd'}
          onClick={() => onAct({ type: 'visitEnd' })}
        >
          {t('popup.visit.back')}
        </Button>
      )}
    </>
  );
}
