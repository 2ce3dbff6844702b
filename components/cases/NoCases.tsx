import { Inbox, SearchX } from 'lucide-preact';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { type CaseQuery, hrefOf, hrefOfCases } from '../dashboard/route';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { EmptyNote } from '../ui/EmptyNote';
import { useText } from '../ui/language';

interface Props {
  query: CaseQuery;
  /** Nothing was ever tracked. */
  first: boolean;
  optionsHref: string;
  onAdd(): void;
}

/** An empty list: what will be here, or why nothing fits, and the way on. */
export function NoCases({ query, first, optionsHref, onAdd }: Props) {
  const t = useText(casesTexts);
  if (query.search !== '') return <NothingFound query={query} />;
  if (!first)
    return (
      <EmptyNote
        icon={Inbox}
        title={t(`cases.empty.view.${query.view}`)}
        action={
          query.view !== 'all' && (
            <ButtonLink href={hrefOfCases({ view: 'all' })}>{t('cases.empty.other')}</ButtonLink>
          )
        }
      />
    );
  return (
    <EmptyNote
      icon={Inbox}
      title={t('cases.empty.first.title')}
      action={
        <div class="page__acts">
          <ButtonLink tone="primary" href={optionsHref}>
            {t('cases.empty.first.portals')}
          </ButtonLink>
          <Button onClick={onAdd}>{t('cases.add')}</Button>
        </div>
      }
    >
      {t('cases.empty.first.text')}
    </EmptyNote>
  );
}

function NothingFound({ query }: { query: CaseQuery }) {
  const t = useText(casesTexts);
  const everywhere: CaseQuery = { ...query, view: 'all', day: null, month: null };
  return (
    <div role="status">
      <EmptyNote
        icon={SearchX}
        title={t('cases.empty.search.title', { search: query.search })}
        action={
          query.view !== 'all' && (
            <ButtonLink href={hrefOf({ page: 'cases', query: everywhere })}>
              {t('cases.empty.search.all')}
            </ButtonLink>
          )
        }
      >
        {t('cases.empty.search.text')}
      </EmptyNote>
    </div>
  );
}
