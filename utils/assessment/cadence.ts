import type { PeriodKind } from '../calendar/period';

/** How often a checklist is answered; `surprise` is once a week at most, unannounced. */
export const CADENCES = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'surprise'] as const;
export type Cadence = (typeof CADENCES)[number];

/** The period that one answering of a checklist stands for. */
export const PERIOD_OF_CADENCE: Record<Cadence, PeriodKind> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  surprise: 'week',
};
