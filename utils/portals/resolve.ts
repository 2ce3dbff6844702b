import { fold } from '../fold';
import { isEmptyText } from './clean';
import { clockIn } from './dates';
import type { DossierRecord, Field, Reading } from './readings';
import type { Sighting } from './sighting';
import { isAwaited, isReturned, isRunning } from './statuses';
import { BARE_CODE } from './traces';

/** What was read of one code, with the reason for each field. */
export interface Finding {
  sighting: Sighting;
  /** As the sighting, but with seconds where the page shows them. */
  exact: { receivedAt: string | null; dueAt: string | null };
  /** A reading for each field that has a value; a sentence for a field that was refused. */
  why: Record<Field | 'code', { label: string; relation: string; text: string } | string>;
}

/**
 * Puts the records of one code together. Null, with the reason, when nothing besides the code says
 * that a dossier stands here.
 *
 * @param isPlan - whether the page uses a day under a label of this rank for the plan
 */
export function resolve(
  records: readonly DossierRecord[],
  isPlan: (rank: number) => boolean,
): Finding | string {
  const [first] = records;
  if (!first) return 'no record';
  const readings = records.flatMap((record) => record.readings);
  const received = pickDate(readings, 'receivedAt');
  const procedure = pickText(readings, 'procedure');
  const status = pickText(readings, 'status');
  const refused = refusal(records, readings);
  if (refused) return refused;
  let due = pickDue(readings.filter(({ label }) => isPromise(label, typeof received !== 'string')));
  if (
    typeof due !== 'string' &&
    received &&
    typeof received !== 'string' &&
    isBefore(due, received)
  )
    due = 'earlier than the day of receipt';
  if (
    typeof due !== 'string' &&
    isYearsAfter(due, typeof received === 'string' ? first.code : (received.value ?? ''))
  )
    due = 'years after the receipt';
  if (typeof due !== 'string' && mayHaveReturned(due, status?.value ?? '', isPlan))
    due = 'may be the day on which the result was returned';
  const value = (reading: Reading | string) => (typeof reading === 'string' ? null : reading.value);
  const exact = (reading: Reading | string) => (typeof reading === 'string' ? null : reading.exact);
  const why = (reading: Reading | string) =>
    typeof reading === 'string'
      ? reading
      : { label: reading.label, relation: reading.relation, text: reading.text };
  return {
    sighting: {
      code: first.code,
      procedure: procedure?.value ?? null,
      receivedAt: value(received),
      dueAt: value(due),
      status: status?.value ?? null,
    },
    exact: { receivedAt: exact(received), dueAt: exact(due) },
    why: {
      code: first.source,
      procedure: procedure ? why(procedure) : 'not shown',
      receivedAt: why(received),
      dueAt: why(due),
      status: status ? why(status) : 'not shown',
    },
  };
}

/**
 * "Ngày trả kết quả" is the plan while the work goes on, and the end on a slip that hands the result
 * over; without a state it is the plan only where the page uses it so. A bare "ngày trả" is
 * the promise only while the work goes on, or while its day is awaited under the name that gives other
 * dossiers their plan.
 */
function mayHaveReturned(
  { rank, relation }: Reading,
  status: string,
  isPlan: (rank: number) => boolean,
): boolean {
  if (rank > 1 || rank === 0 || isRunning(status)) return false;
  if (isReturned(status)) return true;
  if (rank < 1) return !(isAwaited(status) && isPlan(rank));
  return relation !== 'title of the group' && !isPlan(rank);
}

/** A code alone is no dossier: something of the dossier's own must stand with it. */
function refusal(records: readonly DossierRecord[], readings: readonly Reading[]): string | null {
  const labelled = readings.filter(({ relation, value }) => relation !== 'no label' && value);
  const has = (field: Field) => labelled.some((reading) => reading.field === field);
  const dated = has('dueAt') || has('receivedAt');
  const [first] = records;
  if (first?.kind === 'document') return dated ? null : 'a document without a day';
  if (first?.kind === 'labelled') {
    const due = records.some((record) => record.hasDueLabel) && (dated || has('status'));
    const described = has('procedure') && (has('receivedAt') || has('status'));
    if (
      first.source.label === '' &&
      !(has('dueAt') && (has('receivedAt') || has('status') || has('procedure')))
    )
      return 'a number that the page does not call a dossier';
    return due || described ? null : 'a number under a code label, and nothing of a dossier';
  }
  if (dated || has('status') || has('procedure')) return null;
  const listed = records.some((record) => record.listed);
  const loose = readings.some(
    ({ field, value }) => value && (field === 'procedure' || field === 'status'),
  );
  return listed && loose ? null : BARE_CODE;
}

function pickText(readings: readonly Reading[], field: Field): Reading | undefined {
  return best(readings.filter((reading) => reading.field === field && reading.value !== null));
}

/**
 * A bare "hẹn" may be an appointment with the citizen; beside the day of receipt it is the promise.
 * "Lịch hẹn" is always an appointment.
 */
function isPromise(label: string, isReceived: boolean): boolean {
  const bare = /^(ngay |gio |thoi gian |lich )*hen$/.exec(fold(label).replace(/[\s:*]+$/, ''));
  return !bare || (isReceived && bare[1] !== 'lich ');
}

/** The highest rank, then the nearest, then the first on the page. */
function best(readings: readonly Reading[]): Reading | undefined {
  return readings.reduce<Reading | undefined>((chosen, reading) => {
    if (!chosen) return reading;
    if (reading.rank !== chosen.rank) return reading.rank > chosen.rank ? reading : chosen;
    return reading.level < chosen.level ? reading : chosen;
  }, undefined);
}

function pickDate(readings: readonly Reading[], field: Field): Reading | string {
  const all = readings.filter((reading) => reading.field === field);
  const dated = all.filter((reading) => reading.value !== null);
  const top = best(dated);
  if (!top) return all.length > 0 ? 'the label states no day that can be read' : 'not shown';
  const rivals = all.filter(({ rank, level }) => rank === top.rank && level === top.level);
  return agreed(rivals) ?? 'several different days under labels of equal worth';
}

/**
 * A newer promise beats the promise, the promise beats a deadline. A promise that is left open is
 * an answer too: no weaker date takes its place. Equal labels with different days are none.
 */
function pickDue(readings: readonly Reading[]): Reading | string {
  const all = readings.filter((reading) => reading.field === 'dueAt');
  // "Hẹn trả lại" left empty: the promise was not changed, and the first one stands.
  const changed = all.filter((reading) => reading.rank === 4);
  const newer = changed.some(({ text }) => !isEmptyText(text));
  const unchanged = changed.length > 0 ? [3, 0, 2] : [3, 2, 1, 0.5];
  for (const rank of newer ? [4] : unchanged) {
    const rivals = lastNumbered(all.filter((reading) => reading.rank === rank));
    const dated = rivals.filter((reading) => reading.value !== null);
    // "Dự kiến trả: 25/11", but "Hẹn trả: chưa xác định".
    if (dated.length > 0 && rivals.some(saysOtherwise))
      return 'one label states a day, another none';
    if (dated.length > 0)
      return agreed(rivals) ?? 'several different days under labels of equal worth';
    if (rivals.length > 0 && rank >= 3) return 'the label states no day that can be read';
  }
  return all.length > 0 ? 'only the promise before it was changed' : 'not shown';
}

/** "Gia hạn lần 1", "Gia hạn lần 2": the last of numbered promises is the one in force. */
function lastNumbered(rivals: readonly Reading[]): readonly Reading[] {
  const number = ({ label }: Reading) => Number(/l[ầa]n (\d+)/i.exec(label)?.[1] ?? 0);
  const last = Math.max(...rivals.map(number));
  return rivals.every((reading) => number(reading) > 0)
    ? rivals.filter((reading) => number(reading) === last)
    : rivals;
}

const saysOtherwise = ({ value, text }: Reading) =>
  value === null && /\p{L}{3}/u.test(text) && !clockIn(text);

/**
 * The most precise of the dated readings when they say the same; undefined when they differ. The
 * hour may have a label or a column of its own ("Ngày hẹn trả", "Giờ hẹn trả").
 */
function agreed(readings: readonly Reading[]): Reading | undefined {
  const [first, ...others] = readings
    .filter(({ value }) => value !== null)
    .sort((a, b) => (b.exact?.length ?? 0) - (a.exact?.length ?? 0));
  const same = others.every(({ value }) => value !== null && first?.value?.startsWith(value));
  if (!first || !same) return undefined;
  const clocks = new Set(
    readings.map(({ text, value }) => (value === null ? clockIn(text) : null)),
  );
  clocks.delete(null);
  const [clock] = clocks;
  if (!clock || clocks.size > 1 || first.value?.length !== 10) return first;
  return {
    ...first,
    value: `${first.value}T${clock.slice(0, 5)}`,
    exact: `${first.value}T${clock}`,
  };
}

/** No procedure takes that long after its receipt or the day in its code; licences last for years. */
function isYearsAfter(due: Reading, received: string): boolean {
  const [, y, m, d] = /-(\d\d)(\d\d)(\d\d)-/.exec(received) ?? [];
  const from = y ? `20${y}-${m}-${d}` : received.slice(0, 10);
  const days = (Date.parse(due.value?.slice(0, 10) ?? '') - Date.parse(from)) / 86_400_000;
  return days > (y ? 800 : 400);
}

function isBefore(due: Reading, received: Reading): boolean {
  const length = Math.min(due.value?.length ?? 0, received.value?.length ?? 0);
  return (due.value ?? '').slice(0, length) < (received.value ?? '').slice(0, length);
}
