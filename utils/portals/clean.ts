import { fold } from '../fold';
import { PERSONAL_NUMBER } from './codes';
import { tidy } from './page-description';
import { remember } from './remember';
import { statusRank } from './statuses';

const EMPTY =
  /^(?:[-–—.…_/*\s]*|n\/a|kh[oô]ng(?: c[oó])?|null|undefined|none|nan|\{\{.*|-{2,}.*|chưa có|trống|không có dữ liệu)$/i;
/** Where a remark about a person begins, in text without marks. */
const PERSON_LABEL =
  /[\s,;(–-]+(?:chu (?:ho so|hs)|nguoi (?:nop|yeu cau|dang ky|de nghi|duoc .{3,20})|ho (?:va )?ten|cong dan|ten to chuc|so cccd|cccd|cmnd|sdt|(?:so )?dien thoai|dia chi)\s*:/i;
const PERSON_TITLE = /[\s,;(–-]+(?:(?:cua|cho) )?(?:[Oo]ng|[Bb]a|[Aa]nh|[Cc]hi) (?=[A-Z])/;
const NAME_TAIL = /\s+[-–—(:]\s*((?:\p{Lu}\p{Ll}+\s?){2,6})\)?$/u;
/** What stands in quotation marks at the front; a sentence may go on behind it. */
const QUOTED = /^[“"«]([^”"»]{2,})[”"»].*$/s;
const NUMBER = String.raw`[([]?(?:m[ãa] )?[1-9]\.\d{6}(?:\.[\w.]+)?[)\]]?`;
const PROCEDURE_NUMBER = new RegExp(
  String.raw`^${NUMBER}\s*[-–—:.]?\s*|\s*[-–—:.]?\s*${NUMBER}$`,
  'gi',
);

/** True for texts that stand for "nothing here". */
export const isEmptyText = (text: string): boolean => EMPTY.test(text);

/**
 * A procedure's name fit to keep: no bullet, no procedure number, and cut where it begins to speak
 * of a person. Null when nothing useful is left.
 *
 * @example cleanProcedure('- Đăng ký khai sinh (Người nộp: Lò Thị A)') // → 'Đăng ký khai sinh'
 */
export const cleanProcedure = remember((text): string | null => {
  if (isEmptyText(text)) return null;
  let name = tidy(text)
    .replace(/^[-+*•·–—\s]+/, '')
    .replace(PROCEDURE_NUMBER, '')
    .replace(/^(?:v[ềê](?: vi[ệe]c)? )?(?:th[ủu] t[ụu]c )?(?=[“"«]?\p{Lu})/u, '')
    .replace(QUOTED, '$1');
  if (/[:(]|[ôo]ng |b[àa] |anh |ch[ịi] /i.test(name)) {
    name = cutAt(name, PERSON_LABEL.exec(unmarked(name))?.index);
    name = cutAt(name, PERSON_TITLE.exec(unmarked(name))?.index);
  }
  name = cutAt(name, PERSONAL_NUMBER.exec(name)?.index);
  name = cutAt(name, NAME_TAIL.exec(name)?.index);
  name = name.replace(/[\s,;:|·(–—.-]+$/, '').slice(0, 500);
  return /^\p{L}.*\s.*\p{L}{2}/u.test(name) ? name : null;
});

/** A status as shown, without a count or a bullet; null when it is no short text. */
export function cleanStatus(text: string): string | null {
  const [sentence = ''] = text.split(/\.\s+(?=\p{Lu})/u, 1);
  // "Đã trả kết quả. Trả ngày 30/10/2026.": the state ends where another sentence begins.
  const status = tidy(statusRank(sentence) > 0 ? sentence : text)
    .replace(/^[-+*•·●–—\s]+/, '')
    .replace(QUOTED, '$1')
    .replace(/(?:[\s,;:|]|(?<!\.)\.|\s\(\d+\))+$/, '');
  if (isEmptyText(status) || status.length < 2 || status.length > 120) return null;
  return PERSONAL_NUMBER.test(status) || !/\p{L}/u.test(status) ? null : status;
}

/** Without marks, but with capitals and each letter in its old place. */
const unmarked = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'));

const cutAt = (text: string, at: number | undefined) =>
  at === undefined ? text : text.slice(0, at);

/**
 * True when a text without a label reads like a procedure's name: several words, most of them in
 * small letters (a person's or a firm's name has them in capitals), no date and no question.
 *
 * @example looksLikeProcedure('Công nhận tổ trưởng tổ hòa giải') // → true
 * @example looksLikeProcedure('Mai Thị Thùy Linh Đan') // → false
 */
export const looksLikeProcedure = remember((text): boolean => {
  const words = text.split(' ');
  if (words.length < 3 || text.length > 400 || /[?!{}<>@_]|\d{3}|https?:|[.]\s|[.]$/.test(text))
    return false;
  const folded = fold(text.slice(0, 40));
  if (NOT_PROCEDURE.test(folded)) return false;
  if (PROCEDURE_VERB.test(folded)) return true;
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 4 && small / (words.length - 1) >= 0.5;
});

/** As {@link looksLikeProcedure}, and it begins with what an office does, as most names do. */
export const isNamedAct = (text: string): boolean =>
  looksLikeProcedure(text) && PROCEDURE_VERB.test(fold(text.slice(0, 40)));

const PROCEDURE_VERB =
  /^(?:thu tuc |cap |cap,|dang ky |xac nhan |xac dinh|chung thuc|cong nhan |cong bo|chap thuan|chuyen (?:muc dich|doi|nhuong|quyen)|tham dinh|phe duyet|thong bao |gia han |giao dat|cho thue|tach thua|dieu chinh|thay doi|huong |ho tro|tro giup|giai quyet|lien thong |bo nhiem|khai |ghi |xoa |tang cho |mien |ban hanh |thanh lap|cho phep|cai chinh|thu hoi|trich luc|hop thua)/;
const NOT_PROCEDURE =
  /^(?:hien thi|tong so|trang |cap nhat|xem |ban (?:da|dang|co)|con (?:lai )?\d|con han|(?:truoc|dung|trong|som|sap (?:den|toi)|den|toi) (?:han|hen)|tre |qua (?:han|ngay)|lo (?:hen|han)|moi (?:den|lay)|dung ten|huong dan|vui long|nhap |chi tiet|thong tin|danh sach|lich su|qua trinh|tra cuu|quan ly|he thong|ubnd|uy ban|so [a-z]+ (?:va|tinh)|cong ty|hop tac xa|ho kinh doanh|hkd|doanh nghiep|ong |ba |chuyen vien|can bo |nguoi |lanh dao |phong |trung tam|to |thon |dia chi|linh vuc|ly do|ghi chu|da |dang (?!ky )|cho (?!phep |thue )|duoc |yeu cau bo sung|khong |ngoai ra|dong thoi|ben canh|trong do|rieng |luu y|de nghi (?:cac|dong chi)|kinh )/;
