import type { Page } from 'playwright-core';
import { addDays, type Day, dayOf, startOfDay, weekday } from '@/utils/calendar/day';
import { HOUR, type Instant, MINUTE } from '@/utils/calendar/instant';
import type { Moment } from '@/utils/calendar/moment';
import type { Case } from '@/utils/cases/case';
import type { CaseEvent } from '@/utils/cases/event';
import { emptyTally, sumTallies } from '@/utils/cases/share';
import { defaultSettings } from '@/utils/settings';
import { Bench, caseRow, tallyChanges } from '@/utils/storage/bench';
import { db, EPOCH, emptyMeta } from '@/utils/storage/db';
import type { CaseRow, MetaRow, TallyRow } from '@/utils/storage/rows';
import { calendarOf } from '@/utils/storage/settings';

/** Procedures of every commune, with the working days that offices usually promise. */
const PROCEDURES: readonly (readonly [name: string, code: string, days: number])[] = [
  ['Đăng ký khai sinh', '1.001193', 1],
  ['Đăng ký kết hôn', '1.000894', 1],
  ['Đăng ký khai tử', '1.000656', 1],
  ['Cấp giấy xác nhận tình trạng hôn nhân', '1.004873', 3],
  ['Đăng ký lại khai sinh', '1.004884', 5],
  ['Thay đổi, cải chính, bổ sung thông tin hộ tịch', '1.004859', 3],
  ['Chứng thực bản sao từ bản chính giấy tờ, văn bản', '2.000815', 1],
  ['Đăng ký thành lập hộ kinh doanh', '1.001612', 3],
  ['Cấp giấy phép xây dựng nhà ở riêng lẻ', '1.009994', 15],
  ['Đăng ký biến động quyền sử dụng đất, quyền sở hữu nhà ở', '1.012783', 10],
  ['Cấp đổi giấy chứng nhận quyền sử dụng đất', '1.012784', 10],
  ['Trợ cấp xã hội hàng tháng cho đối tượng bảo trợ xã hội', '1.001776', 20],
  ['Hỗ trợ chi phí mai táng', '1.001731', 8],
  ['Xác định mức độ khuyết tật', '1.001699', 20],
  ['Cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', '2.001827', 12],
  ['Thông báo tổ chức lễ hội cấp xã', '1.003622', 15],
];

const ORIGIN = 'https://dichvucong.example.vn';

/** What the generator may vary. */
export interface Seed {
  now: Instant;
  seed: number;
}

/** Random numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Invented dossiers as an officer has them after a year: nine in ten closed over the past twelve
 * months (most before or on their day, a few late), the others open, some paused, some overdue.
 * The same arguments give the same cases.
 */
export function generateCases(count: number, { now, seed }: Seed): Case[] {
  return Array.from({ length: count }, (_, index) => generateCase(index, { now, seed }));
}

function generateCase(index: number, { now, seed }: Seed): Case {
  const random = randomFrom(seed * 1_000_003 + index);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const [title, code, days] = pick(PROCEDURES) ?? ['Đăng ký khai sinh', '1.001193', 1];
  const isOpen = random() < 0.1 || index < 12;
  const today = dayOf(now);
  const isOverdue = isOpen && random() < 0.15;
  const age = Math.floor(ageOf(days, { isOpen, isOverdue }, random));
  const receivedDay = workday(addDays(today, -age), -1);
  const at = Math.min(
    startOfDay(receivedDay) + 7.5 * HOUR + Math.floor(random() * 500) * MINUTE,
    now,
  );
  const due = workdaysLater(receivedDay, days);
  const id = uuid(index, seed);
  const say = eventMaker(id, at);
  const received: Moment = { at, precision: 'minute' };
  const events: CaseEvent[] = [
    { ...say(received), type: 'received' },
    { ...say(received), type: 'promised', due: dayMoment(due) },
  ];
  if (!isOpen) events.push(closing(say, { from: at, due, now }, random));
  else if (random() < 0.12) {
    const when: Moment = { at: Math.min(at + HOUR, now), precision: 'minute' };
    events.push({ ...say(when), type: 'paused', reason: 'supplement' });
  }
  return {
    id,
    kind: 'dossier',
    code: `H49.${10 + (index % 54)}-${receivedDay.slice(2).replaceAll('-', '')}-${String(index).padStart(4, '0')}`,
    title: `${title} (${code})`,
    limit: { amount: days, unit: 'workingDays' },
    events,
    portal: { origin: ORIGIN, status: isOpen ? 'Đang xử lý' : 'Đã trả kết quả', seenAt: now },
    createdAt: at,
  };
}

/** Days since it came in: open ones are due around today, the others were over the past year. */
function ageOf(
  days: number,
  { isOpen, isOverdue }: { isOpen: boolean; isOverdue: boolean },
  random: () => number,
): number {
  if (isOverdue) return days * 1.5 + 4 + random() * 4;
  return isOpen ? random() * (days * 1.3 + 1) : days + 2 + random() * 360;
}

type EventMaker = (when: Moment) => Pick<CaseEvent, 'id' | 'when' | 'recordedAt' | 'source'>;

function eventMaker(caseId: string, recordedAt: Instant): EventMaker {
  let made = 0;
  return (when) => {
    made += 1;
    const id = `${caseId.slice(0, 24)}${String(made).padStart(4, '0')}${caseId.slice(28)}`;
    return { id, when, recordedAt: Math.max(recordedAt, when.at), source: 'portal' };
  };
}

/** Three in four a little early, most others on the day, a few late; one in fifty refused or withdrawn. */
function closing(
  say: EventMaker,
  { from, due, now }: { from: Instant; due: Day; now: Instant },
  random: () => number,
): CaseEvent {
  const chance = random();
  const shift =
    chance < 0.72
      ? -1 - Math.floor(random() * 2)
      : chance < 0.96
        ? 0
        : 1 + Math.floor(random() * 4);
  const day = startOfDay(workday(addDays(due, shift), shift < 0 ? -1 : 1)) + 9 * HOUR;
  const type = random() < 0.98 ? 'solved' : random() < 0.5 ? 'refused' : 'withdrawn';
  const at = Math.min(Math.max(day, from + HOUR), now);
  return { ...say({ at, precision: 'minute' }), type };
}

const dayMoment = (day: Day): Moment => ({ at: startOfDay(day), precision: 'day' });

/** The day itself, or the nearest one from Monday to Friday in that direction. */
function workday(day: Day, step: 1 | -1): Day {
  return weekday(day) <= 5 ? day : workday(addDays(day, step), step);
}

function workdaysLater(day: Day, count: number): Day {
  return count === 0 ? day : workdaysLater(workday(addDays(day, 1), 1), count - 1);
}

/** A valid id of version 4 made from two numbers. */
function uuid(index: number, seed: number): string {
  const head = (seed >>> 0).toString(16).padStart(8, '0');
  return `${head}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
}

/** Rows of one transaction; larger ones take more memory and no less time. */
const CHUNK = 2_000;

/** Some rows as they lie in the table, and what they add to the counts. */
interface SeedChunk {
  cases: CaseRow[];
  /** How many of them stand in each state. */
  states: MetaRow['cases'];
  tallies: TallyRow[];
  done: number;
}

/** The rows of that many cases by the standard office hours, chunk by chunk. */
function* seedChunks(count: number, { now, seed }: Seed): Generator<SeedChunk> {
  const rules = { settings: defaultSettings, calendar: calendarOf(defaultSettings), now };
  for (let from = 0; from < count; from += CHUNK) {
    const done = Math.min(count, from + CHUNK);
    const states: MetaRow['cases'] = { open: 0, paused: 0, closed: 0 };
    const bench = new Bench(rules);
    for (let index = from; index < done; index += 1) {
      const one = generateCase(index, { now, seed });
      const after = caseRow(one, 1, rules, now);
      states[after.index.state] += 1;
      bench.cases.push({ id: one.id, before: null, after });
    }
    const tallies = [...tallyChanges(bench.cases)].map(([day, tally]) => ({ day, ...tally }));
    const cases = bench.cases.flatMap(({ after }) => (after ? [after] : []));
    yield { cases, states, tallies, done };
  }
}

/** Fills the database of a test, through Dexie, with invented cases. */
export async function seedDatabase(count: number, seed: Seed): Promise<void> {
  for (const { cases, states, tallies } of seedChunks(count, seed)) {
    await db.transaction('rw', ['cases', 'tallies', 'meta'], async () => {
      const meta = (await db.meta.get('database')) ?? emptyMeta(EPOCH);
      const known = await db.tallies.bulkGet(tallies.map((one) => one.day));
      await db.cases.bulkPut(cases);
      await db.tallies.bulkPut(
        tallies.map((one, at) => ({ day: one.day, ...sumTallies([one, known[at] ?? emptyTally]) })),
      );
      await db.meta.put({
        ...meta,
        databaseId: meta.databaseId ?? uuid(0, seed.seed),
        writes: meta.writes + 1,
        cases: {
          open: meta.cases.open + states.open,
          paused: meta.cases.paused + states.paused,
          closed: meta.cases.closed + states.closed,
        },
      });
    });
  }
}

/**
 * Fills the database of an extension with invented cases, from one of its pages. The page must have
 * opened the database already; whatever it shows by live queries is not told.
 *
 * @param now - the present of the page: some cases are due around it
 */
export async function seedCases(page: Page, count: number, now: Instant, seed = 1): Promise<void> {
  // The runner of our scripts names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name ??= (one) => one');
  for (const { cases, states, tallies } of seedChunks(count, { now, seed })) {
    const databaseId = uuid(0, seed);
    // As text, because cloning that many objects over the wire takes ten times as long.
    await page.evaluate(putRows, JSON.stringify({ cases, states, tallies, databaseId }));
  }
}

/** Runs in the page, so it may use nothing from outside of it. */
async function putRows(text: string): Promise<void> {
  const { cases, states, tallies, databaseId } = JSON.parse(text);
  const answer = <T>(asked: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const isThere = async () =>
    (await indexedDB.databases()).some((one) => one.name === 'tu-soi' && (one.version ?? 0) >= 10);
  while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
  const database = await answer(indexedDB.open('tu-soi'));
  const write = database.transaction(['cases', 'tallies', 'meta'], 'readwrite');
  const stores = { cases: write.objectStore('cases'), tallies: write.objectStore('tallies') };
  for (const row of cases) stores.cases.put(row);
  for (const row of tallies) {
    const known = (await answer(stores.tallies.get(row.day))) ?? { early: 0, onTime: 0, late: 0 };
    stores.tallies.put({
      day: row.day,
      early: known.early + row.early,
      onTime: known.onTime + row.onTime,
      late: known.late + row.late,
    });
  }
  const meta = await answer(write.objectStore('meta').get('database'));
  for (const state of Object.keys(states)) meta.cases[state] += states[state];
  meta.databaseId ??= databaseId;
  meta.writes += 1;
  write.objectStore('meta').put(meta);
  await new Promise((resolve, reject) => {
    write.oncomplete = resolve;
    write.onabort = () => reject(write.error);
  });
  database.close();
}
