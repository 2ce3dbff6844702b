import { useEffect, useRef, useState } from 'preact/hooks';
import { SummarySheet } from '@/components/exchange/SummarySheet';
import { Asks } from '@/components/team/Asks';
import { BehindFigures } from '@/components/team/BehindFigures';
import { hrefOfTeam } from '@/components/team/part';
import { ReviewCard } from '@/components/team/ReviewCard';
import { StandardSections } from '@/components/team/StandardSections';
import { takeFocus } from '@/components/team/take-focus';
import { STANDING_STATE } from '@/components/team/verdict-look';
import { Card } from '@/components/ui/Card';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { StateMark } from '@/components/ui/StateMark';
import { useToast } from '@/components/ui/Toast';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import type { Problem } from '@/utils/problems';
import type { Cell } from '@/utils/team/cell';
import { withoutNames } from '@/utils/team/hidden-names';
import { questionsOf } from '@/utils/team/questions';
import { latestSaid } from '@/utils/team/reply';
import { type Review, withItem } from '@/utils/team/review';
import { afterMove, isWholePeriod } from '@/utils/team/standing';
import type { SummaryBody } from '@/utils/team/summary';
import type { TeamMember } from '@/utils/team/team-view';
import { AnswerCard } from '../team/AnswerCard';
import { isOfOthers, sayInReview } from '../team/own-reviews';
import { PersonCourse } from '../team/PersonCourse';
import { PersonHistory } from '../team/PersonHistory';
import { PersonKeys } from '../team/PersonKeys';
import type { TeamPartProps } from './TeamPage';

interface Props extends TeamPartProps {
  personId: string;
  /** The cell of the table that the address names; null for the person as a whole. */
  aim: Cell | null;
}

/** One person for one period: what was sent, what may be asked, and what the head says. */
export function TeamPersonPage({ personId, ...props }: Props) {
  const t = useText(teamTexts);
  const { team, isHidden } = props;
  const members = isHidden ? withoutNames(team.members) : team.members;
  const at = members.findIndex(({ person }) => person.id === personId);
  const member = members[at];
  return (
    <>
      <nav class="team-bar" aria-label={t('team.person.nav')}>
        <a href={hrefOfTeam({ part: 'matrix' })}>{t('team.person.back')}</a>
        {member && <Neighbours before={members[at - 1]} after={members[at + 1]} {...props} />}
      </nav>
      {member ? (
        <Person key={props.period.key} member={member} {...props} />
      ) : (
        <p class="muted">{t('team.person.gone')}</p>
      )}
    </>
  );
}

/** The people before and after in the list, at the same cell. */
function Neighbours({
  before,
  after,
  aim,
  nameOf,
}: Pick<Props, 'aim' | 'nameOf'> & Record<'before' | 'after', TeamMember | undefined>) {
  const t = useText(teamTexts);
  const link = (member: TeamMember | undefined, words: 'team.person.prev' | 'team.person.next') =>
    member && (
      <a href={hrefOfTeam({ part: 'person', id: member.person.id, ...(aim ? { cell: aim } : {}) })}>
        {t(words, { name: nameOf(member.person) })}
      </a>
    );
  return (
    <span class="team-line">
      {link(before, 'team.person.prev')}
      {link(after, 'team.person.next')}
    </span>
  );
}

function Person({
  member,
  team,
  period,
  nameOf,
  settings,
  aim,
}: Omit<Props, 'personId'> & { member: TeamMember }) {
  const t = useText(teamTexts);
  const { person, standing, summary, review, revision } = member;
  const { say, problem, isChangedSince } = useReview(member, team);
  const facts = {
    file: summary && { seq: summary.seq, isWhole: isWholePeriod(summary.body) },
    asked: review.asked,
    isLocked: team.lock !== null,
  };
  const sentBack = afterMove(facts, 'askToMend');
  const rest = { review, revision, isChangedSince };
  return (
    <>
      <div class="team-line">
        <h2>
          <bdi>{nameOf(person)}</bdi>
        </h2>
        <StateMark state={STANDING_STATE[standing]}>{t(`team.standing.${standing}`)}</StateMark>
      </div>
      <ProblemNote problem={problem} />
      {summary ? (
        <Questions body={summary.body} isAimed={aim === 'questions'} />
      ) : (
        <p class="muted">{t('team.person.none')}</p>
      )}
      {summary && <BehindFigures body={summary.body} aim={aim} />}
      {summary && (summary.body.ratings?.length ?? 0) > 0 && (
        <StandardSections
          body={summary.body}
          aim={aim}
          {...rest}
          onSay={(said, since) => say(since, (one) => withItem(one, said))}
        />
      )}
      <PersonCourse person={person} period={period} aim={aim} />
      <ReviewCard
        key={person.id}
        {...rest}
        isAimed={aim === 'head'}
        canAsk={sentBack !== null}
        asked={review.asked}
        reply={latestSaid(summary?.body.replies ?? [], null)}
        onSave={(said, since) => say(since, (one) => ({ ...one, ...said }))}
        onAsk={() => say(revision, (one) => ({ ...one, asked: sentBack?.asked ?? one.asked }))}
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
      {person.memberId !== null && <PersonKeys memberId={person.memberId} />}
      {summary && (
        <Card title={t('team.person.sheet')}>
          <details class="team-whole">
            <summary>{t('team.person.whole')}</summary>
            <SummarySheet body={summary.body} />
          </details>
        </Card>
      )}
    </>
  );
}

function useReview({ person, revision }: TeamMember, { unitId, period }: TeamPartProps['team']) {
  const t = useText(teamTexts);
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);
  const of = { unitId, period, personId: person.id };
  const say = async (since: number, change: (review: Review) => Review) => {
    const done = await sayInReview(of, since, change);
    setProblem(done.ok ? null : done.problem);
    if (done.ok) toast({ text: t('team.review.saved') });
  };
  return {
    problem,
    isChangedSince: (since: number) => isOfOthers(of, since, revision),
    say: (since: number, change: (review: Review) => Review) => void say(since, change),
  };
}

function Questions({ body, isAimed }: { body: SummaryBody; isAimed: boolean }) {
  const t = useText(teamTexts);
  const questions = questionsOf(body);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAimed) takeFocus(card.current, 'center');
  }, [isAimed]);
  return (
    <Card title={t('team.question')} intro={t('team.question.about')}>
      <div ref={card} tabIndex={-1}>
        {questions.length === 0 ? (
          <p class="muted">{t('team.question.none')}</p>
        ) : (
          <Asks questions={questions} />
        )}
      </div>
    </Card>
  );
}
