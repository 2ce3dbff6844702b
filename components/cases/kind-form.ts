import type { Moment } from '@/utils/calendar/moment';
import type { CaseKind } from '@/utils/cases/case';
import type { CaseDetail, PetitionType } from '@/utils/cases/detail';
import { offeredRule } from '@/utils/cases/offered-rule';
import { holdsPersonalNumber } from '@/utils/cases/personal-number';
import type { LegalRule } from '@/utils/legal/rule';

export const CHANNELS = ['unknown', 'counter', 'online', 'post'] as const;
export const BODIES = ['inspection', 'audit', 'check'] as const;

/** What the form asks of one kind of case only, as typed. */
export interface KindForm {
  channel: (typeof CHANNELS)[number];
  type: PetitionType;
  instance: 'first' | 'second';
  remote: boolean;
  complex: boolean;
  online: boolean;
  byHead: boolean;
  body: (typeof BODIES)[number];
  conclusion: string;
  product: string;
  quantity: string;
  coefficient: string;
}

export const EMPTY_KIND_FORM: KindForm = {
  channel: 'unknown',
  type: 'complaint',
  instance: 'first',
  remote: false,
  complex: false,
  online: false,
  byHead: false,
  body: 'inspection',
  conclusion: '',
  product: '',
  quantity: '1',
  coefficient: '1',
};

/** The fields of a detail that is kept. */
export function kindFormOf(detail: CaseDetail | undefined): KindForm {
  switch (detail?.kind) {
    case undefined:
      return EMPTY_KIND_FORM;
    case 'petition':
      return {
        ...EMPTY_KIND_FORM,
        type: detail.type,
        instance: detail.instance === 2 ? 'second' : 'first',
        remote: detail.remote,
        complex: detail.complex,
      };
    case 'reception':
      return { ...EMPTY_KIND_FORM, online: detail.online, byHead: detail.byHead };
    case 'inspection':
      return { ...EMPTY_KIND_FORM, body: detail.body, conclusion: detail.conclusion };
    case 'task':
      return {
        ...EMPTY_KIND_FORM,
        product: detail.product,
        quantity: String(detail.quantity),
        coefficient: String(detail.coefficient).replace('.', ','),
      };
  }
}

/** What in these fields cannot be saved as it is. */
export interface KindMistakes {
  quantity: boolean;
  coefficient: boolean;
  conclusion: boolean;
  product: boolean;
}

export function kindMistakesIn(kind: CaseKind, form: KindForm): KindMistakes {
  const isTask = kind === 'task';
  return {
    quantity: isTask && quantityOf(form.quantity) === null,
    coefficient: isTask && coefficientOf(form.coefficient) === null,
    product: isTask && holdsPersonalNumber(form.product),
    conclusion: kind === 'inspection' && holdsPersonalNumber(form.conclusion),
  };
}

/** The detail that the fields describe; null for dossiers, and while something in them is wrong. */
export function detailFrom(kind: CaseKind, form: KindForm): CaseDetail | null {
  switch (kind) {
    case 'dossier':
      return null;
    case 'petition': {
      const isComplaint = form.type === 'complaint';
      return {
        kind,
        type: form.type,
        instance: isComplaint && form.instance === 'second' ? 2 : 1,
        remote: isComplaint && form.remote,
        complex: isComplaint && form.complex,
      };
    }
    case 'reception':
      return { kind, online: form.online, byHead: form.byHead };
    case 'inspection':
      return { kind, body: form.body, conclusion: form.conclusion.trim() };
    case 'task': {
      const quantity = quantityOf(form.quantity);
      const coefficient = coefficientOf(form.coefficient);
      if (quantity === null || coefficient === null) return null;
      return { kind, product: form.product.trim(), quantity, coefficient };
    }
  }
}

/** The rule that the law offers for such a case received then; null when there is none. */
export function ruleFor(kind: CaseKind, form: KindForm, received: Moment | null): LegalRule | null {
  return received && offeredRule(detailFrom(kind, form), received);
}

function quantityOf(text: string): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null;
  const count = Number(text);
  return count >= 1 && count <= 100_000 ? count : null;
}

/** With a comma or a point. @example coefficientOf('1,5') // → 1.5 */
function coefficientOf(text: string): number | null {
  if (!/^\d{1,4}([.,]\d{1,3})?$/.test(text.trim())) return null;
  const value = Number(text.trim().replace(',', '.'));
  return value > 0 && value <= 1_000 ? value : null;
}
