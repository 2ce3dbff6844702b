import { type CaseQuery, hrefOf, hrefOfCases } from '../dashboard/route';

const DASHBOARD = '/dashboard.html';

/** The address of one case on the dashboard. */
export function hrefOfCase(id: string): string {
  return DASHBOARD + hrefOf({ page: 'case', id });
}

/** The address of the rows behind a number. */
export function hrefOfRows(change: Partial<CaseQuery>): string {
  return DASHBOARD + hrefOfCases(change);
}

/** The address of the page of time. */
export function hrefOfTime(): string {
  return DASHBOARD + hrefOf({ page: 'time' });
}

/** The address of the inbox on the dashboard. */
export function hrefOfInbox(): string {
  return DASHBOARD + hrefOf({ page: 'inbox' });
}
