import { beforeEach, expect, it } from 'vitest';
import { SHIPPED_EDITIONS } from '@/utils/assessment/editions';
import { HOUR, MINUTE } from '@/utils/calendar/instant';
import { removeAction, saveAction } from '@/utils/storage/actions';
import { readAssessment, saveAnswer, submitAssessment } from '@/utils/storage/assessments';
import { readDaily } from '@/utils/storage/daily';
import { deliverDueReminders, nextReminderAt } from '@/utils/storage/deliver';
import { listNotices } from '@/utils/storage/inbox';
import { day } from '../assessment/support';
import { at, emptyDatabase, must, NOW } from './support';

/** Monday, 23 November 2026, 16:30 in Viet Nam: an hour before the close. */
const EVENING = NOW + 7.5 * HOUR;
const MONDAY = day('2026-11-23');

beforeEach(emptyDatabase);

async function answerOne() {
  const [part] = (await readDaily(MONDAY)).parts;
  if (!part) throw new Error('no minute');
  const period = { kind: 'day' as const, key: MONDAY };
  const place = { edition: part.edition, period, asked: part.asked };
  for (const id of part.asked) must(await saveAnswer(place, id, { value: 'yes' }, at()));
  return part.edition;
}

const told = async (now: number) => (await deliverDueReminders(now)).map((row) => row.id);

it('nobody is reminded of a checklist that was never answered', async () => {
  expect(await told(EVENING)).toEqual([]);
});

it('the minute that was begun and not finished is told once, an hour before the close', async () => {
  await answerOne();
  expect(await told(EVENING - MINUTE)).toEqual([]);
  expect(await nextReminderAt(EVENING - MINUTE)).toBe(EVENING);
  expect(await told(EVENING)).toEqual(['checklist/daily-discipline/2026-11-23']);
  expect(await told(EVENING + MINUTE)).toEqual([]);
  const [row] = await listNotices(1);
  expect(row).toMatchObject({
    kind: 'dated',
    ref: { type: 'place', path: '/assessment' },
    title: SHIPPED_EDITIONS[0]?.title,
  });
});

it('what is finished is not told', async () => {
  const edition = await answerOne();
  const row = await readAssessment(edition.checklist, MONDAY);
  must(await submitAssessment(row?.id ?? '', edition, { now: NOW }));
  expect(await told(EVENING)).toEqual([]);
});

it('something to mend is told at the opening of its day, and no more once it is gone', async () => {
  const action = {
    id: 'a',
    itemId: '144.4.d',
    checklist: 'regulation-144',
    text: 'Soạn phiếu hướng dẫn',
    dueDay: day('2026-11-25'),
    done: null,
    fromAssessmentId: null,
    createdAt: NOW,
  };
  must(await saveAction(action));
  expect(await told(EVENING)).toEqual([]);
  const wednesday = NOW + 2 * 24 * HOUR;
  expect(await told(wednesday)).toEqual(['action/a/2026-11-25']);
  must(await removeAction('a'));
  expect(await told(wednesday + MINUTE)).toEqual([]);
});
