import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { formatCount } from '@/utils/i18n/format';
import { behindFigure } from '@/utils/team/behind';
import type { Cell } from '@/utils/team/cell';
import { COMPARED, type Compared, comparedFigures } from '@/utils/team/differences';
import { questionsAbout } from '@/utils/team/questions';
import type { SummaryBody } from '@/utils/team/summary';
import { sumFigures } from '@/utils/team/totals';
import { EvaluationFacts } from '../exchange/EvaluationPart';
import { Facts } from '../exchange/Facts';
import { Quotes } from '../exchange/Quotes';
import { hoursText, kindText, noteAbout } from '../exchange/summary-words';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { Aimed } from './Aimed';
import { Asks } from './Asks';
import { comparedText, hundredthsText } from './team-words';

interface Props {
  body: SummaryBody;
  /** The cell that the address names; null for none. */
  aim: Cell | null;
}

/** Every figure of the table with what makes it up, what was ticked beside it, and what may be asked. */
export function BehindFigures({ body, aim }: Props) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const figures = comparedFigures(body);
  return (
    <Card title={t('team.behind')} intro={t('team.behind.about')}>
      <div class="aimed-grid">
        {COMPARED.map((figure) => (
          <Aimed
            key={figure}
            title={t(`team.col.${figure}`)}
            value={comparedText(figure, figures[figure], language)}
            isAimed={aim === figure}
          >
            <Behind body={body} figure={figure} />
          </Aimed>
        ))}
        {body.evaluation && (
          <Aimed
            title={t('team.col.self')}
            value={hundredthsText(body.evaluation.total, language)}
            isAimed={aim === 'self'}
          >
            <EvaluationFacts evaluation={body.evaluation} />
            <Asks questions={questionsAbout(body, 'self')} />
          </Aimed>
        )}
      </div>
    </Card>
  );
}

function Behind({ body, figure }: { body: SummaryBody; figure: Compared }) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const { named, notes } = behindFigure(body, figure);
  return (
    <>
      <Facts facts={useFacts(body, figure)} />
      {figure === 'hours' && body.work.unknownMinutes > 0 && (
        <p class="muted">
          {t('summary.work.unknown', { time: hoursText(body.work.unknownMinutes, t) })}
        </p>
      )}
      {named.length > 0 && (
        <ul class="codes">
          {named.map(({ code, state }) => (
            <li key={code}>
              <bdi class="code">{code}</bdi>
              <span class="muted">{t(`summary.figure.${state}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <Quotes
        quotes={notes.map((note) => ({ about: noteAbout(note, language), text: note.text }))}
      />
      <Asks questions={questionsAbout(body, figure)} />
    </>
  );
}

const SOLVED = ['early', 'onTime', 'late'] as const;
const CAUSES = ['objective', 'subjective', 'coordination', 'unexplained'] as const;

/** The parts that add up to a figure. */
function useFacts(body: SummaryBody, figure: Compared): { name: string; value: string }[] {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  if (figure === 'hours') {
    return body.work.rows.map(({ kind, procedure, minutes }) => ({
      name: procedure ?? t('summary.work.other', { kind: kindText(kind, language) }),
      value: hoursText(minutes, t),
    }));
  }
  if (figure === 'share') {
    const all = sumFigures(body.cases);
    return SOLVED.map((state) => ({
      name: t(`summary.figure.${state}`),
      value: count(all[state]),
    }));
  }
  if (figure === 'unexplained') {
    return CAUSES.filter((cause) => body.delays[cause] > 0).map((cause) => ({
      name: t(`summary.delays.${cause}`),
      value: count(body.delays[cause]),
    }));
  }
  return behindFigure(body, figure).parts.map((part) => ({
    name: kindText(part.kind, language),
    value: count(part.count),
  }));
}
