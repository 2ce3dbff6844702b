import type { Day } from '@/utils/calendar/day';
import type { Period } from '@/utils/calendar/period';
import { DECREE_335 } from '@/utils/evaluation/decree-335';
import { score } from '@/utils/evaluation/score';
import { claimsOf } from '@/utils/papers/claims';
import { commitmentPaper } from '@/utils/papers/commitment-paper';
import type { Paper } from '@/utils/papers/paper';
import { partyReview } from '@/utils/papers/party-review';
import type { PaperPerson } from '@/utils/papers/person';
import { selfReview144 } from '@/utils/papers/self-review-144';
import { slip335 } from '@/utils/papers/slip-335';
import type { Settings } from '@/utils/settings';
import type { PaperKind, PaperSource } from './read-papers';

interface Asked {
  kind: PaperKind;
  period: Period;
  source: PaperSource;
  settings: Settings;
  day: Day;
}

/** The paper, in our words; null while what it is about is not there. */
export function buildPaper(asked: Asked): Paper | null {
  const { kind, source, settings, day } = asked;
  if (kind === 'slip') return slipOf(asked);
  const person = personOf(settings);
  if (kind === 'commitment') {
    return source.commitment && commitmentPaper(person, source.commitment, day);
  }
  if (!source.review) return null;
  const facts = { ...source.review, ...source, person, period: asked.period, day };
  return kind === 'selfReview' ? selfReview144(facts) : partyReview(facts, source.draft.levels);
}

/** The slip stands without a review too: its points do not come from one. */
function slipOf({ source, settings, period, day }: Asked): Paper {
  const { review, evidence } = source;
  const { period: _p, revision: _r, ...kept } = source.evaluation;
  const isLeader = settings.profile.roles.leader;
  const nothing = { subordinates: null, organising: null, uniting: null };
  const evaluation = { ...kept, leader: isLeader ? (kept.leader ?? nothing) : null };
  const book = review ? claimsOf(review.edition, review.assessment, evidence) : null;
  return slip335({
    person: personOf(settings),
    period,
    scheme: DECREE_335,
    settings: settings.evaluation,
    evaluation,
    score: score(DECREE_335, settings.evaluation, evaluation),
    evidence: evidence.filter((one) => one.state === 'accepted' && !('day' in one.fact)),
    claims: book?.claims ?? [],
    claimSources: book?.sources ?? [],
    day,
  });
}

/** Whoever writes, as the profile knows them; what is empty there is not known. */
export function personOf({ profile }: Settings): PaperPerson {
  const { papers, roles } = profile;
  const known = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    name: known(profile.name),
    position: known(profile.position),
    unit: known(profile.unit),
    above: known(papers.above),
    place: known(papers.place),
    leader: roles.leader,
    party: roles.partyMember
      ? {
          committee: known(papers.committee),
          cell: known(papers.cell),
          position: known(papers.partyPosition),
        }
      : null,
  };
}
