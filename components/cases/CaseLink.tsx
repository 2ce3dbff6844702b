import type { Case } from '@/utils/cases/case';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { hrefOf } from '../dashboard/route';
import { useText } from '../ui/language';
import './case-link.css';

/** What a case is called, name above code, as the link to its story; the keys j and k go from one to the next. */
export function CaseLink({ one }: { one: Pick<Case, 'id' | 'title' | 'code'> }) {
  const t = useText(casesTexts);
  return (
    <a class="case-link" href={hrefOf({ page: 'case', id: one.id })} data-case-id={one.id}>
      <span class="case-link__title">
        {one.title || <span class="muted">{t('cases.noTitle')}</span>}
      </span>
      <span class="case-link__code code">{one.code ?? t('cases.noCode')}</span>
    </a>
  );
}
