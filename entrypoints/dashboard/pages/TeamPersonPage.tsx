import { useCallback, useState } from 'preact/hooks';
import { SummarySheet } from '@/components/exchange/SummarySheet';
import { PairTable } from '@/components/team/PairTable';
import { hrefOfTeam } from '@/components/team/part';
import { ReviewCard } from '@/components/team/ReviewCard';
import { comparedText, questionText } from '@/components/team/team-words';
import { STANDING_STATE } from '@/components/team/verdict-look';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { StateMark } from '@/components/ui/StateMark';
import { useToast } from '@/components/ui/Toast';
import { previousPeriod } from '@/utils/calendar/period';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { Problem, Result } from '@/utils/problems';
import { changeReview } from '@/utils/storage/reviews';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { differencesOf } from '@/utils/team/differences';
import { questionsOf } from '@/utils/team/questions';
import { latestSaid } from '@/utils/team/reply';
import { pairsOf, withItem } from '@/utils/team/review';
import { allowedMoves, isWholePeriod } from '@/utils/team/standing';
import type { SummaryBody } from '@/utils/team/summary';
import type { TeamMember } from '@/utils/team/team-view';
import { AnswerCard } from '../team/AnswerCard';
import { PersonHistory } from '../team/PersonHistory';
import { readTeam } from '../team/read-team';
import type { TeamPartProps } from './TeamPage';

interface Props extends TeamPartProps {
  personId: string;
}

/** One person for one period: what was sent, what may be asked, and what the head says. */
export function TeamPersonPage({ personId, ...props }: Props) {
  const t = useText(teamTexts);
  const member = props.team.members.find(({ person }) => person.id === personId);
  return (
    <>
      <p>
        <a href={hrefOfTeam({ part: 'matrix' })}>{t('team.person.back')}</a>
      </p>
      {member && <Person key={props.period.key} member={member} {...props} />}
    </>
  );
}

function Person({
  member,
  team,
  period,
  nameOf,
  settings,
}: TeamPartProps & { member: TeamMember }) {
  const t = useText(teamTexts);
  const { person, standing, summary, review } = member;
  const { say, problem } = useReview(member, team);
  const canAsk = allowedMoves({
    file: summary && { seq: summary.seq, isWhole: isWholePeriod(summary.body) },
    asked: review.asked,
    isLocked: team.lock !== null,
  }).includes('askToMend');
  return (
    <>
      <div class="team-line">
        <h2>
          <bdi>{nameOf(person)}</bdi>
        </h2>
        <StateMark state={STANDING_STATE[standing]}>{t(`team.standing.${standing}`)}</StateMark>
      </div>
      <ProblemNote problem={problem} />
      {summary ? <Questions body={summary.body} /> : <p class="muted">{t('team.person.none')}</p>}
      {summary && <Before member={member} team={team} period={period} body={summary.body} />}
      <ReviewCard
        key={person.id}
        review={review}
        canAsk={canAsk}
        asked={review.asked}
        reply={latestSaid(summary?.body.replies ?? [], null)}
        onSave={(said) => void say((one) => ({ ...one, ...said }))}
        onAsk={() => void say((one) => ({ ...one, asked: summary?.seq ?? null }))}
      />
      {summary && (
        <AnswerCard
          member={member}
          summary={summary}
          unitId={team.unitId}
          period={team.period}
          settings={settings}
        />
      )}
      <PersonHistory person={person} unitId={team.unitId} period={team.period} />
      {summary && (summary.body.ratings?.length ?? 0) > 0 && (
        <Card title={t('team.pairs')}>
          <PairTable
            pairs={pairsOf(summary.body, review)}
            onSay={(said) => void say((one) => withItem(one, said))}
          />
        </Card>
      )}
      {summary && (
        <Card title={t('team.person.sheet')}>
          <SummarySheet body={summary.body} />
        </Card>
      )}
    </>
  );
}

function useReview({ person, revision }: TeamMember, { unitId, period }: TeamPartProps['team']) {
  const t = useText(teamTexts);
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);
  const say = async (change: Parameters<typeof changeReview>[2]) => {
    const of = { unitId, period, personId: person.id };
    const done: Result<void> = await changeReview(of, revision, change);
    setProblem(done.ok ? null : done.problem);
    if (done.ok) toast({ text: t('team.review.saved') });
  };
  return { say, problem };
}

function Questions({ body }: { body: SummaryBody }) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const questions = questionsOf(body);
  return (
    <Card title={t('team.question')} intro={t('team.question.about')}>
      {questions.length === 0 ? (
        <p class="muted">{t('team.question.none')}</p>
      ) : (
        <ul class="team-asks">
          {questions.map((one) => {
            const words = questionText(one, t, language);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      )}
    </Card>
  );
}

interface BeforeProps extends Pick<TeamPartProps, 'team' | 'period'> {
  member: TeamMember;
  body: SummaryBody;
}

/** What differs from the summary of the period before. */
function Before({ member, team, period, body }: BeforeProps) {
  const t = useText(teamTexts);
  const language = useLanguage();
  const read = useCallback(
    () => readTeam(team.unitId, previousPeriod(period).key),
    [team.unitId, period],
  );
  const before = useLiveQuery(read)?.members.find(({ person }) => person.id === member.person.id);
  if (!before?.summary) return null;
  return (
    <Card title={t('team.person.before')}>
      <ul class="team-asks">
        {differencesOf(before.summary.body, body).map((one) => (
          <li key={one.figure}>
            {t('team.change', {
              what: t(`team.col.${one.figure}`),
              before: comparedText(one.figure, one.before, language),
              after: comparedText(one.figure, one.after, language),
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
