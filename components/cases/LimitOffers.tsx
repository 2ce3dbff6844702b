import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { Limit } from '@/utils/cases/limit';
import { refOf } from '@/utils/legal/find-rule';
import type { RuleRef } from '@/utils/legal/rule';
import { OfferedLimit, type OfferLimit } from '../procedures/OfferedLimit';
import { type CaseForm, limitOf } from './case-form';
import { ruleFor } from './kind-form';
import { momentOf } from './moment-text';
import { type ReadReceptions, ReceptionDays } from './ReceptionDays';
import { RuleOffer } from './RuleOffer';

interface Props {
  now: Instant;
  offerLimit: OfferLimit;
  /** For receptions by the head: how many days of the month there are already. */
  readReceptions: ReadReceptions;
  form: CaseForm;
  onChange(part: Partial<CaseForm>): void;
}

/** The limit of the catalogue for a dossier, that of the law for other kinds. */
export function LimitOffers({ form, now, offerLimit, readReceptions, onChange }: Props) {
  const received = momentOf(form.received, now);
  const current = form.deadline === 'limit' ? limitOf(form) : null;
  const take = ({ amount, unit }: Limit, rule: RuleRef | null) =>
    onChange({ deadline: 'limit', amount: String(amount), unit, rule });
  if (form.kind === 'dossier')
    return (
      <OfferedLimit
        title={form.title}
        received={received}
        offerLimit={offerLimit}
        current={current}
        onTake={take}
      />
    );
  if (form.kind === 'reception')
    return form.more.byHead ? (
      <ReceptionDays day={received && dayOf(received.at)} read={readReceptions} />
    ) : null;
  const rule = ruleFor(form.kind, form.more, received);
  return (
    <RuleOffer rule={rule} current={current} onTake={(limit, one) => take(limit, refOf(one))} />
  );
}
