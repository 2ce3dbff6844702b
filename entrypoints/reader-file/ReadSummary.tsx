import { Lock } from 'lucide-preact';
import { HeadDetails, HeadFacts } from '@/components/exchange/HeadFacts';
import { ProofNote } from '@/components/exchange/ProofNote';
import { SummarySheet } from '@/components/exchange/SummarySheet';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { Note } from '@/components/ui/Note';
import { readerTexts } from '@/utils/i18n/catalogues/reader';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { formatDigits } from '@/utils/i18n/format';
import type { Opened } from './open-file';

/** A summary that was opened. A signature is a lock and nothing green: it says nothing of the work. */
export function ReadSummary({ opened }: { opened: Opened }) {
  const t = useText(readerTexts);
  const words = useText(summaryTexts);
  const { file, signer } = opened;
  const { payload, hash } = file;
  return (
    <>
      <Note tone="neutral" icon={Lock} title={t('reader.sound')}>
        {t('reader.whose', { digits: formatDigits(signer) })}
      </Note>
      <Card title={words('summary.title')}>
        <HeadFacts head={payload} body={payload.body} />
        <SummarySheet body={payload.body} />
        <HeadDetails head={payload} signer={signer} hash={hash} answerTo={payload.body.answerTo} />
      </Card>
      <ProofNote />
    </>
  );
}
