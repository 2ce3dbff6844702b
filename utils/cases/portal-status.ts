import { fold } from '../fold';

/**
 * `waiting`: for the citizen (supplement, fee); `working`: the office has it; `done`: solved or
 * handed over; `ended`: refused, withdrawn or stopped.
 */
export type StatusPhase = 'waiting' | 'working' | 'done' | 'ended';

/** Folded words in the order in which they are tried: what is denied or awaited comes first. */
const VOCABULARY: readonly (readonly [RegExp, StatusPhase])[] = [
  // Not yet: these contain the words of the phases below.
  [/\bda bo sung\b|\bda (thanh toan|nop phi|thuc hien nghia vu)\b/, 'working'],
  [/\bchua\b|\bcho (tiep nhan|xu ly|ky|phe duyet|duyet|phan cong|tham dinh|thu ly)\b/, 'working'],
  [/\bcho (thuc hien )?lien thong\b|\bda nhan ket qua lien thong\b/, 'working'],
  [/\b(khong|tu choi) (duoc )?(tiep nhan|giai quyet|xu ly)\b|\bkhong xu ly duoc\b/, 'ended'],
  [/\btu choi\b|\brut ho so\b|\bdung (xu ly|giai quyet|ho so)\b|\btra lai\b|\bhuy\b/, 'ended'],
  [/\bbo sung\b|\bnghia vu tai chinh\b|\bcho (thanh toan|nop phi|nop le phi)\b/, 'waiting'],
  [/\bda (xu ly|giai quyet|hoan thanh|tra)\b|\bxu ly xong\b|\bda co ket qua\b/, 'done'],
  [/\bcho tra ket qua\b|\bhoan thanh\b|\bda ket thuc\b|\bket thuc xu ly\b/, 'done'],
  [/\bdang\b|\btiep nhan\b|\bmoi\b|\bxu ly\b|\bchuyen\b|\btrinh ky\b/, 'working'],
];

/**
 * What a status in a portal's own words means for reminders. A hint: it never closes a case.
 *
 * @returns null for words we do not know
 * @see RULES.md#portal-status
 * @example phaseOfStatus('Yêu cầu bổ sung giấy tờ') // → 'waiting'
 */
export function phaseOfStatus(text: string): StatusPhase | null {
  const words = fold(text);
  for (const [pattern, phase] of VOCABULARY) if (pattern.test(words)) return phase;
  return null;
}

/** Whether the portal shows a case as finished, so that reminding of it would be noise. */
export function isFinishedOnPortal(status: string | null): boolean {
  const phase = status === null ? null : phaseOfStatus(status);
  return phase === 'done' || phase === 'ended';
}
