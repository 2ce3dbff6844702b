import { fold } from '../fold';
import { findCodes, isDatedCode, isStandardCode, labelledCode, normaliseCode } from './codes';
import type { Fact, Spot } from './facts';
import type { Outline } from './outline';
import { type Line, lineOf, type Run } from './page-description';
import { type Source, UNLABELLED } from './readings';
import type { Refused } from './resolve';

/** Words that say that a code only shows what codes look like. */
const EXAMPLE = /\b(?:vi du|vd|minh hoa|co dang|dinh dang|cau truc|gia dinh|e\.g|example|sample)\b/;

/** "Kèm hồ sơ gốc H49…": another dossier, named because this one has to do with it. */
const REFERENCE =
  /(?:\bgoc|lien quan|kem theo|\bkem|thay the|thay cho|tham chieu|truoc day)(?: da co| da nop)?(?: ho so| so| cua| ma| la)*:?$/;

/** Cheap: lines that may name or hold a code. The others are read only when a code stands near. */
const MAYBE_CODE =
  /\d{6}\s?[-‐-―−]|20\d\d[-./]\d{3}|h[ồo] ?s[ơo]|bi[êe]n nh|m[ãa]\b|\bhs\b|ti[ếe]p nh|phi[ếe]u|s[ốo] ?:|code|\bno\b|number|\bid\b|ref/i;

/** A code with the reason why it counts as a dossier's. */
export interface Anchor {
  code: string;
  source: Source;
  /** What stands around it is another dossier's, which is only named: it gives no record. */
  isReference?: boolean;
}

/** The codes in a line that may be those of dossiers; `refused` hears of examples. */
export function findAnchors(
  outline: Outline,
  spot: Spot,
  before: string,
  refused: Refused[],
): Anchor[] {
  const { text } = spot.line;
  if (!MAYBE_CODE.test(text)) return [];
  return anchorsOf(outline, outline.read(spot)).filter(({ code }) => {
    const at = Math.max(0, text.indexOf(code));
    const around = `${before.length < 120 ? before : ''} ${text.slice(Math.max(0, at - 80), at)} ${text.slice(at + code.length, at + code.length + 25)}`;
    if (!EXAMPLE.test(fold(around))) return true;
    refused.push({ text: text.slice(0, 120), why: 'example' });
    return false;
  });
}

function anchorsOf(outline: Outline, spot: Spot): Anchor[] {
  const labelled = spot.facts.flatMap((fact) => {
    const code = fact.means?.kind === 'code' ? codeOf(fact) : null;
    if (!code) return [];
    const { label, relation, texts } = fact;
    return [{ code, source: { label, relation, text: texts[0] ?? '' } }];
  });
  // A code under another label (a payment's, a related dossier's) is not this page's dossier.
  const foreign = spot.facts
    .filter(({ means, label }) => means?.kind === 'other' || /liên quan|lien quan/i.test(label))
    .map(({ texts }) => texts.join(' '));
  const shown = codesIn(spot.line, outline.isFilter)
    .filter((code) => !labelled.some((anchor) => anchor.code === code))
    .filter((code) => !foreign.some((text) => text.includes(code)))
    .map((code) => ({
      code,
      source: { ...UNLABELLED, text: spot.line.text.slice(0, 200) },
      isReference: isReference(spot.line.text, code),
    }));
  return [...labelled, ...shown, ...(labelled.length + shown.length > 0 ? [] : namedCode(spot))];
}

function isReference(text: string, code: string): boolean {
  const at = Math.max(0, text.indexOf(code));
  return REFERENCE.test(fold(text.slice(Math.max(0, at - 40), at)));
}

/** "Hồ sơ số HS-2026-04182", or such a number standing alone as a title. */
function namedCode({ line: { text }, loose }: Spot): Anchor[] {
  const named =
    /(?:h[ồo] s[ơo]|m[ãa])(?: s[ốo]| h[ồo] s[ơo])?\s*[:#]?\s*([A-ZĐ]{2,5}[-./]?20\d\d[-./]\d{3,7})(?!\d)/i.exec(
      text,
    );
  const code = named?.[1] ?? loose.map((piece) => piece.replace(/^#\s?/, '')).find(isDatedCode);
  const label = named
    ? text.slice(named.index, named.index + named[0].length - (code?.length ?? 0))
    : '';
  return code
    ? [{ code: normaliseCode(code), source: { label, relation: 'same line', text: code } }]
    : [];
}

function codeOf({ means, texts }: Fact): string | null {
  const code = labelledCode(texts[0] ?? '');
  if (code === null || !means) return null;
  return means.rank > 1 || isStandardCode(code) || isDatedCode(code) ? code : null;
}

/** The standard codes a line shows, buttons and links included, filters left out. */
function codesIn(line: Line, isFilter: (run: Run) => boolean): string[] {
  const runs = line.runs.filter((run) => !(run.kind === 'control' && isFilter(run)));
  const joined = findCodes(runs.length === line.runs.length ? line.text : lineOf(runs).text);
  const found = joined.length > 0 ? joined : runs.flatMap((run) => findCodes(run.text));
  return [...new Set(found.map(({ code }) => code))];
}
