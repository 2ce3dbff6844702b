import type { Language } from '../settings';

/**
 * A name that begins with a capital by itself, as it stands within a sentence: Vietnamese writes
 * thứ Năm and tháng 11 small there, English keeps Thursday and November.
 *
 * @example inSentence('Tháng 11/2026', 'vi') // → 'tháng 11/2026'
 */
export function inSentence(name: string, language: Language): string {
  return language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
