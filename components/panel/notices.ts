import { panelTexts } from '@/utils/i18n/catalogues/panel';
import { type Translate, translator } from '@/utils/i18n/text';
import type { Problem } from '@/utils/problems';
import type { Language } from '@/utils/settings';

function reasonFor(problem: Problem, t: Translate<typeof panelTexts>): string {
  switch (problem.code) {
    case 'storage.full':
      return t('panel.reason.full');
    case 'storage.newer':
      return t('panel.reason.newer');
    case 'storage.emptied':
      return t('panel.reason.emptied');
    case 'message.refused':
    case 'message.tooLarge':
      return t('panel.reason.refused');
    default:
      return t('panel.reason.other');
  }
}

/** What the panel says of a problem: one sentence that tells what happened and what to do. */
export function problemNotice(problem: Problem, language: Language): string {
  const t = translator(panelTexts, language);
  switch (problem.code) {
    case 'page.controlHidden':
      return t('panel.problem.hidden');
    case 'page.outdated':
      return t('panel.problem.outdated');
    case 'page.secrecyMark':
      return t('panel.problem.secrecy');
    case 'portal.notAllowed':
      return t('panel.problem.revoked');
    default:
      return t('panel.problem.notSaved', { reason: reasonFor(problem, t) });
  }
}

/** What tracking came to: how many are tracked now, and how many the page shows with impossible dates. */
export function trackedNotice(
  { count, refused }: { count: number; refused: number },
  language: Language,
): string {
  const t = translator(panelTexts, language);
  const sentences: string[] = [];
  if (count > 0) sentences.push(t('panel.trackedCount', { count }));
  if (refused > 0) sentences.push(t('panel.refusedSome', { count: refused }));
  return sentences.join(' ');
}
