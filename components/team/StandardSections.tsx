import { useState } from 'preact/hooks';
import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { formatDay } from '@/utils/i18n/format';
import { type BehindStandard, type RatedChecklist, ratedChecklists } from '@/utils/team/behind';
import { type Cell, cellName } from '@/utils/team/cell';
import { COMPARED, comparedFigures } from '@/utils/team/differences';
import { isOfDuty, questionsAbout } from '@/utils/team/questions';
import { byGap, type Pair, pairsOf, type Review } from '@/utils/team/review';
import type { SummaryBody } from '@/utils/team/summary';
import { Quotes } from '../exchange/Quotes';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { Switch } from '../ui/Switch';
import { Aimed } from './Aimed';
import { Asks } from './Asks';
import { ReviewTable } from './ReviewTable';
import { comparedText, hundredthsText } from './team-words';

interface Props {
  body: SummaryBody;
  review: Review;
  revision: number;
  /** The cell that the address names; null for none. */
  aim: Cell | null;
  isChangedSince(revision: number): boolean;
  onSay: Parameters<typeof ReviewTable>[0]['onSay'];
}

/** Every standard as both see it, with what was ticked beside it; or all items, largest gaps first. */
export function StandardSections(props: Props) {
  const { body, review, revision, isChangedSince, onSay } = props;
  const t = useText(teamTexts);
  const [isByGap, setByGap] = useState(false);
  const pairs = pairsOf(body, review);
  return (
    <Card
      title={t('team.pairs')}
      action={
        <Switch on={isByGap} onChange={setByGap}>
          {t('team.pairs.gaps')}
        </Switch>
      }
    >
      {isByGap ? (
        <ReviewTable
          caption={t('team.pairs')}
          pairs={byGap(pairs)}
          {...{ revision, isChangedSince, onSay }}
        />
      ) : (
        ratedChecklists(body).map((checklist) => (
          <Checklist key={checklist.edition} checklist={checklist} pairs={pairs} {...props} />
        ))
      )}
    </Card>
  );
}

function Checklist({
  checklist,
  ...props
}: Props & { checklist: RatedChecklist; pairs: readonly Pair[] }) {
  const t = useText(summaryTexts);
  return (
    <>
      <p class="muted">
        {[checklist.title, ...(checklist.submitted ? [] : [t('summary.ratings.draft')])].join(
          ' · ',
        )}
      </p>
      {checklist.standards.map((standard) => (
        <Standard key={standard.standard} standard={standard} {...props} />
      ))}
    </>
  );
}

function Standard({
  standard,
  pairs,
  body,
  aim,
  revision,
  isChangedSince,
  onSay,
}: Omit<Props, 'review'> & { standard: BehindStandard; pairs: readonly Pair[] }) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const own = pairs.filter(
    (pair) =>
      pair.edition === standard.edition && standard.items.some(({ id }) => id === pair.item),
  );
  const isAimed = aim !== null && cellName(aim) === cellName(standard);
  return (
    <Aimed
      title={standard.title}
      value={t('team.standard.self', { score: hundredthsText(standard.score, language) })}
      isAimed={isAimed}
    >
      {(isAimed || isOfDuty(standard.standard)) && <Beside body={body} />}
      <Asks questions={questionsAbout(body, standard)} />
      <ReviewTable caption={standard.title} pairs={own} {...{ revision, isChangedSince, onSay }} />
      <Quotes quotes={useQuotes(standard)} />
    </Aimed>
  );
}

/** The figures of the person in one line, beside the rating. */
function Beside({ body }: Pick<Props, 'body'>) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const figures = comparedFigures(body);
  const words = COMPARED.map((figure) =>
    t('team.standard.figure', {
      name: t(`team.col.${figure}`),
      value: comparedText(figure, figures[figure], language),
    }),
  );
  return <p class="muted">{t('team.standard.beside', { figures: words.join('; ') })}</p>;
}

function useQuotes({ items, evidence, notes }: BehindStandard) {
  const t = useText(teamTexts);
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? id;
  return [
    ...evidence.map(({ item, on, text }) => ({
      about: t('team.standard.evidence', {
        item: textOf(item),
        day: on ? formatDay(on) : t('team.standard.noDay'),
      }),
      text,
    })),
    ...notes.map(({ item, text }) => ({
      about: t('team.standard.note', { item: textOf(item) }),
      text,
    })),
  ];
}
