import { expect, it } from 'vitest';
import { ReviewCard, type SaidOfPerson } from '@/components/team/ReviewCard';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { translator } from '@/utils/i18n/text';
import { NO_REVIEW, type Review } from '@/utils/team/review';
import { button, field, press, show, submit, type } from '../ui/show';

const t = translator(teamTexts, 'vi');
const points = () => field(t('team.review.points'));

/** The card as the page shows it; `others` is the revision that another window wrote last. */
function card(review: Partial<Review>, revision: number, others = 0) {
  const saved: [SaidOfPerson, number][] = [];
  show(
    <ReviewCard
      review={{ ...NO_REVIEW, ...review }}
      revision={revision}
      isChangedSince={(since) => others > since}
      isAimed={false}
      canAsk
      asked={null}
      reply={null}
      onSave={(said, since) => saved.push([said, since])}
      onAsk={() => undefined}
    />,
  );
  return saved;
}

it('follows what another window keeps while nothing is typed', () => {
  card({ points: 8_000 }, 1);
  card({ points: 8_650 }, 2, 2);
  expect(points().value).toBe('86,5');
  expect(document.body.textContent).not.toContain(t('team.review.elsewhere'));
});

it('what was typed stays, what the other window kept is shown beside it, and the person chooses', async () => {
  card({ points: 8_000 }, 1);
  await type(points(), '70');
  card({ points: 9_000 }, 2, 2);
  expect(points().value).toBe('70');
  expect(document.body.textContent).toContain('90,00 điểm');
  const saved = card({ points: 9_000 }, 2, 2);
  await submit(points());
  // Said to be from the screen of before: the change is refused, not written over the other.
  expect(saved.map(([, since]) => since)).toEqual([1]);
  await press(button(t('team.review.elsewhere.stay')));
  const again = card({ points: 9_000 }, 2, 2);
  await submit(points());
  expect(again).toMatchObject([[{ points: 7_000 }, 2]]);
});

it('the other window’s words can be taken in place of one’s own', async () => {
  card({ points: 8_000 }, 1);
  await type(points(), '70');
  card({ points: 9_000 }, 2, 2);
  await press(button(t('team.review.elsewhere.take')));
  expect(points().value).toBe('90');
});

it('own saves are no other window: nothing is asked, and typing goes on from them', async () => {
  card({ points: 8_000 }, 1);
  await type(points(), '70,50');
  await submit(points());
  card({ points: 7_050 }, 2);
  expect(document.body.textContent).not.toContain(t('team.review.elsewhere'));
  await type(points(), '71');
  const saved = card({ points: 7_050 }, 2);
  await submit(points());
  expect(saved).toMatchObject([[{ points: 7_100 }, 2]]);
});

it('whoever leaves with something typed loses nothing; who typed nothing writes nothing', async () => {
  const idle = card({ points: 8_000 }, 1);
  show(null);
  expect(idle).toEqual([]);
  card({ points: 8_000 }, 1);
  await type(points(), '71,25');
  const saved = card({ points: 8_000 }, 1);
  show(null);
  expect(saved).toMatchObject([[{ points: 7_125 }, 1]]);
});
