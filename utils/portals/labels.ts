import { fold } from '../fold';
import { remember } from './remember';

/** What a label on a page names. `other` is known to be none of the fields we read. */
export type LabelKind =
  | 'code'
  | 'procedure'
  | 'received'
  | 'due'
  | 'status'
  | 'document'
  | 'arrived'
  | 'secrecy'
  | 'other';

/**
 * What a label means and how much it is worth against others of its kind; a higher rank wins.
 * For `due`: 4 a newer promise, 3 the promise (hẹn trả), 2 a deadline (hạn xử lý), 1 the day of the
 * result, which some screens use for the plan, 0 the promise before it was changed.
 */
export interface Label {
  kind: LabelKind;
  rank: number;
}

const DAY =
  '(?:(?:ngay(?:,? ?/?gio)?(?:,? thang(?:,? nam)?)?|gio(?:,? ngay)?|thoi (?:gian|diem)|t/gian|tg|lich|du kien) )*';
const WHAT =
  '(?: (?:ket qua|kq|giai quyet|ho so|hs|tthc|thu tuc(?: hanh chinh)?|thu tuc hc|du kien|ngay|gio|luc|vao|chinh thuc|cho (?:cong dan|dan|nguoi dan|khach hang|to chuc.{0,20})|cong dan|nguoi dan|(?:theo|tren|tai) (?:phieu|giay|bien nhan|quy dinh|quy trinh).{0,20}))*';
const CODE_TAIL = '(?: (?:tiep nhan|dien tu|tthc|thu tuc.{0,12}|mot cua|dvc))?';
const STATE_TAIL =
  '(?: (?:xu ly|ho so|hs|giai quyet|hien tai|hien thoi|cua ho so|tthc|thuc hien|chung|thu ly))*';

/** The closed vocabulary: the whole folded label must match; the first that matches decides. */
const VOCABULARY: readonly [LabelKind, number, string][] = [
  // A newer promise, and the one it replaced.
  [
    'due',
    4,
    `${DAY}(?:hen|tra hen|(?:thoi )?han)(?: tra| xu ly)?${WHAT} (?:moi(?: nhat)?|lai|(?:sau|da)(?: khi)? (?:gia han|dieu chinh).{0,20}|lan (?:[2-9]|cuoi))`,
  ],
  ['due', 4, `${DAY}(?:hen (?:lai|moi)|gia han (?:den|toi)|dieu chinh den)${WHAT}`],
  [
    'due',
    0,
    `${DAY}(?:hen|tra hen|(?:thoi )?han)(?: tra| xu ly)?${WHAT} (?:cu|truoc(?: do| day)?|ban dau|lan dau|lan 1|goc)`,
  ],
  // The promise itself.
  ['due', 3, `${DAY}(?:hen|hen tra|tra hen|(?:thoi )?han(?: hen)? tra)${WHAT}`],
  ['due', 3, `(?:ngay )?(?:du kien tra|tra${WHAT} du kien)${WHAT}`],
  [
    'due',
    3,
    'ngay ht|hen|due(?: date| on| by| time)?|date due|deadline|(?:appointment|appointed|promised)(?: return)?(?: date| time| on)?|(?:expected|estimated)(?: return| result| completion)(?: date| time| on)?',
  ],
  [
    'due',
    2,
    `(?:ngay )?(?:thoi )?(?:han|han chot|han cuoi|ngay den han|den han|ngay het han)(?: (?:xu ly|giai quyet|gq|xl|thuc hien|hoan thanh))${WHAT}`,
  ],
  ['due', 2, `(?:thoi )?han(?: chot| cuoi)?(?: cua)?(?: ho so| hs)?|ngay den han`],
  [
    'due',
    1,
    `(?:ngay(?:,? ?/?gio)?|gio|thoi (?:gian|diem)|tg) tra (?:ket qua|kq)${WHAT}|(?:return|result) date|date of (?:return|result)`,
  ],
  // The receipt; handing in is another day, and so is receiving the result.
  [
    'received',
    3,
    `${DAY}(?:tiep nhan|tn)(?: (?:ho so|hs|chinh thuc|truc tuyen|truc tiep|qua .{2,40}|tai .{2,30}|ngay|luc|vao|gio))*`,
  ],
  ['received', 2, `${DAY}nhan(?: (?:ho so|hs|ngay|luc|vao))*`],
  [
    'received',
    2,
    '(?:date )?(?:received|accepted)(?: date| on| at| time)?|(?:receipt|receiving|reception|acceptance|intake)(?: date| time)|date of (?:receipt|acceptance)',
  ],
  // The code, the strictest first; counts such as "so ho so tiep nhan" do not match.
  [
    'code',
    3,
    `ma(?: so)?(?: ho so| hs)${CODE_TAIL}|so(?: ho so| hs)|(?:ma |so )?(?:so )?bien nhan(?: ho so| hs)?|ma tiep nhan(?: ho so)?|ma ho so dich vu cong`,
  ],
  [
    'code',
    3,
    'ho so so|so cua ho so|(?:dossier|application|file|receipt|case|record)(?: code| no\\.?| number| id| ref(?:erence)?)+|reference(?: code| no\\.?| number)',
  ],
  ['code', 2, 'so phieu(?: tiep nhan| hen)?|ma phieu|ma bien nhan|ho so|ma hs/so hs'],
  ['code', 1, 'ma|so|ma so|code|id|ma ho so (?:lien thong|dang ky)'],
  [
    'procedure',
    3,
    '(?:ten )?(?:thu tuc|tthc|thu tuc hc)(?: hanh chinh)?(?: (?:thuc hien|giai quyet|dang ky|yeu cau|/ dich vu.*))?|(?:ten )?(?:dich vu(?: cong)?|dvc)(?: truc tuyen)?|loai thu tuc(?: hanh chinh)?',
  ],
  [
    'procedure',
    3,
    '(?:administrative )?(?:procedure|service)s?(?: name| title)?|name of procedure|public service(?: name)?',
  ],
  [
    'procedure',
    2,
    'noi dung (?:yeu cau|de nghi)(?: giai quyet)?|noi dung giai quyet|yeu cau giai quyet|ten ho so|loai ho so|noi dung ho so|trich yeu(?: ho so| noi dung)?|noi dung trich yeu',
  ],
  ['procedure', 1, 've viec|v/v|noi dung|cong viec|viec'],
  [
    'status',
    3,
    `(?:trang thai|t/thai|t/trang|ttrang)${STATE_TAIL}|(?:current |processing |dossier )?status|state`,
  ],
  ['status', 2, `tinh trang${STATE_TAIL}`],
  [
    'document',
    3,
    'so ?(?:/|,|-|va|&)? ?ky hieu(?: van ban)?|so hieu(?: van ban)?|so van ban|ky hieu(?: van ban)?|so den ?/ ?ky hieu',
  ],
  ['arrived', 2, 'ngay den|ngay vb den|ngay van ban den|ngay nhan (?:van ban|vb)|ngay chuyen den'],
  ['secrecy', 3, '(?:muc )?do(?: bao)? mat|muc mat|cap do mat|do khan ?[/,-] ?do mat'],
  // Known names of what is never read: they end a value and are never one.
  ['other', 0, '(?:ngay|thoi (?:gian|diem|han)|gio|han) .{2,40}'],
  [
    'other',
    0,
    '(?:stt|tt|#|no\\.?|thao tac|chuc nang|tac vu|hanh dong|ghi chu|dien giai|action[s]?|note[s]?)',
  ],
  [
    'other',
    0,
    '(?:chu (?:ho so|hs|don|su dung.*|the)|nguoi .{2,30}|ho (?:va |, ?)?ten.{0,30}|ten (?!thu tuc|tthc|dich vu|ho so).{2,30}|cong dan.{0,30}|(?:to chuc|ca nhan|doanh nghiep|don vi|co quan|phong ban|bo phan|can bo|chuyen vien|cong chuc|khach hang|lanh dao).{0,30}|applicant.{0,15}|(?:full )?name|owner|officer|agency|department|handler)',
  ],
  [
    'other',
    0,
    '(?:linh vuc|dia chi|dia ban|(?:so )?(?:dien thoai|dt|sdt|cccd|cmnd|cmt|can cuoc|dinh danh).{0,20}|email|e-mail|phone|mobile|address|field|sector|mst|ma so thue|nam sinh|gioi tinh|dan toc|quoc tich)',
  ],
  [
    'other',
    0,
    '(?:(?:tong )?(?:phi|le phi|so tien).{0,25}|hinh thuc.{0,25}|kenh.{0,20}|muc do.{0,20}|do khan|giai doan|buoc.{0,20}|cong doan.{0,15}|ket qua.{0,20}|ly do.{0,30}|y kien.{0,20}|tien do|thanh phan.{0,20}|giay to.{0,20}|fee[s]?|result|step)',
  ],
  [
    'other',
    0,
    '(?:(?:trang thai|tinh trang) .{2,40}|(?:ma|so) .{2,40}|tra ket qua|ngay tra|noi (?:nhan|gui|tra|nop).{0,20}|so den|so di)',
  ],
];

const PATTERNS = VOCABULARY.map(
  ([kind, rank, source]) => [{ kind, rank }, new RegExp(`^(?:${source})$`)] as const,
);
const LONGEST_LABEL = 70;

/**
 * What a label names, or null when it is no known label. Marks, case, dashes, trailing colons,
 * stars, sort arrows, numbering and a translation in brackets or after a stroke do not matter.
 *
 * @example matchLabel('Ngày, giờ hẹn trả kết quả (*):') // → { kind: 'due', rank: 3 }
 * @example matchLabel('Số hồ sơ tiếp nhận') // → { kind: 'other', rank: 0 }: a count
 */
export const matchLabel = (text: string): Label | null =>
  text.length < 1 || text.length > LONGEST_LABEL ? null : lookUp(text);

const lookUp = remember((text) => matchFolded(fold(text)));

function matchFolded(folded: string): Label | null {
  const bare = folded
    .replace(/^(?:[-+*•·○▪►>]+|\d{1,2}[.)]|\(\d{1,2}\)|[ivx]{1,4}[.)])\s*/, '')
    .replace(/[\s:*.,;?▲▼△▽↑↓⇅⇵↕-]+$/, '')
    .replace(/^[\s*]+/, '');
  const whole = exact(bare);
  if (whole && whole.kind !== 'other') return whole;
  const bracket = /^(.+?)\s*[([](.*?)[)\]]?$/.exec(bare);
  if (bracket) {
    const outer = exact(bracket[1] ?? '');
    const inner = exact(bracket[2] ?? '');
    // "Hạn xử lý (bước)" is no deadline of the dossier: a remark may only repeat or be empty talk.
    const remark =
      /^(?:\*|bat buoc|du kien|neu co|ngay ?\/ ?gio|dd.*|hh.*|gio.*|tam tinh|required)?$/;
    if (outer && (remark.test(bracket[2] ?? '') || inner?.kind === outer.kind)) return outer;
    return outer ? { kind: 'other', rank: 0 } : null;
  }
  const parts = bare.split(/\s*[/|]\s*|\s+-\s+|\.\s+/);
  const labels = parts.map(exact);
  const first = labels[0];
  if (first && parts.length > 1 && labels.every((label) => label?.kind === first.kind))
    return first;
  return whole;
}

function exact(bare: string): Label | null {
  for (const [label, pattern] of PATTERNS) if (pattern.test(bare)) return label;
  return null;
}
