import type { Instant } from '@/utils/calendar/instant';
import type { Case, CaseKind } from '@/utils/cases/case';
import type { Limit } from '@/utils/cases/limit';
import type { RuleRef } from '@/utils/legal/rule';
import type { CaseDraft } from '@/utils/storage/case-draft';
import { detailFrom, EMPTY_KIND_FORM, type KindForm, kindMistakesIn } from './kind-form';
import { EMPTY_MOMENT, type MomentText, momentOf, writeMoment } from './moment-text';

/** The form for a new case, as typed. */
export interface CaseForm {
  kind: CaseKind;
  code: string;
  title: string;
  /** May be left empty: then it is not known when the case came in. */
  received: MomentText;
  deadline: 'due' | 'limit' | 'none';
  due: MomentText;
  amount: string;
  unit: Limit['unit'];
  /** What is asked of the chosen kind only. */
  more: KindForm;
  /** The rule that the limit was taken from; null once the person has changed anything of it. */
  rule: RuleRef | null;
}

/** What in the form cannot be saved as it is. */
export interface CaseFormMistakes {
  /** Neither a code nor a name to recognise the case by. */
  name: boolean;
  received: boolean;
  due: boolean;
  amount: boolean;
}

/** The form before anything is typed: a dossier received now, with a due date on its slip. */
export function emptyCaseForm(now: Instant): CaseForm {
  return {
    kind: 'dossier',
    code: '',
    title: '',
    received: writeMoment({ at: now, precision: 'minute' }),
    deadline: 'due',
    due: EMPTY_MOMENT,
    amount: '',
    unit: 'workingDays',
    more: EMPTY_KIND_FORM,
    rule: null,
  };
}

/** What a limit taken from a rule depends on. */
const RULED: readonly (keyof CaseForm)[] = ['kind', 'title', 'received', 'amount', 'unit', 'more'];

/**
 * The form after a change; a limit that was taken from a rule is the person's own from then on. A
 * reception has no due date unless the person gives it one, the other kinds are asked for theirs.
 */
export function changed(form: CaseForm, part: Partial<CaseForm>): CaseForm {
  const rule = RULED.some((key) => key in part) ? null : form.rule;
  return { ...form, rule, deadline: deadlineFor(form, part.kind ?? form.kind), ...part };
}

function deadlineFor(form: CaseForm, kind: CaseKind): CaseForm['deadline'] {
  if (kind === form.kind) return form.deadline;
  if (kind === 'reception' && form.deadline === 'due' && isEmpty(form.due)) return 'none';
  return form.kind === 'reception' && form.deadline === 'none' ? 'due' : form.deadline;
}

export function mistakesIn(form: CaseForm, now: Instant): CaseFormMistakes {
  return {
    name: form.code.trim() === '' && form.title.trim() === '',
    received: !isEmpty(form.received) && momentOf(form.received, now) === null,
    due: form.deadline === 'due' && momentOf(form.due, now) === null,
    amount: form.deadline === 'limit' && limitOf(form) === null,
  };
}

/** The case that the form describes; null while something in it is wrong. */
export function draftOf(form: CaseForm, now: Instant): CaseDraft | null {
  if (Object.values(mistakesIn(form, now)).some(Boolean)) return null;
  if (Object.values(kindMistakesIn(form.kind, form.more)).some(Boolean)) return null;
  const limit = form.deadline === 'limit' ? limitOf(form) : null;
  const detail = detailFrom(form.kind, form.more);
  const { channel } = form.more;
  const code = form.code.trim();
  return {
    kind: form.kind,
    code: code === '' ? null : code,
    title: form.title.trim().replace(/\s+/g, ' '),
    limit,
    ...(limit && form.rule ? { rule: form.rule } : {}),
    ...(detail ? { detail } : {}),
    ...(form.kind === 'dossier' && channel !== 'unknown' ? { channel } : {}),
    receivedAt: isEmpty(form.received) ? null : momentOf(form.received, now),
    due: form.deadline === 'due' ? momentOf(form.due, now) : null,
  };
}

/** The case as far as its clock needs it, for showing its due time while it is typed. */
export function typedCase(form: CaseForm, now: Instant): Case | null {
  const when = momentOf(form.received, now);
  const limit = form.deadline === 'limit' ? limitOf(form) : null;
  if (!when) return null;
  const detail = detailFrom(form.kind, form.more);
  return {
    id: '',
    kind: form.kind,
    code: null,
    title: '',
    limit,
    ...(detail ? { detail } : {}),
    events: [{ id: '', type: 'received', when, recordedAt: now, source: 'person' }],
    portal: null,
    createdAt: now,
  };
}

/** The time allowed as typed; null when it is no whole number from 1 to 3650, or 0 working days. */
export function limitOf({ amount, unit }: Pick<CaseForm, 'amount' | 'unit'>): Limit | null {
  if (!/^\d{1,4}$/.test(amount.trim())) return null;
  const count = Number(amount);
  const least = unit === 'workingDays' ? 0 : 1;
  return count >= least && count <= 3650 ? { amount: count, unit } : null;
}

function isEmpty(text: MomentText): boolean {
  return text.day.trim() === '' && text.time.trim() === '';
}
