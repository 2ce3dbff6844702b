import type { LegalRule } from './rule';
import { COMPLAINT_RULES } from './rules/complaints';
import { DOSSIER_RULES } from './rules/dossiers';
import { PETITION_RULES } from './rules/petitions';
import { RECEPTION_RULES } from './rules/receptions';

/** The rules that come with the extension, every version of them. */
export const LEGAL_RULES: readonly LegalRule[] = [
  ...DOSSIER_RULES,
  ...COMPLAINT_RULES,
  ...PETITION_RULES,
  ...RECEPTION_RULES,
];
