import { shareOfSolved, sumTallies } from '@/utils/cases/share';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { formatShare } from '@/utils/i18n/format';
import type { SummaryBody } from '@/utils/team/summary';
import { useLanguage, useText } from '../ui/language';
import { ChosenParts } from './ChosenParts';
import { EvaluationPart } from './EvaluationPart';
import type { OpenFigure } from './Figure';
import { FigureTable } from './FigureTable';
import { ChecklistsPart, RatingsPart } from './RatingsPart';
import { SheetPart } from './SheetPart';
import { DelaysPart, ReceptionsPart, TasksPart } from './SmallParts';
import { inspectionText, kindText, petitionText } from './summary-words';
import { WorkPart } from './WorkPart';
import './exchange.css';

interface Props {
  body: SummaryBody;
  onOpen?: OpenFigure;
}

/** A summary in words: everything that stands in it, and nothing else. */
export function SummarySheet({ body, onOpen }: Props) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const cases = body.cases.map((one) => ({
    name: `cases.${one.kind}`,
    words: kindText(one.kind, language),
    figures: one,
  }));
  const petitions = body.petitions.map((one) => ({
    name: `petitions.${one.type}`,
    words: petitionText(one.type, language),
    figures: one,
  }));
  const inspections = body.inspections.map((one) => ({
    name: `inspections.${one.body}`,
    words: inspectionText(one.body, language),
    figures: one,
  }));
  return (
    <div class="sheet">
      <SheetPart title={t('summary.cases')}>
        {cases.length === 0 ? (
          <p class="muted">{t('summary.noCases')}</p>
        ) : (
          <>
            <ShareLine body={body} />
            <FigureTable caption={t('summary.cases')} lines={cases} onOpen={onOpen} />
          </>
        )}
      </SheetPart>
      {petitions.length > 0 && (
        <SheetPart title={t('summary.petitions')}>
          <FigureTable caption={t('summary.petitions')} lines={petitions} onOpen={onOpen} />
        </SheetPart>
      )}
      {inspections.length > 0 && (
        <SheetPart title={t('summary.inspections')}>
          <FigureTable caption={t('summary.inspections')} lines={inspections} onOpen={onOpen} />
        </SheetPart>
      )}
      <ReceptionsPart receptions={body.receptions} onOpen={onOpen} />
      <TasksPart tasks={body.tasks} onOpen={onOpen} />
      <DelaysPart delays={body.delays} onOpen={onOpen} />
      <WorkPart work={body.work} onOpen={onOpen} />
      {body.checklists && <ChecklistsPart checklists={body.checklists} />}
      {body.ratings && <RatingsPart ratings={body.ratings} />}
      {body.evaluation && <EvaluationPart evaluation={body.evaluation} />}
      <ChosenParts body={body} />
    </div>
  );
}

function ShareLine({ body }: { body: SummaryBody }) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const tally = sumTallies(body.cases);
  const share = shareOfSolved(tally);
  if (share === null) return null;
  const good = tally.early + tally.onTime;
  return (
    <p>
      {t('summary.share', {
        share: formatShare(share, language),
        good,
        all: good + tally.late,
      })}
    </p>
  );
}
