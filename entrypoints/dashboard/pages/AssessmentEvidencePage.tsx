import { FileCheck2 } from 'lucide-preact';
import { hrefOfPart } from '@/components/assessment/part';
import { wordsIn } from '@/components/assessment/words';
import { EvidenceLog } from '@/components/evidence/EvidenceLog';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyNote } from '@/components/ui/EmptyNote';
import { useLanguage, useText } from '@/components/ui/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { useToast } from '@/components/ui/Toast';
import { type Edition, itemOf } from '@/utils/assessment/edition';
import type { Evidence } from '@/utils/evidence/evidence';
import { evidenceTexts } from '@/utils/i18n/catalogues/evidence';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { listEditions } from '@/utils/storage/editions';
import { newestEvidence, removeEvidence, saveEvidence } from '@/utils/storage/evidence';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useActs } from '../../acts/acts';
import { FactRows } from '../assessment/FactRows';

/** More than are looked through in one place. */
const SHOWN = 200;

async function readLog() {
  const [log, editions] = await Promise.all([newestEvidence(SHOWN), listEditions()]);
  return { log, editions };
}

/** The one log of evidence, for every period and every paper. */
export function AssessmentEvidencePage() {
  const t = useText(evidenceTexts);
  const view = useLiveQuery(readLog);
  if (!view) return <Skeleton lines={6} />;
  if (view.log.length === 0) return <Nothing />;
  return (
    <Card title={t('evidence.title')} intro={t('evidence.log.intro')}>
      <Log {...view} />
      {view.log.length === SHOWN && (
        <p class="muted">{t('evidence.log.older', { count: SHOWN })}</p>
      )}
    </Card>
  );
}

function Log({ log, editions }: { log: Evidence[]; editions: Edition[] }) {
  const t = useText(evidenceTexts);
  const language = useLanguage();
  const toast = useToast();
  const { report } = useActs();
  const remove = async (one: Evidence) => {
    const removed = await removeEvidence(one.id);
    report(removed.ok ? null : removed.problem);
    if (removed.ok) toast({ text: t('evidence.log.removed'), undo: () => void saveEvidence(one) });
  };
  const itemText = (itemId: string) => {
    const item = editions.map((edition) => itemOf(edition, itemId)).find((one) => one !== null);
    return item ? wordsIn(item.text, language) : null;
  };
  return (
    <EvidenceLog
      log={log}
      itemText={itemText}
      rowsOf={(fact) => <FactRows fact={fact} />}
      onRemove={(one) => void remove(one)}
    />
  );
}

function Nothing() {
  const t = useText(evidenceTexts);
  const mending = useText(mendingTexts);
  return (
    <EmptyNote
      icon={FileCheck2}
      title={t('evidence.log.empty.title')}
      action={
        <ButtonLink tone="primary" href={hrefOfPart({ part: 'overview' })}>
          {mending('mending.empty.act')}
        </ButtonLink>
      }
    >
      {t('evidence.log.empty.text')}
    </EmptyNote>
  );
}
