import { useEffect, useState } from 'preact/hooks';
import { HeadDetails, HeadFacts } from '@/components/exchange/HeadFacts';
import { SummarySheet } from '@/components/exchange/SummarySheet';
import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { fromBase64, utf8 } from '@/utils/exchange/bytes';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { readPayload } from '@/utils/exchange/payload';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import type { SummaryRow } from '@/utils/storage/exchange-rows';

interface Props {
  row: SummaryRow | null;
  onClose(): void;
}

/** What stood in a summary that was handed in. */
export function SentDialog({ row, onClose }: Props) {
  const t = useText(submitTexts);
  const title = row ? t('submit.sent.showOf', { seq: row.seq }) : '';
  return (
    <Dialog open={row !== null} title={title} size="wide" onClose={onClose}>
      {row && <Content row={row} />}
    </Dialog>
  );
}

function Content({ row }: { row: SummaryRow }) {
  const read = readPayload('member-summary', utf8(row.text));
  const verifyKey = read.ok ? read.value.author.verifyKey : '';
  const [signer, setSigner] = useState('');
  useEffect(() => {
    const key = fromBase64(verifyKey);
    if (key) void fingerprint('sign', key).then(setSigner);
  }, [verifyKey]);
  if (!read.ok) return <ProblemNote problem={read.problem} />;
  return (
    <>
      <HeadFacts head={read.value} body={read.value.body} />
      <SummarySheet body={read.value.body} />
      <HeadDetails
        head={read.value}
        signer={signer}
        hash={row.hash}
        answerTo={read.value.body.answerTo}
      />
    </>
  );
}
