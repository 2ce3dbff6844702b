import { findMoments, WEEKDAY } from './dates';
import { type Label, matchLabel } from './labels';
import { tidy } from './page-description';
import { free, type Segment } from './segments';

/** "… của ông Điểu Xuân Lâm tiếp nhận ngày …", "tiếp nhận hồ sơ của ông lúc …": no part of the label. */
const OF_SOMEBODY =
  /^(?:c[ủu]a|cho) (?:[ôo]ng |b[àa] |anh |ch[ịi] )?(?:\p{Lu}[\p{L}']* )+| c[ủu]a (?:[Ôôo]ng|[Bb][àa]|anh|ch[ịi]|b[ạa]n|[Qq]u[ýy] (?:kh[áa]ch|[Cc][ôo]ng ty|[ÔôOo]ng|[Bb][àa]|[ĐđDd][ơo]n v[ịi]))(?: \p{Lu}[\p{L}']*)* /u;

/**
 * "… 11/11/2026 (tiếp nhận)", "… sẽ trả kết quả vào ngày 30/11/2026 (ngày hẹn trả mới)", "Ngày
 * 04/11/2026, Bộ phận Một cửa đã tiếp nhận hồ sơ …".
 */
function nameBehind(label: string, after: string): string {
  const [, bracketed = ''] = /^\s*\(([^()\d]{3,30})\)/.exec(after) ?? [];
  const [, verb] =
    /^,?\s[^.,;:()\d]{3,80}? (?:đã )?(ti[ếe]p nh[ậa]n) h[ồo] s[ơo](?! t[ừu])/i.exec(after) ?? [];
  if (label === '' || isNewPromise(matchLabel(bracketed))) return bracketed;
  return (/^(?:ng[àa]y)?$/i.test(label) && verb) || '';
}

const isNewPromise = (means: Label | null) => means?.kind === 'due' && means.rank === 4;

const NEW_PROMISE: Label = { kind: 'due', rank: 4 };
/** "Ngày hẹn trả được lùi từ 20/11/2026 sang 02/12/2026": the second day takes the place of the first. */
const MOVED =
  /^(.+?) (?:[đd][ãa] |[đd][ưu][ợo]c )*(?:l[ùu]i|d[ờo]i|gia h[ạa]n|[đd]i[ềe]u ch[ỉi]nh|thay [đd][ổo]i|chuy[ểe]n|[đd][ổo]i)(?: ng[àa]y)? t[ừu](?: ng[àa]y)?$/i;
const TO_ANOTHER = /^\s*(?:sang|[đd][ếe]n|th[àa]nh|t[ớo]i)(?: ng[àa]y)?\s*$/i;
/** "… xin lỗi ông và sẽ trả kết quả giải quyết hồ sơ vào 9 giờ ngày 27/11/2026": the letter's own promise. */
const AFTER_APOLOGY = /xin l[ỗo]i\s[^.;]*?\ss[ẽe] tr[ảa] k[ếe]t qu[ảa][^.;\d]*$/i;

const WEEKDAY_AT_END = new RegExp(`${WEEKDAY},? (?:ng[àa]y )?$`, 'i');

/** Words that may lead to the name. */
const LEADING =
  /^(?:\s|[-–—]\s|(?:v[àa]|[đd][ãa]|[đd][ưu][ợo]c|[đd][ếe]n|(?:s[ắa]p [đd][ếe]n|qu[áa]|tr[ễe])(?= h[ạẹae]n tr[ảa])|h[ồo] s[ơo]|d[ựu] ki[ếe]n|s[ẽe]|nay|r[ồo]i|nh[ưu]ng|xin|l[àa]|and|was)\s)+/iu;

/** The name right before a day, without what leads to it and whose it is. */
const nameBefore = (before: string): string =>
  tidy(
    before
      .replace(WEEKDAY_AT_END, '')
      .replace(/^.*(?:[;|·•(),]|\.\s|\s[-–—]\s(?=\S)|→|=>|\d{6}[-–]\d{3,6}(?=\s))/s, ''),
  )
    .replace(OF_SOMEBODY, ' ')
    .replace(/^.{3,100} (?=đã tiếp nhận )/, '')
    .trim()
    .replace(LEADING, '')
    .replace(/ l[àa](?: ng[àa]y)?$|[\s:–—-]+$/i, '');

/** What names a day: the words before it, or those behind it. */
function nameOf(label: string, after: string): Pick<Segment, 'label' | 'means'> {
  const means = label === '' || isMove(label) ? null : matchLabel(label);
  const behind = nameBehind(label, after);
  const meant = matchLabel(behind);
  return means === null || isNewPromise(meant) ? { label: behind, means: meant } : { label, means };
}

const isMove = (label: string) => matchLabel(MOVED.exec(label)?.[1] ?? '')?.kind === 'due';

/**
 * Labels that stand right before a date without a colon: "hẹn trả ngày 20/11/2026".
 *
 * @example datedSegments('Nhận 16/11/2026 - Hẹn trả 20/11/2026')
 */
export function datedSegments(text: string): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let isMoved = false;
  for (const { start, end } of findMoments(text)) {
    const before = text.slice(from, start);
    const label = nameBefore(before);
    const isNew = (isMoved && TO_ANOTHER.test(before)) || AFTER_APOLOGY.test(before);
    const name = isNew
      ? { label: tidy(before), means: NEW_PROMISE }
      : nameOf(label, text.slice(end));
    if (name.means) found.push({ ...free(), ...name, value: text.slice(start, end) });
    isMoved = isMove(label);
    from = end;
  }
  return found;
}
