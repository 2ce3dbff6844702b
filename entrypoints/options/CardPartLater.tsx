import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { useModule } from '@/components/ui/use-module';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import type { Acts } from './use-acts';

// What signs and seals is a third of the page, stands below its first view and serves few.
const load = () => import('./CardPart').then((module) => module.CardPart);

/** The unit's card, loaded once the rest of the page is drawn. */
export function CardPartLater({ acts }: { acts: Acts }) {
  const t = useText(optionsTexts);
  const CardPart = useModule(load);
  if (CardPart) return <CardPart acts={acts} />;
  return (
    <Card id="unit" title={t('unit.title')} intro={t('unit.intro')}>
      <Skeleton lines={3} />
    </Card>
  );
}
