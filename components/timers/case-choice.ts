import type { CaseChoice } from '@/utils/storage/case-choices';

/** How a case is called in a list of choices: code and title, or what there is of them. */
export function choiceName({ code, title }: Pick<CaseChoice, 'code' | 'title'>): string {
  return [code, title].filter((part) => part !== null && part !== '').join(' · ');
}

/** The short name of a case in a sentence; empty when it has none. */
export function shortName({ code, title }: Pick<CaseChoice, 'code' | 'title'>): string {
  return code ?? title;
}

/** Looks cases up. */
export type FindCases = (search: string) => Promise<CaseChoice[]>;
