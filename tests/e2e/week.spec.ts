import type { Page } from '@playwright/test';
import { chartsTexts } from '@/utils/i18n/catalogues/charts';
import { dueLedgerTexts } from '@/utils/i18n/catalogues/due-ledger';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { timeTexts } from '@/utils/i18n/catalogues/time';
import { translator } from '@/utils/i18n/text';
import { moveClock } from '../support/clock.ts';
import { cutPower } from '../support/cut-power.ts';
import { readEverything } from '../support/database.ts';
import type { Extension } from '../support/extension.ts';
import { handedOver, RECORD_NOTIFICATIONS } from '../support/notifications.ts';
import { words } from '../support/words.ts';
import { expect, test } from './fixtures.ts';

const { cases, inbox, popup, timers } = words;
const charts = translator(chartsTexts, 'vi');
const kinds = translator(kindsTexts, 'vi');
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

/** A browser while it runs, with one window of the dashboard, and where the stories are. */
interface Desk {
  extension: Extension;
  page: Page;
  stories: Record<string, string>;
}

/** What the person sees of a dossier. */
interface Figures {
  /** Working time left, as said on top of the story and in the small window. */
  left: string | RegExp;
  due: string;
  /** The clock of the first answer. */
  intake: string | RegExp;
  /** Lines of "Vì sao ngày này?" that have to be there. */
  ledger: readonly string[];
}

/** Everything at a moment of the week. */
interface Expected {
  figures: Record<string, Figures>;
  /** Rows of "Đến hạn gần nhất": the code, and the due time in short. */
  next: readonly [string, string][];
  /** Lines of the inbox, the newest first: why, of what, and whether it waits for the person. */
  inbox: readonly [string, string, 'new' | 'noted'][];
  badge: string;
  /** Notifications handed to the system since the beginning. */
  handed: number;
  /** Cases in the red bar. */
  banner?: number;
  /** The row of this month: share, early, on time, late. */
  share?: readonly string[];
}

/** A figure of minutes may be read a minute or two after the step began. */
const oneOf = (...texts: string[]) => new RegExp(`^(${texts.join('|')})$`);
const running = (left: string) => time('timeliness.running', { time: left });
const paused = (left: string) => time('timeliness.paused', { time: left });
const late = (left: string) => time('timeliness.overdue', { time: left });
const beforeIntake = (left: string) => inbox('inbox.intake.before', { time: left });
const before = (left: string) => inbox('inbox.main.before', { time: left });

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
    await findStories(friday);
    await expectMoment(friday, {
      figures: {
        // 1:30 of Friday and 4 times 8:00 are 33:30.
        [A]: {
          left: running('4 ngày 1 giờ'),
          due: '26/08/2026',
          intake: oneOf(running('1 ngày'), running('7 giờ 5[89] phút')),
          ledger: [
            ledger('ledger.limit.workingDays', { count: 4 }),
            'Thứ Bảy 22/08/2026: Làm bù dịp Quốc khánh, có tính.',
            'Chủ nhật 23/08/2026: nghỉ cuối tuần, không tính.',
            'Hạn: hết giờ làm việc ngày Thứ Tư 26/08/2026.',
          ],
        },
        // 1:30 of Friday and 7 times 8:00 are 57:30.
        [B]: {
          left: running('7 ngày 1 giờ'),
          due: '03/09/2026',
          intake: oneOf(running('1 ngày'), running('7 giờ 5[89] phút')),
          ledger: [
            'Thứ Bảy 22/08/2026: Làm bù dịp Quốc khánh, có tính.',
            'Thứ Hai 31/08/2026: Nghỉ hoán đổi dịp Quốc khánh, không tính.',
            'Thứ Ba 01/09/2026: Quốc khánh, không tính.',
            'Thứ Tư 02/09/2026: Quốc khánh, không tính.',
            'Hạn: hết giờ làm việc ngày Thứ Năm 03/09/2026.',
          ],
        },
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
        [A]: {
          left: paused('4 ngày'),
          due: '26/08/2026',
          intake: time('timeliness.early'),
          ledger: [
            ledger('ledger.pausedNow', {
              from: '21/08/2026 16:40',
              reason: ledger('ledger.reason.supplement'),
            }),
          ],
        },
        [B]: {
          left: running('7 ngày'),
          due: '03/09/2026',
          intake: oneOf(running('7 giờ 20 phút'), running('7 giờ 1[89] phút')),
          ledger: [],
        },
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
        [A]: {
          left: paused('4 ngày'),
          due: '26/08/2026',
          intake: time('timeliness.early'),
          ledger: [],
        },
        // 57:30 less 1:30 of Friday, 4:00 of the morning and 0:35 are 51:25.
        [B]: {
          left: running('6 ngày 3 giờ'),
          due: '03/09/2026',
          intake: oneOf(running('1 giờ 55 phút'), running('1 giờ 5[34] phút')),
          ledger: [],
        },
      },
      next: [[B, '03/09']],
      // Two working hours before 16:00 it was 14:00.
      inbox: [[beforeIntake('2 giờ'), B, 'new']],
      badge: '1',
      handed: 1,
    });
  });

  const sunday = await deskOf(await restart(at('08-23T10:00')), friday.stories);
  await test.step('Sunday 10:00: nothing is counted and nothing is said', async () => {
    await wake(sunday.extension);
    await expectMoment(sunday, {
      figures: {
        [A]: {
          left: paused('4 ngày'),
          due: '26/08/2026',
          intake: time('timeliness.early'),
          ledger: [],
        },
        // What was left when Saturday closed: 57:30 less 1:30 and 8:00. The first answer was due at
        // 16:00 on Saturday; since then the office was open for 1:30.
        [B]: {
          left: running('6 ngày'),
          due: '03/09/2026',
          intake: late('1 giờ 30 phút'),
          ledger: [],
        },
      },
      next: [[B, '03/09']],
      inbox: [[beforeIntake('2 giờ'), B, 'new']],
      badge: '1',
      handed: 1,
    });
  });

  const monday = await deskOf(await restart(at('08-24T09:00')), friday.stories);
  await test.step('Monday 09:00: what the machine missed is said once, as what it is by now', async () => {
    await expectMoment(monday, {
      figures: {
        [A]: {
          left: paused('4 ngày'),
          due: '26/08/2026',
          intake: time('timeliness.early'),
          ledger: [],
        },
        // 48:00 less 1:30 are 46:30; 1:30 on Saturday and 1:30 today are three hours too many.
        [B]: {
          left: running('5 ngày 6 giờ'),
          due: '03/09/2026',
          intake: oneOf(late('3 giờ'), late('3 giờ [12] phút')),
          ledger: [],
        },
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
        [A]: {
          left: running('4 ngày'),
          due: '28/08/2026 09:50',
          intake: time('timeliness.early'),
          ledger: [
            ledger('ledger.paused', {
              from: '21/08/2026 16:40',
              to: '24/08/2026 09:00',
              reason: ledger('ledger.reason.supplement'),
              effect: ledger('ledger.pausedAdds', { time: '1 ngày 2 giờ 20 phút' }),
            }),
            'Hạn: 28/08/2026 09:50.',
          ],
        },
        [B]: {
          left: running('5 ngày 6 giờ'),
          due: '03/09/2026',
          intake: time('timeliness.late'),
          ledger: [],
        },
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
        [A]: {
          left: running('3 ngày 6 giờ'),
          due: '28/08/2026 09:50',
          intake: time('timeliness.early'),
          ledger: ['Hạn: 28/08/2026 09:50.'],
        },
        // 46:30 less two hours are 44:30.
        [B]: {
          left: running('5 ngày 4 giờ'),
          due: '03/09/2026',
          intake: time('timeliness.late'),
          ledger: [],
        },
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
        [A]: {
          left: running('2 ngày 1 giờ'),
          due: '28/08/2026 09:50',
          intake: time('timeliness.early'),
          ledger: [],
        },
        // 7:30 today, then Thursday, Friday, and Thursday of the next week: 31:30.
        [B]: {
          left: running('3 ngày 7 giờ'),
          due: '03/09/2026',
          intake: time('timeliness.late'),
          ledger: [],
        },
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
        [A]: {
          left: oneOf(running('2 giờ 15 phút'), running('2 giờ 1[0-4] phút')),
          due: '28/08/2026 09:50',
          intake: time('timeliness.early'),
          ledger: ['Hạn: 28/08/2026 09:50.'],
        },
        // 3:55 and 4:00 today, 8:00 on Thursday: 15:55.
        [B]: {
          left: running('1 ngày 7 giờ'),
          due: '03/09/2026',
          intake: time('timeliness.late'),
          ledger: [],
        },
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
        [A]: {
          left: time('timeliness.onTime'),
          due: '28/08/2026 09:50',
          intake: time('timeliness.early'),
          ledger: ['Hạn: 28/08/2026 09:50.'],
        },
        // 1:30 and 4:00 today, 8:00 on Thursday: 13:30.
        [B]: {
          left: running('1 ngày 5 giờ'),
          due: '03/09/2026',
          intake: time('timeliness.late'),
          ledger: [],
        },
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

async function deskOf(extension: Extension, stories: Desk['stories']): Promise<Desk> {
  return { extension, page: await extension.open('dashboard.html#/cases'), stories };
}

/** The browser's alarm of every minute, without waiting for it. */
async function wake(extension: Extension): Promise<void> {
  await extension.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'heartbeat' })`);
}

async function addOnline(page: Page, code: string, days: string): Promise<void> {
  await page
    .getByRole('button', { name: cases('cases.add'), exact: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(cases('cases.kind'), { exact: true })
    .selectOption({ label: cases('cases.kind.dossier') });
  await dialog
    .getByLabel(kinds('kinds.channel'))
    .selectOption({ label: kinds('kinds.channel.online') });
  await dialog.getByLabel(cases('cases.add.code'), { exact: true }).fill(code);
  const received = dialog.getByRole('group', { name: cases('cases.add.received') });
  await received.getByLabel(cases('cases.field.day')).fill('21/08/2026');
  await received.getByLabel(cases('cases.field.time')).fill('16:00');
  await dialog.getByLabel(cases('cases.add.deadline.limit')).check();
  await dialog.getByLabel(cases('cases.add.amount')).fill(days);
  await dialog.getByRole('button', { name: cases('cases.add.save') }).click();
  await expect(dialog).toHaveCount(0);
}

/** Where the story of each dossier stands, found as a person does, by the list. */
async function findStories({ page, stories }: Desk): Promise<void> {
  for (const code of [A, B]) {
    await page.getByRole('row').filter({ hasText: code }).getByRole('link').click();
    await page.locator('.story-head__code').filter({ hasText: code }).waitFor();
    stories[code] = new URL(page.url()).hash;
    await page.goBack();
  }
}

async function openStory({ extension, page, stories }: Desk, code: string): Promise<void> {
  await page.goto(extension.url(`dashboard.html${stories[code]}`));
  await page.locator('.story-head__code').filter({ hasText: code }).waitFor();
}

type Recorded = 'accepted' | 'paused' | 'resumed' | 'returned';

async function record(desk: Desk, code: string, type: Recorded, day: string, hour: string) {
  await openStory(desk, code);
  const { page } = desk;
  await page.getByRole('button', { name: cases('cases.story.addEvent') }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(cases('cases.event.add.type'))
    .selectOption({ label: cases(`cases.event.${type}`) });
  const when = dialog.getByRole('group', { name: cases('cases.event.add.when') });
  await when.getByLabel(cases('cases.field.day')).fill(day);
  await when.getByLabel(cases('cases.field.time')).fill(hour);
  await dialog.getByRole('button', { name: cases('cases.event.add.save') }).click();
  await expect(dialog).toHaveCount(0);
}

/** Whole minutes that stand in the one entry there is. */
async function workedMinutes(page: Page): Promise<number> {
  const { tables } = await readEverything(page);
  expect(tables.entries).toHaveLength(1);
  const { startedAt, endedAt, gaps } = Object(tables.entries?.[0]);
  const lost = gaps.reduce(
    (sum: number, one: { from: number; to: number }) => sum + one.to - one.from,
    0,
  );
  return Math.floor((endedAt - startedAt - lost) / MINUTE);
}

/** Looks everywhere a person would: the stories, the inbox, the small window, icon and system. */
async function expectMoment(desk: Desk, expected: Expected): Promise<void> {
  // Pages that were open while the clock moved look at it once a minute.
  await desk.page.reload();
  for (const [code, figures] of Object.entries(expected.figures)) {
    await expectStory(desk, code, figures);
  }
  await expectInbox(desk, expected);
  await expectPopup(desk, expected);
  await expect
    .poll(() => desk.extension.inWorker('chrome.action.getBadgeText({})'))
    .toBe(expected.badge);
  expect(await handedOver(desk.extension)).toHaveLength(expected.handed);
}

async function expectStory(desk: Desk, code: string, figures: Figures): Promise<void> {
  await openStory(desk, code);
  const { page } = desk;
  const head = page.locator('.story-head__time');
  await expect(head.locator('.time-left--hero')).toHaveText(figures.left);
  await expect(head.locator('.due-line')).toContainText(cases('cases.due', { time: figures.due }));
  const clocks = head.getByRole('list', { name: kinds('kinds.clocks') });
  await expect(clocks.getByRole('listitem')).toHaveCount(1);
  await expect(clocks).toContainText(kinds('kinds.clock.intake'));
  await expect(clocks).toContainText('22/08/2026 16:00');
  await expect(clocks.locator('.time-left')).toHaveText(figures.intake);
  const lines = page.locator('.why').first().getByRole('listitem');
  for (const text of figures.ledger) {
    await expect(lines.filter({ hasText: text }), text).toHaveCount(1);
  }
}

async function expectInbox({ extension, page }: Desk, expected: Expected): Promise<void> {
  await page.goto(extension.url('dashboard.html#/inbox'));
  const rows = page.locator('[data-notice-id]');
  if (expected.inbox.length === 0) await page.getByText(inbox('inbox.empty.title')).waitFor();
  await expect(rows).toHaveCount(expected.inbox.length);
  for (const [index, [why, what, state]] of expected.inbox.entries()) {
    const row = rows.nth(index);
    await expect(row.locator('.notices__state')).toHaveText(why);
    await expect(row.locator('.notices__about')).toContainText(what);
    await expect(row.getByText(inbox('inbox.new'), { exact: true })).toHaveCount(
      state === 'new' ? 1 : 0,
    );
  }
  const bar = page.getByText(inbox('inbox.bar.title', { count: expected.banner ?? 1 }));
  await expect(bar).toHaveCount(expected.banner ? 1 : 0);
}

async function expectPopup({ extension }: Desk, expected: Expected): Promise<void> {
  const page = await extension.open('popup.html');
  const rows = page.locator('.popup-next__row');
  await expect(rows).toHaveCount(expected.next.length);
  for (const [index, [code, due]] of expected.next.entries()) {
    await expect(rows.nth(index)).toContainText(code);
    await expect(rows.nth(index).locator('time')).toHaveText(due);
    await expect(rows.nth(index).locator('.time-left')).toHaveText(
      expected.figures[code]?.left ?? '',
    );
  }
  const month = page.getByRole('row').filter({ hasText: popup('popup.share.month') });
  const none = [time('time.none'), '0', '0', '0'];
  await expect(month.getByRole('cell')).toHaveText([...(expected.share ?? none)]);
  await page.close();
}
