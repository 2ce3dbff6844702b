/** What a label means that is put together from known words in an order of its own. */
interface Composition {
  kind: 'due' | 'received' | 'procedure';
  /** Below the rank of the usual name, so that that one wins where both stand. */
  rank: number;
  /** What the label is about; without it the words say nothing. */
  core: RegExp;
  /** All words it may have: one that is not here may turn the meaning ("bước", "bổ sung"). */
  words: string;
}

/** Whoever the promise is made to. */
const SOMEBODY =
  'C|(?:cho )?(?:dan|ba con|khach|nguoi nop|nguoi yeu cau|don vi nop)|quy khach|(?:ong ?[/,]? ?ba|ong|ba)(?= |$)';
/** Whoever receives at the counter; an officer or a department receives later, for a step. */
const COUNTER = 'co quan|bo phan (?:mot cua|tiep nhan)|mot cua|van thu|quay|trung tam|N toi';

/**
 * In the shorthand of `labels.ts`: D a time, E a plan, K the result, H the dossier, C the citizen,
 * N the present and the like. "Vào sổ" comes as "D so".
 */
const COMPOSITIONS: readonly Composition[] = [
  {
    kind: 'due',
    rank: 4,
    core: /\bhen\b.* lai\b(?! (?:lay|nhan|tra))/,
    words: `[DEK]|hen|tra|lai|${SOMEBODY}`,
  },
  {
    kind: 'due',
    rank: 2.5,
    core: /\bhen\b(?! (?:nhan )?H)|\b(?:hua|cam ket) (?:tra|trao|giao)\b(?! H)|\bden han tra\b|\b(?:se|E)\b.* (?:tra|co|nhan)\b.*\bK\b|\bse (?:phai )?tra\b(?! H)|^(?:D )?tra K truoc(?! h[ae]n)/,
    words: `[DEKN]|H|hen|tra|nhan|lay|den|han|co|voi|xin|vao|truoc|se|phai|da|duoc|ta|hua|cam ket|trao|toi|giao|giay to|giay|toan bo|tron goi|${SOMEBODY}`,
  },
  // As a bare "ngày trả": the plan while the work goes on.
  {
    kind: 'due',
    rank: 0.5,
    core: /^(?:D )?tra (?:cho )?(?:C|dan|khach)\b/,
    words: `D|tra|${SOMEBODY}`,
  },
  {
    kind: 'received',
    rank: 1.5,
    // Not what the citizen receives, and no signature alone.
    core: /^(?!ky )(?!.*\b(?:C|dan|ba con|khach|ong|ba|nop|cau) (?:da |duoc )?nhan\b).*\b(?:nhan|D so)\b/,
    words: `[DHN]|da|duoc|tai|N dan|ta|tan tay|ky(?= nhan)|nhan|tiep nhan|thu nhan|D so|du|hop le|giay to|${COUNTER}|${SOMEBODY}`,
  },
  {
    kind: 'procedure',
    rank: 2,
    core: /^(?:(?:cong |goi )?viec|noi dung|yeu cau) /,
    words: `cong viec|goi viec|viec|noi dung|can|xin|de nghi|yeu cau|lam|[GHN]|${SOMEBODY}`,
  },
];

const PATTERNS = COMPOSITIONS.map(({ kind, rank, core, words }) => ({
  label: { kind, rank },
  core,
  whole: new RegExp(`^(?:(?:${words})(?: |$))+$`),
}));

/**
 * Reads a label that no list holds by the words it is made of. Every word must be known, so that a
 * word that could turn the meaning leaves the label unread.
 *
 * @param words - the folded label in the shorthand of `labels.ts`
 * @returns null when a word is unknown or nothing is said
 * @example composedLabel('hen C') // → { kind: 'due', rank: 2.5 }: "Hẹn công dân"
 * @example composedLabel('hen buoc nay') // → null
 */
export function composedLabel(words: string): Pick<Composition, 'kind' | 'rank'> | null {
  return PATTERNS.find(({ core, whole }) => core.test(words) && whole.test(words))?.label ?? null;
}
