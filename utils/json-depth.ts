const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];

/**
 * Whether a JSON text opens more brackets within each other than allowed. Counts signs outside of
 * strings and never builds anything: cloning and checking fail at some 5,000 levels.
 *
 * @example isDeeper('[[1]]', 1) // → true
 */
export function isDeeper(text: string, levels: number): boolean {
  let level = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) isText = !isText;
    else if (isText) at += sign === BACKSLASH ? 1 : 0;
    else if (sign === BRACKET || sign === BRACE) level += 1;
    else if (sign === BRACKET + 2 || sign === BRACE + 2) level -= 1;
    if (level > levels) return true;
  }
  return false;
}
