import type { Instant } from '@/utils/calendar/instant';
import type { Case } from '@/utils/cases/case';
import type { CaseEdit } from '@/utils/cases/edit';
import { timelineOf } from '@/utils/cases/timeline';
import { type CaseForm, emptyCaseForm, limitOf } from './case-form';
import { detailFrom, kindFormOf, kindMistakesIn } from './kind-form';
import { EMPTY_MOMENT, writeMoment } from './moment-text';

/** The form of a case that is there; the reception is shown, never edited here. */
export function formOf(one: Case, now: Instant): CaseForm {
  const { received } = timelineOf(one.events);
  return {
    ...emptyCaseForm(now),
    kind: one.kind,
    code: one.code ?? '',
    title: one.title,
    received: received ? writeMoment(received.when) : EMPTY_MOMENT,
    deadline: one.limit ? 'limit' : 'none',
    amount: one.limit ? String(one.limit.amount) : '',
    unit: one.limit?.unit ?? 'workingDays',
    more: kindFormOf(one.detail),
    rule: one.rule ?? null,
  };
}

/** What the form says of the case; null while something in it is wrong. */
export function editOf(form: CaseForm): CaseEdit | null {
  if (form.code.trim() === '' && form.title.trim() === '') return null;
  if (Object.values(kindMistakesIn(form.kind, form.more)).some(Boolean)) return null;
  const limit = form.deadline === 'limit' ? limitOf(form) : null;
  if (form.deadline === 'limit' && !limit) return null;
  const code = form.code.trim();
  return {
    code: code === '' ? null : code,
    title: form.title.trim().replace(/\s+/g, ' '),
    detail: detailFrom(form.kind, form.more),
    limit,
    rule: limit && form.rule,
  };
}
