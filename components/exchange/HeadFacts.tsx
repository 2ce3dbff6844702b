import { parsePeriod } from '@/utils/calendar/period';
import type { Head } from '@/utils/exchange/head';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { formatDay, formatDigits, formatInstant } from '@/utils/i18n/format';
import { periodText } from '@/utils/i18n/period-text';
import type { SummaryBody } from '@/utils/team/summary';
import { useLanguage, useText } from '../ui/language';
import { Facts } from './Facts';

interface Props {
  head: Head;
  /** Digits of the key that signs. */
  signer: string;
  /** null while it is not written. */
  hash: string | null;
  /** The public name of the key for its answer; absent where it names none. */
  answerTo?: string | undefined;
}

/** What of a head is known before the file is written. */
export interface Addressed {
  author: Pick<Head['author'], 'displayName'>;
  aud: Pick<Head['aud'], 'unitId'>;
  period: string | null;
}

/** Who, for whom, which period: what stands at the head of a summary. */
export function HeadFacts({ head, body }: { head: Addressed; body: SummaryBody }) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const { from, to } = body.period;
  const period = periodText(head.period ?? '', language);
  const days = { period, from: formatDay(from), to: formatDay(to) };
  const isKnown = parsePeriod(head.period ?? '') !== null;
  return (
    <Facts
      facts={[
        { name: t('summary.from'), value: head.author.displayName },
        { name: t('summary.position'), value: body.member.position },
        { name: t('summary.unit'), value: body.member.unitName },
        { name: t('summary.unitId'), value: head.aud.unitId },
        { name: t('summary.period'), value: isKnown ? t('summary.days', days) : period },
        { name: t('summary.asOf'), value: formatInstant(body.asOf) },
      ].filter(({ value }) => value !== '')}
    />
  );
}

/** The rest of the head, for whoever wants to compare. */
export function HeadDetails({ head, signer, hash, answerTo }: Props) {
  const t = useText(summaryTexts);
  const none = t('summary.head.none');
  const { recipientFp } = head.aud;
  return (
    <details class="head-details">
      <summary>{t('summary.head')}</summary>
      <Facts
        facts={[
          { name: t('summary.head.seq'), value: head.seq },
          { name: t('summary.head.prev'), value: head.prev ?? none, code: true },
          { name: t('summary.head.signer'), value: formatDigits(signer), code: true },
          {
            name: t('summary.head.recipient'),
            value: recipientFp === null ? none : formatDigits(recipientFp),
            code: true,
          },
          ...(answerTo === undefined
            ? []
            : [{ name: t('summary.head.answerTo'), value: answerTo, code: true }]),
          { name: t('summary.head.member'), value: head.author.memberId, code: true },
          { name: t('summary.head.made'), value: head.createdAt, code: true },
          {
            name: t('summary.head.clock'),
            value: t('summary.head.times', { count: head.clockAnomalies }),
          },
          { name: t('summary.head.version'), value: head.app.version },
          ...(hash === null ? [] : [{ name: t('summary.head.hash'), value: hash, code: true }]),
        ]}
      />
    </details>
  );
}
