import { fold } from '../fold';
import { composedLabel } from './composed-labels';
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
 * For `due`: 4 a newer promise, 3 the promise (hẹn trả), 2.5 one in words of its own
 * (`composed-labels.ts`), 2 a deadline (hạn xử lý), 1 the day of the
 * result, which some screens use for the plan, 0.5 a bare day of return, 0 the promise before it was
 * changed. A status below 0 is one only when its value is a state.
 */
export interface Label {
  kind: LabelKind;
  rank: number;
}

/** The rank of a label that names a status only when its value is a state: "TT", "Kết quả". */
export const WEAK_STATUS = -1;

/** Phrases that many labels are made of, each written as one capital before labels are compared. */
const PHRASES: readonly [string, RegExp][] = [
  [
    'D',
    /\b(?:(?:ngay|n\.(?= ?(?:tiep|nhan|hen|tra|nop))|gio|thoi gian|thoi diem|t\/gian|tg|lich|luc|vao|hom)\b[,/]? ?(?:thang, nam\b)?)+/g,
  ],
  ['E', /\b(?:du kien|theo (?:(?:(?:giay|phieu) )?hen|quy dinh|ke hoach)|ke hoach)\b/g],
  ['K', /\b(?:ket qua|kq)\b/g],
  ['H', /\b(?:ho so|hs)\b/g],
  ['P', /\b(?:thu tuc(?: hanh chinh| hc)?|tthc|dich vu(?: cong)?(?: truc tuyen)?|dvc(?:tt)?)\b/g],
  ['G', /\b(?:giai quyet|xu ly|gq|xl|thuc hien)\b/g],
  ['C', /\b(?:(?:cho )?(?:cong dan|nguoi dan|khach hang|to chuc)|cho dan|(?<=tra )dan)\b/g],
  ['N', /\b(?:hien (?:tai|thoi|nay)|chinh thuc|(?:cham|muon) nhat|(?<!mot )cua|chung)\b/g],
  ['T', /\b(?:theo|tren|tai) (?:phieu|giay|bien nhan|quy (?:dinh|trinh)).*$/g],
];
/** Any number of such phrases before or after a label's own words. */
const PRE = '(?:[DE] )*';
const POST = '(?: [DEKHPGCTN])*';

/**
 * The closed vocabulary: kind, rank, the letters it may begin with (none: any), and the pattern that
 * a whole label must match; the first that matches decides. The letters spare most patterns.
 */
const VOCABULARY: readonly [LabelKind, number, string, string][] = [
  // A newer promise, and the one it replaced.
  [
    'due',
    4,
    'DEht',
    `${PRE}(?:hen|tra hen|(?:thoi )?han)(?: tra)?${POST} (?:moi(?: nhat)?|lai|(?:(?:sau|da)(?: khi)? )?(?:gia han|dieu chinh)|sau(?: khi)? bo sung|lan (?:[2-9]|cuoi))|D tra moi`,
  ],
  [
    'due',
    4,
    'DEhgdxl',
    `(?:xin )?${PRE}(?:(?:hen (?:lai|moi)|lui (?:hen|D tra))(?: D tra| den)?|lui (?:D )?(?:den|sang)|gia han(?: (?:den|toi)| lan \\d+)?|dieu chinh den)${POST}`,
  ],
  [
    'due',
    0,
    'DEht',
    `${PRE}(?:hen|tra hen|(?:thoi )?han)(?: tra)?${POST} (?:cu|truoc(?: do)?|ban dau|lan dau|lan 1|goc)`,
  ],
  // The promise itself.
  [
    'due',
    3,
    'DEhtn',
    `${PRE}(?:hen tra|tra hen|(?:thoi )?han(?: hen)? tra|hen nhan K)${POST}(?: truoc D)?|(?:D |n)?htkq|${PRE}hen(?: [DEKHPGN])*`,
  ],
  [
    'due',
    3,
    'DEKtpcn',
    `(?:D )?(?:E|phai|cam ket) tra${POST}(?: truoc(?: D)?)?|(?:D )?tra${POST} E(?: D)?|tra(?: K)? truoc D|K se (?:duoc )?tra(?: D)?|(?:D )?(?:E nhan K|nhan K E)(?: D)?`,
  ],
  [
    'due',
    3,
    'dape',
    '(?:due|appointment|appointed|promised|(?:expected|estimated)(?: return| result| completion)?)(?: date| on| by| time)*|date due|deadline',
  ],
  ['due', 3, 'tr', '(?:to be )?(?:returned|ready) (?:by|on)'],
  [
    'due',
    2,
    'DEthdkc',
    `(?:D )?(?:E co K|co K E)|(?:D )?(?:thoi )?(?:han(?: chot| cuoi)?|den han|het han) (?:G|hoan thanh)${POST}|(?:D )?(?:E (?:hoan thanh|ket thuc)|(?:hoan thanh|ket thuc) E)(?: [GH])*`,
  ],
  ['due', 2, 'thD', '(?:thoi )?han(?: chot| cuoi(?: cung)?)?(?: [DHN])*|D den han'],
  // "HT" is hẹn trả here and hoàn thành there.
  [
    'due',
    1,
    'Drdnht',
    `(?:D )?tra K D${POST}|D tra K${POST}|(?:return|result) date|return by|result due|date of (?:return|result)|(?:D |n)?ht`,
  ],
  ['due', 0.5, 'D', 'D tra'],
  // The receipt; handing in is another day, and so is receiving the result.
  [
    'received',
    3,
    'DEtd',
    `${PRE}(?:(?:da |duoc )+tiep nhan(?= D)|tiep nhan|tn)(?: (?:[DHPN]|truc tuyen|truc tiep|(?:qua|tai) .{2,40}))*`,
  ],
  [
    'received',
    2,
    'DEn',
    `${PRE}nhan(?: du)?(?: [DHP]| hop le| day du| (?:tai )?(?:bo phan )?mot cua)*|ntn`,
  ],
  [
    'received',
    2,
    'dari',
    '(?:date )?(?:received|accepted)(?: date| on| at| time)*|(?:receipt|receiving|reception|acceptance|intake)(?: date| time)|date of (?:receipt|acceptance)',
  ],
  // The code; counts such as "so ho so tiep nhan" do not match.
  [
    'code',
    3,
    'msbgpH',
    'ma(?: so)? H(?: (?:tiep nhan|dien tu|[PD]|mot cua))?|so(?: N)? H|(?:ma |so )*(?:phieu |giay )?bien nhan(?: H)?|ma tiep nhan(?: H)?|H so|(?:phieu |giay )?bien nhan so',
  ],
  [
    'code',
    3,
    'dafrc',
    '(?:dossier|application|file|receipt|case|record|reference)(?: code| no| number| id| ref(?:erence)?)+',
  ],
  [
    'code',
    2,
    'smgpH',
    '(?:so|ma) (?:phieu|giay) (?:tiep nhan|hen)|(?:phieu|giay) (?:tiep nhan|hen) so|H',
  ],
  // A bare "Số phiếu" may be that of a payment or of a loan: the number must look like a dossier's.
  [
    'code',
    1,
    'msci',
    'ma|so|ma so|mhs|ma bn|so tn|(?:so|ma) phieu|code|id(?: H)?|ma H (?:lien thong|dang ky|.{0,12}P|.{0,12}quoc gia|dvcqg)|ma(?: so)? (?:tra cuu|dinh danh|H ?dt|hsdt)(?: H)?|(?:ma )?so tiep nhan|so bn',
  ],
  [
    'procedure',
    3,
    'tlmvGPapsn',
    '(?:(?:ma(?: so)? [-,&/] )?ten |loai |ve viec )?(?:G )?P(?: (?:[GP]|dang ky|yeu cau))*|(?:administrative |public )?(?:procedure|service)s?(?: name| title)?|name of procedure',
  ],
  [
    'procedure',
    2,
    'nytl',
    'noi dung (?:yeu cau|de nghi)(?: G)?|noi dung G|yeu cau G|(?:ten|loai|noi dung) H|trich yeu(?: H| noi dung)?|noi dung trich yeu',
  ],
  ['procedure', 1, 'vnclt', 've viec|v/v|noi dung|(?:loai |ten )?(?:cong )?viec(?: ho tich)?'],
  [
    'status',
    3,
    'tcpds',
    '(?:trang thai|t[/.] ?thai|t[/.] ?trang|ttrang|tt(?= G))(?: (?:[GHPN]|thu ly))*|(?:current |processing |dossier )?status|state',
  ],
  ['status', 2, 'th', '(?:tinh|hien) trang(?: (?:[GHPN]|thu ly))*'],
  // A state here, a running number, a paper or a date there: the value decides.
  [
    'status',
    WEAK_STATUS,
    'tKdbgcknh',
    '(?:nay |hien )?dang(?: o)?|nay(?: H| the nao)|toi dau(?: roi)?|tt(?: H|hs)?|K(?: G)?|(?:buoc|giai doan|(?:cong )?doan|khau)(?: [GHN]|dang)*|tien do(?: [GH])*|tinh hinh(?: [GH])*|danh gia(?: [KGH])*',
  ],
  [
    'document',
    3,
    'sk',
    'so ?[/,&-]? ?(?:va )?ky hieu(?: van ban)?|so hieu(?: van ban)?|so van ban|ky hieu(?: van ban)?',
  ],
  ['arrived', 2, 'D', 'D (?:(?:vb |van ban )?den|nhan (?:van ban|vb)|chuyen den)'],
  ['secrecy', 3, 'mdc', '(?:muc )?do(?: bao)? mat|muc mat|cap do mat|do khan ?[/,-] ?do mat'],
  // Known names of what is never read: they end a value and are never one.
  [
    'other',
    0,
    '',
    '(?:[DEKC]|han|thoi han|ma|so|ten|nguoi|chu|can bo|don vi|co quan|phong|bo phan|trang thai|tinh trang|ca nhan|doanh nghiep|chuyen vien|cong chuc|lanh dao|hinh thuc|kenh|muc do|do khan|buoc|cong doan|ly do|y kien|thanh phan|giay to|phi|le phi|tong|noi) .{1,45}',
  ],
  [
    'other',
    0,
    '',
    '(?:C|stt|#|no|ly do|nguyen nhan|y kien|thao tac|chuc nang|tac vu|hanh dong|ghi chu|dien giai|linh vuc|dia chi|dia ban|dung ten(?: H)?|email|e-mail|ho (?:va |, ?)?ten|ca nhan|doanh nghiep|don vi|co quan|can bo|chuyen vien|cccd|cmnd|sdt|dien thoai|mst|nam sinh|gioi tinh|dan toc|quoc tich|phi|le phi|tra K|D tra|actions?|notes?|applicants?(?: name)?|(?:full )?name|owner|officer|agency|department|handler|phone|address|field|sector|fees?|result|step)',
  ],
];

const PATTERNS = VOCABULARY.map(
  ([kind, rank, first, source]) => [{ kind, rank }, first, new RegExp(`^(?:${source})$`)] as const,
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

/** "Hạn xử lý (bước)" is no deadline of the dossier: a remark may only repeat or be empty talk. */
const REMARK =
  /^(?:\*|bat buoc|du kien|ma|neu co|ngay ?\/ ?gio|dd.*|hh.*|gio.*|tam tinh|lan \d|required)?$/;

function matchFolded(folded: string): Label | null {
  const bare = folded
    .replace(/\(\*\)/g, '')
    .replace(/\bt\. ?(?=nhan\b)/, 'tiep ')
    .replace(/\bh\. ?(?=tra\b)/, 'hen ')
    .replace(/^(?:[-+*•·○▪►>\s]+|\d{1,2}[.)]|\(\d{1,2}\)|[ivx]{1,4}[.)])\s*/, '')
    .replace(/[\s:*.,;?/|▲▼△▽↑↓⇅⇵↕-]+$/, '');
  const whole = exact(bare);
  if (whole && whole.kind !== 'other') return whole;
  const bracket = /^(.+?)\s*[([](.*?)[)\]]?$/.exec(bare);
  if (bracket) {
    const both = exact(`${bracket[1]} ${bracket[2]}`);
    if (both && both.kind !== 'other') return both;
    if (REMARK.test(bracket[2] ?? '')) return matchFolded(bracket[1] ?? '');
    const outer = exact(bracket[1] ?? '');
    const inner = exact(bracket[2] ?? '');
    if (outer && inner?.kind === outer.kind) return outer;
    return outer ? { kind: 'other', rank: 0 } : null;
  }
  const [first, ...rest] = bare.split(/\s*[/|]\s*|\s+-\s+|\.\s+/).map(exact);
  if (first && rest.length > 0 && rest.every((label) => label?.kind === first.kind)) return first;
  return whole;
}

function exact(bare: string): Label | null {
  let words = bare;
  for (const [sign, phrase] of PHRASES) words = words.replace(phrase, `${sign} `);
  words = words.replace(/ +/g, ' ').trim();
  const letter = words.charAt(0);
  for (const [label, first, pattern] of PATTERNS)
    if ((first === '' || first.includes(letter)) && pattern.test(words))
      return label.kind === 'other' ? (composedLabel(words) ?? label) : label;
  return composedLabel(words);
}
