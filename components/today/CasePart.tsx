import { todayTexts } from '@/utils/i18n/catalogues/today';
import { type CaseView, hrefOf, hrefOfCases } from '../dashboard/route';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import './case-part.css';

/** One line of a part: a case and since when it stands there. */
export interface PartLine {
  id: string;
  name: string;
  code: string | null;
  since: string;
}

interface Props {
  title: string;
  intro: string;
  lines: readonly PartLine[];
  /** How many there are in all, and the list that holds them. */
  count: number;
  view: CaseView;
}

/** Cases that stand apart from the order of the day; nothing when there are none. */
export function CasePart({ title, intro, lines, count, view }: Props) {
  const t = useText(todayTexts);
  if (lines.length === 0) return null;
  return (
    <Card title={title} intro={intro}>
      <ul class="case-part">
        {lines.map(({ id, name, code, since }) => (
          <li key={id} class="case-part__line">
            <a href={hrefOf({ page: 'case', id })}>{name}</a>
            <span class="case-part__facts">
              {code && <span class="code">{code}</span>}
              <span>{since}</span>
            </span>
          </li>
        ))}
      </ul>
      {count > lines.length && (
        <a class="case-part__all" href={hrefOfCases({ view })}>
          {t('today.seeAll', { count })}
        </a>
      )}
    </Card>
  );
}
