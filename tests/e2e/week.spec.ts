import { chartsTexts } from '@/utils/i18n/catalogues/charts';
import { dueLedgerTexts } from '@/utils/i18n/catalogues/due-ledger';
import { timeTexts } from '@/utils/i18n/catalogues/time';
import { translator } from '@/utils/i18n/text';
import { moveClock } from '../support/clock.ts';
import { cutPower } from '../support/cut-power.ts';
import {
  addOnline,
  deskOf,
  type Expected,
  expectMoment,
  type Figures,
  findStories,
  openStory,
  record,
  wake,
  workedMinutes,
} from '../support/desk.ts';
import { RECORD_NOTIFICATIONS } from '../support/notifications.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const { cases, inbox, timers } = words;
const charts = translator(chartsTexts, 'vi');
const ledger = translator(dueLedgerTexts, 'vi');
const time = translator(timeTexts, 'vi');

/*
 * The week, as the calendar has it. The office is open 07:30 to 11:30 and 13:30 to 17:30, eight
 * hours make a day. Saturday 22 August 2026 is worked for Monday the 31st; 1 and 2 September are
 * days off, so from Friday the 28th at 17:30 to Thursday 3 September at 07:30 nothing is counted.
 *
 * Two dossiers are filed online on Friday the 21st at 16:00, each with 8 working hours for its first
 * answer: 1:30 on Friday, 4:00 on Saturday morning, the other 2:30 from 13:30 on, so until Saturday
 * 16:00. A has 4 working days: Saturday 22, Monday 24, Tuesday 25, Wednesday 26. B has 7: Saturday
 * 22, Monday 24 to Friday 28, Thursday 3 September.
 */
const FRIDAY = Date.parse('2026-08-21T16:00:00+07:00');
const A = 'H49.22-260821-0001';
const B = 'H49.22-260821-0002';
const MINUTE = 60_000;

/** So much later than the beginning is that hour of that day in Viet Nam. */
const at = (hour: string) => Date.parse(`2026-${hour}:00+07:00`) - FRIDAY;

test.use({ now: FRIDAY, prelude: RECORD_NOTIFICATIONS });

/** A figure of minutes may be read a minute or two after the step began. */
const oneOf = (...texts: string[]) => new RegExp(`^(${texts.join('|')})$`);
const running = (left: string) => time('timeliness.running', { time: left });
const paused = (left: string) => time('timeliness.paused', { time: left });
const late = (left: string) => time('timeliness.overdue', { time: left });
const beforeIntake = (left: string) => inbox('inbox.intake.before', { time: left });
const before = (left: string) => inbox('inbox.main.before', { time: left });

const EARLY = time('timeliness.early');
const LATE = time('timeliness.late');
/** Time left, due date, the clock of the first answer, and lines of the reason. */
const seen = (
  left: Figures['left'],
  due: string,
  intake: Figures['intake'],
  lines: Figures['ledger'] = [],
): Figures => ({ left, due, intake, ledger: lines });

/** A waits for its supplement from Friday 16:40 on. */
const STANDS_STILL = seen(paused('4 ngày'), '26/08/2026', EARLY);

/** Of its first answer, due on Saturday at 16:00: two working hours before it was 14:00. */
const REMINDED_OF_B: Omit<Expected, 'figures'> = {
  next: [[B, '03/09']],
  inbox: [[beforeIntake('2 giờ'), B, 'new']],
  badge: '1',
  handed: 1,
};

test('a week of two dossiers: a supplement, a worked Saturday, a killed browser, a machine asleep', async ({
  extension,
  restart,
}) => {
  test.slow();
  const friday = await deskOf(extension, {});

  await test.step('Friday 16:00: both are taken in', async () => {
    await friday.page.goto(extension.url('dashboard.html#/cases'));
    for (const [code, days] of [
      [A, '4'],
      [B, '7'],
    ] as const) {
      await addOnline(friday.page, code, days);
    }
    await findStories(friday, [A, B]);
    await expectMoment(friday, {
      figures: {
        // 1:30 of Friday and 4 times 8:00 are 33:30.
        [A]: seen(
          running('4 ngày 1 giờ'),
          '26/08/2026',
          oneOf(running('1 ngày'), running('7 giờ 5[89] phút')),
          [
            ledger('ledger.limit.workingDays', { count: 4 }),
            'Thứ Bảy 22/08/2026: Làm bù dịp Quốc khánh, có tính.',
            'Chủ nhật 23/08/2026: nghỉ cuối tuần, không tính.',
            'Hạn: hết giờ làm việc ngày Thứ Tư 26/08/2026.',
          ],
        ),
        // 1:30 of Friday and 7 times 8:00 are 57:30.
        [B]: seen(
          running('7 ngày 1 giờ'),
          '03/09/2026',
          oneOf(running('1 ngày'), running('7 giờ 5[89] phút')),
          [
            'Thứ Bảy 22/08/2026: Làm bù dịp Quốc khánh, có tính.',
            'Thứ Hai 31/08/2026: Nghỉ hoán đổi dịp Quốc khánh, không tính.',
            'Thứ Ba 01/09/2026: Quốc khánh, không tính.',
            'Thứ Tư 02/09/2026: Quốc khánh, không tính.',
            'Hạn: hết giờ làm việc ngày Thứ Năm 03/09/2026.',
          ],
        ),
      },
      next: [
        [A, '26/08'],
        [B, '03/09'],
      ],
      inbox: [],
      badge: '',
      handed: 0,
    });
  });

  await test.step('Friday 16:40: a supplement of A is asked for, which is an answer too', async () => {
    await moveClock(extension, 40 * MINUTE);
    await record(friday, A, 'paused', '21/08/2026', '16:40');
    await expectMoment(friday, {
      figures: {
        // 33:30 less 0:40 are 32:50.
        [A]: seen(paused('4 ngày'), '26/08/2026', EARLY, [
          ledger('ledger.pausedNow', {
            from: '21/08/2026 16:40',
            reason: ledger('ledger.reason.supplement'),
          }),
        ]),
        [B]: seen(
          running('7 ngày'),
          '03/09/2026',
          oneOf(running('7 giờ 20 phút'), running('7 giờ 1[89] phút')),
        ),
      },
      next: [[B, '03/09']],
      inbox: [],
      badge: '',
      handed: 0,
    });
  });

  const saturday = await deskOf(await restart(at('08-22T14:05')), friday.stories);
  await test.step('Saturday 14:05: the office works, so B is reminded of, and A stands still', async () => {
    await expectMoment(saturday, {
      figures: {
        [A]: STANDS_STILL,
        // 57:30 less 1:30 of Friday, 4:00 of the morning and 0:35 are 51:25.
        [B]: seen(
          running('6 ngày 3 giờ'),
          '03/09/2026',
          oneOf(running('1 giờ 55 phút'), running('1 giờ 5[34] phút')),
        ),
      },
      ...REMINDED_OF_B,
    });
  });

  const sunday = await deskOf(await restart(at('08-23T10:00')), friday.stories);
  await test.step('Sunday 10:00: nothing is counted and nothing is said', async () => {
    await wake(sunday.extension);
    await expectMoment(sunday, {
      figures: {
        [A]: STANDS_STILL,
        // What was left when Saturday closed: 57:30 less 1:30 and 8:00. The first answer was due at
        // 16:00 on Saturday; since then the office was open for 1:30.
        [B]: seen(running('6 ngày'), '03/09/2026', late('1 giờ 30 phút')),
      },
      ...REMINDED_OF_B,
    });
  });

  const monday = await deskOf(await restart(at('08-24T09:00')), friday.stories);
  await test.step('Monday 09:00: what the machine missed is said once, as what it is by now', async () => {
    await expectMoment(monday, {
      figures: {
        [A]: STANDS_STILL,
        // 48:00 less 1:30 are 46:30; 1:30 on Saturday and 1:30 today are three hours too many.
        [B]: seen(
          running('5 ngày 6 giờ'),
          '03/09/2026',
          oneOf(late('3 giờ'), late('3 giờ [12] phút')),
        ),
      },
      next: [[B, '03/09']],
      inbox: [
        [inbox('inbox.intake.overdue'), B, 'new'],
        [beforeIntake('2 giờ'), B, 'noted'],
      ],
      badge: '1',
      handed: 2,
      banner: 1,
    });
  });

  const MONDAY_LINES = [
    [inbox('inbox.intake.overdue'), B, 'noted'],
    [beforeIntake('2 giờ'), B, 'noted'],
  ] as const satisfies Expected['inbox'];

  await test.step('Monday 09:00: B is accepted, the supplement of A is there', async () => {
    await record(monday, B, 'accepted', '24/08/2026', '09:00');
    await record(monday, A, 'resumed', '24/08/2026', '09:00');
    await expectMoment(monday, {
      figures: {
        // From Friday 16:40 to Monday 09:00: 0:50, 8:00 of the Saturday, 1:30, together 10:20. From
        // Wednesday 17:30 on these are Thursday and 2:20 of Friday. Left is what was left: 32:50.
        [A]: seen(running('4 ngày'), '28/08/2026 09:50', EARLY, [
          ledger('ledger.paused', {
            from: '21/08/2026 16:40',
            to: '24/08/2026 09:00',
            reason: ledger('ledger.reason.supplement'),
            effect: ledger('ledger.pausedAdds', { time: '1 ngày 2 giờ 20 phút' }),
          }),
          'Hạn: 28/08/2026 09:50.',
        ]),
        [B]: seen(running('5 ngày 6 giờ'), '03/09/2026', LATE),
      },
      next: [
        [A, '09:50 28/08'],
        [B, '03/09'],
      ],
      inbox: MONDAY_LINES,
      badge: '',
      handed: 2,
    });
  });

  await test.step('Monday: the timer of A runs, and every process of the browser is killed', async () => {
    await openStory(monday, A);
    await monday.page
      .getByRole('button', { name: cases('cases.timer.start'), exact: true })
      .click();
    await monday.page
      .getByRole('button', { name: cases('cases.timer.stop'), exact: true })
      .waitFor();
    await wake(monday.extension);
    await cutPower(monday.extension);
  });

  const afterKill = await deskOf(await restart(at('08-24T11:00')), friday.stories);
  await test.step('Monday 11:00: all is there, and the hours nobody knows are asked about', async () => {
    const { page } = afterKill;
    await page.goto(afterKill.extension.url('dashboard.html#/time'));
    await page.getByRole('button', { name: timers('timers.gap.drop') }).click();
    await page.getByRole('button', { name: timers('timers.running.stop'), exact: true }).click();
    await page.getByText(timers('timers.running.none')).waitFor();
    expect(await workedMinutes(page)).toBeLessThanOrEqual(3);
    await expectMoment(afterKill, {
      figures: {
        // 32:50 less two hours are 30:50.
        [A]: seen(running('3 ngày 6 giờ'), '28/08/2026 09:50', EARLY, ['Hạn: 28/08/2026 09:50.']),
        // 46:30 less two hours are 44:30.
        [B]: seen(running('5 ngày 4 giờ'), '03/09/2026', LATE),
      },
      next: [
        [A, '09:50 28/08'],
        [B, '03/09'],
      ],
      inbox: MONDAY_LINES,
      badge: '',
      handed: 2,
    });
  });

  const wednesday = await deskOf(await restart(at('08-26T08:00')), friday.stories);
  const week = inbox('inbox.group.week', { count: 1 });
  await test.step('Wednesday 08:00: three days before A is due came on Tuesday at 09:50', async () => {
    await expectMoment(wednesday, {
      figures: {
        // 7:30 today, 8:00 on Thursday, 2:20 on Friday: 17:50.
        [A]: seen(running('2 ngày 1 giờ'), '28/08/2026 09:50', EARLY),
        // 7:30 today, then Thursday, Friday, and Thursday of the next week: 31:30.
        [B]: seen(running('3 ngày 7 giờ'), '03/09/2026', LATE),
      },
      next: [
        [A, '09:50 28/08'],
        [B, '03/09'],
      ],
      // The line of the morning is no further thing to deal with; three days ahead make no sound.
      inbox: [
        [inbox('inbox.digest'), week, 'noted'],
        [before('3 ngày'), A, 'new'],
        ...MONDAY_LINES,
      ],
      badge: '1',
      handed: 2,
    });
  });

  const today = inbox('inbox.group.today', { count: 1 });
  const asleep = [
    [inbox('inbox.digest'), week, 'noted'],
    [before('3 ngày'), A, 'noted'],
    ...MONDAY_LINES,
  ] as const satisfies Expected['inbox'];

  await test.step('Friday 07:35: the machine slept over the letter of apology, one day, and four hours', async () => {
    const { extension: slept } = wednesday;
    await slept.killWorker();
    await moveClock(slept, at('08-28T07:35') - at('08-26T08:00'));
    await wake(slept);
    await expectMoment(wednesday, {
      figures: {
        [A]: seen(
          oneOf(running('2 giờ 15 phút'), running('2 giờ 1[0-4] phút')),
          '28/08/2026 09:50',
          EARLY,
          ['Hạn: 28/08/2026 09:50.'],
        ),
        // 3:55 and 4:00 today, 8:00 on Thursday: 15:55.
        [B]: seen(running('1 ngày 7 giờ'), '03/09/2026', LATE),
      },
      next: [
        [A, '09:50 28/08'],
        [B, '03/09'],
      ],
      // Of A only the nearest: 1:40 before Thursday's close. Three days before B is due it was
      // Thursday 07:30. The letter had its last moment on Thursday at 09:50.
      inbox: [
        [inbox('inbox.digest'), today, 'noted'],
        [before('4 giờ'), A, 'new'],
        [before('3 ngày'), B, 'new'],
        ...asleep,
      ],
      badge: '2',
      handed: 3,
    });
  });

  await test.step('Friday 09:25: A is returned, twenty-five minutes before it is due', async () => {
    const { extension: slept, page } = wednesday;
    await moveClock(slept, 110 * MINUTE);
    await record(wednesday, A, 'returned', '28/08/2026', '09:25');
    await page.goto(slept.url('dashboard.html#/share'));
    // One on time of one that is done; and with B, which has time, two of two.
    await expect(page.locator('.share-forms__figure')).toHaveText([/^100\s%$/, /^100\s%$/]);
    await expect(
      page.getByText(
        charts('charts.share.form.runningHow', {
          early: 0,
          onTime: 1,
          inTime: 1,
          all: 2,
        }),
      ),
    ).toBeVisible();
  });

  await test.step('Friday 10:00: the due minute has passed and A says nothing more', async () => {
    const { extension: slept } = wednesday;
    await moveClock(slept, 35 * MINUTE);
    await wake(slept);
    await expectMoment(wednesday, {
      figures: {
        [A]: seen(time('timeliness.onTime'), '28/08/2026 09:50', EARLY, ['Hạn: 28/08/2026 09:50.']),
        // 1:30 and 4:00 today, 8:00 on Thursday: 13:30.
        [B]: seen(running('1 ngày 5 giờ'), '03/09/2026', LATE),
      },
      next: [[B, '03/09']],
      inbox: [
        [inbox('inbox.digest'), today, 'noted'],
        [before('4 giờ'), A, 'noted'],
        [before('3 ngày'), B, 'new'],
        ...asleep,
      ],
      badge: '1',
      handed: 3,
      share: ['100 %', '0', '1', '0'],
    });
  });
});
