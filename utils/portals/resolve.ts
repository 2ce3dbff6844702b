import { fold } from '../fold';
import { isEmptyText } from './clean';
import { clockIn } from './dates';
import type { DossierRecord, Field, Reading, Source } from './readings';
import type { Sighting } from './sighting';
import { isAwaited, isReturned, isRunning } from './statuses';

/** The records of one code. */
export type Records = [DossierRecord, ...DossierRecord[]];

/** What was read of one code: for each field its reading, or why there is none. */
export interface Finding {
  code: string;
  source: Source;
  fields: Record<Field, Reading | Doubt>;
}

/** Why a field has no value. */
export type Doubt =
  | 'notShown'
  | 'noDay'
  | 'severalDays'
  | 'dayAndNone'
  | 'onlyReplaced'
  | 'beforeReceipt'
  | 'yearsAfter'
  | 'mayBeReturned';

/** Why a code on the page is not read as a dossier. */
export type Refusal =
  | 'example'
  | 'noTalkOfDossiers'
  | 'documentWithoutDay'
  | 'notCalledDossier'
  | 'onlyNumber'
  | 'onlyCode';

/** A code that is not read as a dossier, with the text that shows it. */
export interface Refused {
  text: string;
  why: Refusal;
}

/**
 * Puts the records of one code together, or tells why nothing besides the code says that a dossier
 * stands here.
 *
 * @param isPlan - whether the page uses a day under a label of this rank for the plan
 * @param isPutOff - the page is a letter that puts the promise off: only a newer one is in force
 */
export function resolve(
  records: Records,
  isPlan: (rank: number) => boolean,
  isPutOff = false,
): Finding | Refusal {
  const [{ code, source }] = records;
  const readings = records.flatMap((record) => record.readings);
  const refused = refusal(records, readings);
  if (refused) return refused;
  const status = pickText(readings, 'status');
  const receivedAt = pickDate(readings, 'receivedAt');
  const received = typeof receivedAt === 'string' ? null : receivedAt.value;
  const due = pickDue(readings.filter(({ label }) => isPromise(label, received !== null)));
  const doubt =
    typeof due === 'string'
      ? due
      : isPutOff && due.rank < 4
        ? 'onlyReplaced'
        : doubtOf(due, received, code);
  const returned =
    typeof due !== 'string' && mayHaveReturned(due, valueIn(status) ?? '', isPlan)
      ? 'mayBeReturned'
      : null;
  return {
    code,
    source,
    fields: {
      procedure: pickText(readings, 'procedure'),
      receivedAt,
      dueAt: doubt ?? returned ?? due,
      status,
    },
  };
}

/** The value of a field of a finding, or null. */
export const valueIn = (field: Reading | Doubt): string | null =>
  typeof field === 'string' ? null : field.value;

/** What is passed on of a finding. */
export const sightingOf = ({ code, fields }: Finding): Sighting => ({
  code,
  procedure: valueIn(fields.procedure),
  receivedAt: toMinutes(valueIn(fields.receivedAt)),
  dueAt: toMinutes(valueIn(fields.dueAt)),
  status: valueIn(fields.status),
});

const toMinutes = (moment: string | null) => moment?.slice(0, 16) ?? null;

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
function refusal(records: Records, readings: readonly Reading[]): Refusal | null {
  const labelled = readings.filter(({ relation, value }) => relation !== 'no label' && value);
  const has = (field: Field) => labelled.some((reading) => reading.field === field);
  const dated = has('dueAt') || has('receivedAt');
  const [{ kind, source }] = records;
  if (kind === 'document') return dated ? null : 'documentWithoutDay';
  if (kind === 'labelled') {
    const due = records.some((record) => record.hasDueLabel) && (dated || has('status'));
    const described = has('procedure') && (has('receivedAt') || has('status'));
    if (
      source.label === '' &&
      !(has('dueAt') && (has('receivedAt') || has('status') || has('procedure')))
    )
      return 'notCalledDossier';
    return due || described ? null : 'onlyNumber';
  }
  if (dated || has('status') || has('procedure')) return null;
  const listed = records.some((record) => record.listed);
  const loose = readings.some(
    ({ field, value }) => value && (field === 'procedure' || field === 'status'),
  );
  return listed && loose ? null : 'onlyCode';
}

function pickText(readings: readonly Reading[], field: Field): Reading | Doubt {
  const shown = readings.filter((reading) => reading.field === field && reading.value !== null);
  return best(shown) ?? 'notShown';
}

/**
 * A bare "hẹn" or "hẹn công dân" may be an appointment with the citizen; beside the day of receipt it
 * is the promise. "Lịch hẹn" is always an appointment.
 */
function isPromise(label: string, isReceived: boolean): boolean {
  const bare =
    /^(ngay |gio |thoi gian |lich )*hen(?: (?:cho |voi )?(?:(?:cong |nguoi )?dan|khach))?$/.exec(
      fold(label).replace(/[\s:*]+$/, ''),
    );
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

function pickDate(readings: readonly Reading[], field: Field): Reading | Doubt {
  const all = readings.filter((reading) => reading.field === field);
  const dated = all.filter((reading) => reading.value !== null);
  const top = best(dated);
  if (!top) return all.length > 0 ? 'noDay' : 'notShown';
  const rivals = all.filter(({ rank, level }) => rank === top.rank && level === top.level);
  const chosen = agreed(rivals);
  if (!chosen) return 'severalDays';
  // The same day once more with its hour, as in the form of a dossier over the list of all.
  const exact = dated.find(({ value }) => value?.startsWith(`${chosen.value}T`));
  return exact && exact.rank >= chosen.rank ? exact : chosen;
}

/**
 * A newer promise beats the promise, the promise beats a deadline. A promise that is left open is
 * an answer too: no weaker date takes its place. Equal labels with different days are none.
 */
function pickDue(readings: readonly Reading[]): Reading | Doubt {
  const all = readings.filter((reading) => reading.field === 'dueAt');
  // "Hẹn trả lại" left empty: the promise was not changed, and the first one stands.
  const changed = all.filter((reading) => reading.rank === 4);
  const newer = changed.some(({ text }) => !isEmptyText(text));
  const unchanged = changed.length > 0 ? [3, 2.5, 0, 2] : [3, 2.5, 2, 1, 0.5];
  for (const rank of newer ? [4] : unchanged) {
    const rivals = lastNumbered(all.filter((reading) => reading.rank === rank));
    const dated = rivals.filter((reading) => reading.value !== null);
    // "Dự kiến trả: 25/11", but "Hẹn trả: chưa xác định".
    if (dated.length > 0 && rivals.some(saysOtherwise)) return 'dayAndNone';
    if (dated.length > 0) return agreed(rivals) ?? 'severalDays';
    if (rivals.length > 0 && rank > 2) return 'noDay';
  }
  return all.length > 0 ? 'onlyReplaced' : 'notShown';
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
    .sort((a, b) => (b.value?.length ?? 0) - (a.value?.length ?? 0));
  const same = others.every(({ value }) => value !== null && first?.value?.startsWith(value));
  if (!first || !same) return undefined;
  const clocks = new Set(
    readings.map(({ text, value }) => (value === null ? clockIn(text) : null)),
  );
  clocks.delete(null);
  const [clock] = clocks;
  if (!clock || clocks.size > 1 || first.value?.length !== 10) return first;
  return { ...first, value: `${first.value}T${clock}` };
}

/** A day before the receipt is no promise; nor is one years after it, which ends a licence. */
function doubtOf({ value }: Reading, received: string | null, code: string): Doubt | null {
  const due = value ?? '';
  const length = Math.min(due.length, received?.length ?? 0);
  if (due.slice(0, length) < (received ?? '').slice(0, length)) return 'beforeReceipt';
  const [, y, m, d] = (received === null && /-(\d\d)(\d\d)(\d\d)-/.exec(code)) || [];
  const from = y ? `20${y}-${m}-${d}` : (received ?? '').slice(0, 10);
  const days = (Date.parse(due.slice(0, 10)) - Date.parse(from)) / 86_400_000;
  return days > (y ? 800 : 400) ? 'yearsAfter' : null;
}
