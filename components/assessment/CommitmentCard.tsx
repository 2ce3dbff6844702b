import type { Commitment } from '@/utils/assessment/action';
import { mendingTexts } from '@/utils/i18n/catalogues/mending';
import { ButtonLink } from '../ui/ButtonLink';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import { hrefOfPart } from './part';
import './mending.css';

/** What the person committed to for the year, for reading. */
export function CommitmentCard({
  year,
  commitment,
}: {
  year: number;
  commitment: Commitment | null;
}) {
  const t = useText(mendingTexts);
  return (
    <Card title={t('commitment.title', { year })}>
      {commitment ? (
        <ul class="commitment">
          {commitment.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <>
          <p class="muted">{t('commitment.none')}</p>
          <div>
            <ButtonLink href={hrefOfPart({ part: 'plan' })}>{t('commitment.enter')}</ButtonLink>
          </div>
        </>
      )}
    </Card>
  );
}
