import { TriangleAlert } from 'lucide-preact';
import { dayOf } from '@/utils/calendar/day';
import type { Case } from '@/utils/cases/case';
import type { Risk } from '@/utils/forecast/late-risk';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { formatShortDay, formatWeekdayOf } from '@/utils/i18n/format';
import { inSentence } from '@/utils/i18n/in-sentence';
import { nameOf } from '../cases/case-line';
import { hrefOf } from '../dashboard/route';
import { useLanguage, useText } from '../ui/language';
import { Note } from '../ui/Note';
import { riskWords } from './why-words';
import './risk-note.css';

const texts = { ...todayTexts, ...kindsTexts };

/** Named one by one; the others are counted. */
const NAMED = 5;

interface Props {
  risks: readonly { risk: Risk; one: Case }[];
  /** Only so many cases were looked at; null when all. */
  looked: number | null;
}

/** What will probably be late this week, and why; nothing when nothing will. */
export function RiskNote({ risks, looked }: Props) {
  const t = useText(texts);
  const language = useLanguage();
  const last = risks.at(-1);
  if (!last) return null;
  const day = dayOf(last.risk.due - 1);
  const weekday = inSentence(formatWeekdayOf(day, language), language);
  const dayWords = `${weekday} ${formatShortDay(day)}`;
  const more = risks.length - NAMED;
  return (
    <Note
      tone="near"
      icon={TriangleAlert}
      title={t('today.risk.title', { count: risks.length, day: dayWords })}
    >
      <ul class="risk-note">
        {risks.slice(0, NAMED).map(({ risk, one }) => (
          <li key={risk.id}>
            <a href={hrefOf({ page: 'case', id: risk.id })}>{one.title || nameOf(one)}</a>
            {`: ${riskWords(risk, t, language)}`}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('today.risk.more', { count: more })}</p>}
      {looked !== null && <p>{t('today.risk.looked', { count: looked })}</p>}
    </Note>
  );
}
