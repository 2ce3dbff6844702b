/** Words beside which dossier codes stand, with and without marks, and the shape of a usual code. */
const TRACES =
  /h[ồôo]\s*s[ơo]|bi[êe]n\s*nh[ậa]n|phi[ếe]u|ti[ếe]p\s*nh[ậa]n|\bm[ãa]\s*s[ốo]|\bHS\b|v[ăa]n\s*b[ảa]n|k[ýy]\s*hi[ệe]u|dossier|application|reference|\bfile (?:no|code)|\d{6}\s*[-‐-―]\s*\d{3}/iu;

/**
 * Whether a text may name a dossier at all: quick, and never no where the recogniser would find one
 * by its labels. Most pages of a portal say no here, and then nothing heavier is loaded.
 *
 * @example mayNameDossiers('Mã hồ sơ: H49.22-261116-0003') // → true
 * @example mayNameDossiers('Lịch công tác tuần') // → false
 */
export function mayNameDossiers(text: string): boolean {
  return TRACES.test(text.normalize('NFC'));
}

/**
 * The same for a page with its typed values, open shadow roots and frames of the same origin.
 * Hidden text counts too: whether it is shown is looked at later, and only if need be.
 */
export function mayShowDossiers(root: Document | ShadowRoot): boolean {
  const host = root instanceof Document ? root.body : root;
  if (mayNameDossiers(host?.textContent ?? '')) return true;
  for (const el of root.querySelectorAll('*')) {
    if (el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement) {
      if (el.type !== 'password' && mayNameDossiers(el.value)) return true;
    }
    const inner = el.shadowRoot ?? documentIn(el);
    if (inner && mayShowDossiers(inner)) return true;
  }
  return false;
}

function documentIn(el: Element): Document | null {
  try {
    return el instanceof HTMLIFrameElement ? el.contentDocument : null;
  } catch {
    return null; // of another origin
  }
}
