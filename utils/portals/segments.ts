import { findMoments } from './dates';
import { type Label, matchLabel } from './labels';
import { listedNames } from './lists';
import type { Line, Run } from './page-description';
import { tidy } from './page-description';

/** A stretch of a line: what one label says, or text without a label (`label` null). */
export interface Segment {
  /** The label as shown; null for free text. */
  label: string | null;
  /** What the label names; null for free text and for labels outside the vocabulary. */
  means: Label | null;
  value: string;
  /** Free text element by element, as the page sets its pieces apart. */
  pieces: string[];
  /** The label's value is expected elsewhere: nothing follows it on its own line. */
  open: boolean;
}

const SEPARATORS = /[;|·•\n\t(]|,(?=\s)|\.\s|\s[-–—]\s/g;
const ONLY_SEPARATORS = /^[\s;,|·•–—()*-]*$/;
const MAX_LABEL = 60;
/** By itself, without a colon, it is a state and no name. */
const RECEIVED = /^(?:(?:[đd][ãa]|[đd][ưu][ợo]c) )+(?:ti[ếe]p )?nh[ậa]n(?: h[ồo] s[ơo])?$/i;

/**
 * Cuts a line where labels begin: at a colon, or where one element holds just a known label.
 *
 * @example segmentsOf({ runs: [{ text: 'Nhận: 18/11/2026, hẹn trả: 24/11/2026' }] })
 * // → received '18/11/2026', due '24/11/2026'
 */
export function segmentsOf(line: Line, isFilter: (run: Run) => boolean): Segment[] {
  const writer = new SegmentWriter();
  if (isMenu(line))
    return line.runs.map(({ text }) => ({ ...free(), value: tidy(text), pieces: [tidy(text)] }));
  for (const run of line.runs) {
    if (run.kind === 'button' || run.kind === 'menu') continue;
    if (run.kind === 'control') writer.control(run, isFilter(run));
    else writer.text(run);
  }
  return writer.finish();
}

/** Nothing but links side by side: a word of a menu names nothing that follows it. */
function isMenu({ runs }: Line): boolean {
  const words = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length > 2 && words.every(({ kind }) => kind === 'link');
}

class SegmentWriter {
  private readonly done: Segment[] = [];
  private current: Segment = free();
  /** The name of the control that was just read; a floating label may repeat it. */
  private named = '';

  text(run: Run): void {
    const text = run.text;
    const bare = tidy(text);
    // The star of a field that must be filled in.
    if (/^\(?\*\)?$/.test(bare)) return;
    if (ONLY_SEPARATORS.test(bare)) {
      if (this.current.value !== '' && /[;|·•]/.test(bare)) this.start(null);
      else this.add(text);
      return;
    }
    if (run.kind === 'label' && bare === this.named) return;
    const dash = dashedName(bare);
    if (dash > 0) {
      this.start(bare.slice(0, dash));
      this.add(bare.slice(dash + 3));
    } else if (this.isLabel(bare, run)) this.start(bare);
    else this.split(text);
  }

  control(run: Run, filter: boolean): void {
    const awaited = this.current.label !== null && tidy(this.current.value) === '';
    this.named = tidy(run.label ?? '');
    if (filter) {
      // What a filter is set to says nothing about a dossier, and neither does its label.
      if (awaited) this.current = free();
      return;
    }
    if (!awaited) this.start(run.label ? tidy(run.label) : null);
    this.current.value = run.text;
    this.current.open = false;
    this.start(null);
  }

  finish(): Segment[] {
    this.start(null);
    return this.done;
  }

  /** A whole element that is a label; after a label with a colon it may be that label's value. */
  private isLabel(bare: string, run: Run): boolean {
    // In a sentence that goes on, the name is only its end: "… của ông; mã số hồ sơ:".
    const goesOn = /^\p{Ll}/u.test(bare) && tidy(this.current.value) !== '';
    const ends = !goesOn && /[:：]\s*\*?$/.test(bare);
    if (ends && bare.length <= MAX_LABEL && !/[:：].*[:：]/.test(bare)) return true;
    if (run.kind === 'label') return bare.length <= MAX_LABEL && !/[:：]/.test(bare);
    if (/\d/.test(bare.replace(/l[ầa]n \d/i, '')) || /[:：]/.test(bare)) return false;
    const means = matchLabel(bare);
    if (means === null || RECEIVED.test(bare)) return false;
    const awaiting = this.current.label !== null && tidy(this.current.value) === '';
    const text =
      this.current.means === null || /status|procedure|other/.test(this.current.means.kind);
    return !(awaiting && text);
  }

  private split(text: string): void {
    let from = 0;
    for (const colon of text.matchAll(/[:：]/g)) {
      const at = colon.index;
      if (!isLabelColon(text, at)) continue;
      const start = labelStart(text, from, at);
      if (start === null) continue;
      this.add(text.slice(from, start));
      this.start(tidy(text.slice(start, at)));
      from = at + 1;
    }
    this.add(text.slice(from));
  }

  private add(text: string): void {
    const bar = this.current.label === null ? -1 : text.search(/[|·•]/);
    if (bar >= 0 && tidy(this.current.value + text.slice(0, bar)) !== '') {
      this.current.value += text.slice(0, bar);
      this.start(null);
      this.add(text.slice(bar + 1));
      return;
    }
    this.current.value += text;
    // "Đăng ký thành lập tổ hợp tác; đăng ký thay đổi": one name.
    const pieces = text.split(/[|·•]|;(?!\s*\p{Ll})/u).map(tidy);
    this.current.pieces.push(...pieces.filter((piece) => !ONLY_SEPARATORS.test(piece)));
  }

  private start(label: string | null): void {
    const { current } = this;
    const value = trimValue(current.value);
    if (current.label !== null || value !== '') {
      this.done.push({ ...current, value, open: current.open && value === '' });
    }
    this.current =
      label === null ? free() : { ...free(), label, means: matchLabel(label), open: true };
  }
}

/** A stretch in which nothing is said yet. */
export const free = (): Segment => ({
  label: null,
  means: null,
  value: '',
  pieces: [],
  open: false,
});

/** "Trạng thái – Đang xử lý": where a dash stands for a colon, or -1. */
function dashedName(text: string): number {
  const at = text.search(/ [-–—] \S/);
  const means = at < 0 || at > 40 || text.includes(':') ? null : matchLabel(text.slice(0, at));
  return means && means.rank > 1 && /status|procedure|code/.test(means.kind) ? at : -1;
}

/** Not the colon of a time, an address or a ratio. */
function isLabelColon(text: string, at: number): boolean {
  if (text.startsWith('//', at + 1)) return false;
  return !(/\d\s?$/.test(text.slice(0, at)) && /^\s?\d/.test(text.slice(at + 1)));
}

const SENTENCE_NAME =
  /(?<=\S{2} )(?:(?:(?:gi[ảa]i quy[ếe]t|th[ựu]c hi[ệe]n) )?th[ủu] t[ụu]c(?: h[àa]nh ch[íi]nh)?|h[ẹe]n (?:l[ạa]i|tr[ảa] l[ạa]i)(?: (?:ng[àa]y|v[àa]o|tr[ảa]|k[ếe]t qu[ảa]))*|tr[ạa]ng th[áa]i)\s*$/i;

/** Where the label before a colon begins; the longest known label wins, then the shortest text. */
function labelStart(text: string, from: number, colon: number): number | null {
  const before = text.slice(from, colon);
  let starts = [0];
  for (const sign of before.matchAll(SEPARATORS)) starts.push(sign.index + sign[0].length);
  // No name begins before a day: that one is told by the name before.
  const last = findMoments(before).at(-1)?.end ?? 0;
  starts = [...starts.filter((start) => start >= last), last].sort((a, b) => a - b);
  // A sentence ends with the name: "… đề nghị giải quyết thủ tục: …", "… xin hẹn lại ngày trả: …".
  const isSentence = before.length > 30 || /^\s*\p{Ll}/u.test(before);
  const named = isSentence ? SENTENCE_NAME.exec(before) : null;
  if (named) return from + named.index;
  for (const start of starts) if (listedNames([before.slice(start)])) return from + start;
  for (const start of starts) if (matchLabel(tidy(before.slice(start)))) return from + start;
  const start = starts.at(-1) ?? 0;
  const label = tidy(before.slice(start));
  return label.length <= MAX_LABEL && /\p{L}/u.test(label) ? from + start : null;
}

/** A value without the signs that part it from its neighbours. */
function trimValue(text: string): string {
  let value = tidy(text).replace(/^[\s;,|·•:*]+/, '');
  while (/[\s;,|·•(]$|\s[-–—]$|\d\.$/.test(value.slice(-2))) value = value.slice(0, -1);
  return value;
}
