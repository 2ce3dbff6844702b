import type { PackBody } from '@/utils/handover/pack';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { formatDay, formatInstant } from '@/utils/i18n/format';
import { Facts } from '../exchange/Facts';
import { useText } from '../ui/language';
import { PackedCaseLine } from './SharedCaseLine';
import '../exchange/exchange.css';
import './handover.css';

interface Props {
  body: PackBody;
  /** The giver, as named in the pack. */
  from: string;
}

/** A pack as it is, sentence by sentence: what will leave, or what has come. */
export function PackSheet({ body, from }: Props) {
  return (
    <div class="handover-stack">
      <PackFacts body={body} from={from} />
      <ul class="pack-cases">
        {body.cases.map((packed) => (
          <PackedCaseLine key={packed.case.id} packed={packed} />
        ))}
      </ul>
    </div>
  );
}

/** Who, for whom, until when. */
export function PackFacts({ body, from }: Props) {
  const t = useText(handoverTexts);
  return (
    <Facts
      facts={[
        { name: t('handover.sheet.from'), value: from },
        { name: t('handover.sheet.to'), value: body.to },
        {
          name: t('handover.sheet.until'),
          value: body.until ? formatDay(body.until) : t('handover.until.none'),
        },
        { name: t('handover.sheet.measured'), value: formatInstant(body.measuredAt) },
        ...(body.note === '' ? [] : [{ name: t('handover.sheet.note'), value: body.note }]),
      ]}
    />
  );
}
