import { UserRoundCheck, UserRoundPlus } from 'lucide-preact';
import type { PopupAct } from '@/components/popup/popup-view';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/language';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { runningEntry } from '@/utils/storage/timers';
import { useLiveQuery } from '@/utils/storage/use-live-query';

interface Props {
  busy: PopupAct | null;
  onAct: (act: PopupAct) => void;
}

/** Somebody came; or, while a visit runs, it is over. */
export function VisitButton({ busy, onAct }: Props) {
  const t = useText(popupTexts);
  const running = useLiveQuery(runningEntry);
  const isVisit = running?.visit !== null && running?.visit !== undefined;
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
      {isVisit && (
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
