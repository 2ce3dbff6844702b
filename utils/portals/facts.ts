import { findCodes } from './codes';
import { datedSegments } from './dated-segments';
import type { Label } from './labels';
import { listedNames, listedValues } from './lists';
import { type Box, type Line, tidy } from './page-description';
import type { Relation } from './readings';
import type { Segment } from './segments';
import { nameSetApart, procedureInSentence, stateInSentence } from './sentences';
import { isStepName, statusRank } from './statuses';

/** A label with what stands beside it. */
export interface Fact {
  label: string;
  means: Label | null;
  /** The value, a text for each line. */
  texts: string[];
  relation: Relation;
}

/** A line with its place and, once it was read, what it says. */
export interface Spot {
  line: Line;
  parent: Box;
  index: number;
  facts: Fact[];
  /** Text without a label, piece by piece. */
  loose: string[];
  wasRead: boolean;
}

const AT_STEP: Label = { kind: 'status', rank: 0 };
/** Below a letter, where the signature would be. */
const SIGNED = /\([đd][ãa] k[ýy]\)/i;

/** Writes down what a segment with its value on its own line says. */
export function tell(segment: Segment, spot: Spot): void {
  if (segment.label === null) {
    free(segment, spot);
    return;
  }
  if (keepListed(segment, spot)) return;
  const { label, means, value } = segment;
  keep(segment, spot, [value], relationIn(spot.line));
  // "Tổng thời gian giải quyết: 10 ngày làm việc. Tiếp nhận hồ sơ lúc …; hẹn trả …".
  const [, next = ''] = /^\d+ (?:ng[àa]y|gi[ờo])[^.\d]*\.\s(.+)$/s.exec(value) ?? [];
  for (const inner of datedSegments(next)) keep(inner, spot, [inner.value], 'same line');
  // "sắp đến hạn: ngày hẹn trả 25/11/2026": a state, and after it the promise.
  if (means === null && statusRank(label) > 0)
    for (const inner of datedSegments(value)) keep(inner, spot, [inner.value], 'same line');
  if (means === null || means.kind === 'code') afterCode(segment, spot);
}

const IN_SENTENCE: Label = { kind: 'procedure', rank: 1 };

/** What a sentence names, and the name it sets apart. */
function inSentence(text: string, spot: Spot): void {
  const add = (label: string, means: Label, value: string | null) => {
    if (value) spot.facts.push({ label, means, texts: [value], relation: 'same line' });
  };
  add('thủ tục', IN_SENTENCE, procedureInSentence(text));
  add('trạng thái', AT_STEP, stateInSentence(text));
  const apart = nameSetApart(text);
  if (apart) spot.loose.push(apart);
}

function free(segment: Segment, spot: Spot): void {
  inSentence(segment.value, spot);
  const dated = datedSegments(segment.value);
  for (const inner of dated) keep(inner, spot, [inner.value], 'same line');
  const first = segment.value.indexOf(dated[0]?.label ?? '');
  const pieces = dated.length === 0 ? segment.pieces : [segment.value.slice(0, Math.max(0, first))];
  for (const piece of pieces)
    spot.loose.push(...piece.replace(SIGNED, '').split(/[()]/).map(tidy).filter(Boolean));
  // "…, hẹn trả 02/11/2026, đang quá hạn.": how a sentence about a dossier may end.
  const { value: last, means } = dated.at(-1) ?? {};
  const tail = last && segment.value.slice(segment.value.lastIndexOf(last) + last.length);
  const state = tail?.replace(
    /^[\s,;|·•–-]+(?:v[àa] |hi[ệe]n (?:nay |t[ạa]i )?|[đd]ang (?=qu[áa] |tr[ễe] ))*|[\s.;]+$/gi,
    '',
  );
  // In brackets behind a promise that was put off stands the reason.
  const isReason = means?.rank === 4 && /^\s*\(/.test(tail ?? '');
  if (state && !isReason && statusRank(state) > 0) spot.loose.push(state);
  // "…, hiện đang ở bước Thẩm định.": the step a sentence names as the one at work.
  const [, step] = /[ởo] b[ưu][ớo]c ([^.,;]+)/i.exec(state ?? '') ?? [];
  if (step && isStepName(step))
    spot.facts.push({ label: 'ở bước', means: AT_STEP, texts: [step], relation: 'same line' });
}

/** "Hồ sơ <b>H49…</b> (Đăng ký khai sinh) nhận ngày …": the sentence goes on after its code. */
function afterCode(segment: Segment, spot: Spot): void {
  const end = findCodes(segment.value)[0]?.end;
  const value = end === undefined ? '' : segment.value.slice(end);
  if (!/\p{L}{2}/u.test(value)) return;
  free({ ...segment, value, pieces: [value] }, spot);
  const [, state = ''] = /^\s*([^.,;()]+)[.,;]/.exec(value) ?? [];
  if (statusRank(state) === 2) spot.loose.push(state);
}

/** "Ngày nhận – Hẹn trả: 12/11/2026 – 26/11/2026": as many values as names, in the same order. */
function keepListed({ label, means, value }: Segment, spot: Spot): boolean {
  const names = means && means.kind !== 'other' ? null : listedNames([label ?? '']);
  const values = names && names.length > 1 ? listedValues(value, names.length) : null;
  for (const [nth, name] of (values && names)?.entries() ?? [])
    spot.facts.push({
      label: name.text,
      means: name.label,
      texts: [values?.[nth] ?? ''],
      relation: 'same line',
    });
  return values !== null;
}

/** Writes down a label with its value, and what follows a day. */
export function keep(
  { label, means }: Segment,
  spot: Spot,
  texts: string[],
  relation: Relation,
): void {
  spot.facts.push({ label: label ?? '', means, texts, relation });
  if (texts.length !== 1 || !isDate(means)) return;
  // "hẹn trả: 25/11/2026) – Quá hạn": what follows the day is not the day's.
  const rest = /\d\s*[)\]]?\s*[-–—)]\s*(\D+)$/.exec(texts[0] ?? '')?.[1];
  if (rest) spot.loose.push(tidy(rest));
}

export const isDate = (means: Label | null) => means?.kind === 'due' || means?.kind === 'received';

const relationIn = (line: Line): Relation =>
  line.runs.some((run) => run.kind === 'control') ? 'control' : 'same line';
