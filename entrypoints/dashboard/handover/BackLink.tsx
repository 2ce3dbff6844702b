import { ArrowLeft } from 'lucide-preact';
import { hrefOf } from '@/components/dashboard/route';
import { useText } from '@/components/ui/language';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';

/** Back to all hand-overs. */
export function BackLink() {
  const t = useText(handoverTexts);
  return (
    <a class="story__back" href={hrefOf({ page: 'handover' })}>
      <ArrowLeft class="icon" />
      {t('handover.back')}
    </a>
  );
}
