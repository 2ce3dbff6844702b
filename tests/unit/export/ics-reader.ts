/** One entry of a calendar file: its properties by name, parameters left out, text as it was meant. */
export type IcsEvent = Record<string, string>;

/**
 * Reads a calendar file by the letter of RFC 5545, without a line of the code that wrote it.
 *
 * @throws when a line ends otherwise than by CR LF, is longer than 75 octets, or the parts do not nest
 */
export function readIcs(text: string): { head: IcsEvent; events: IcsEvent[] } {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`a lone CR or LF in ${JSON.stringify(line)}`);
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
  }
  const lines = raw.reduce<string[]>((found, line) => {
    const isMore = line.startsWith(' ') || line.startsWith('\t');
    if (isMore) found.push((found.pop() ?? '') + line.slice(1));
    else found.push(line);
    return found;
  }, []);
  return parts(lines);
}

function parts(lines: readonly string[]): { head: IcsEvent; events: IcsEvent[] } {
  const head: IcsEvent = {};
  const events: IcsEvent[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).split(';')[0] ?? '';
    const value = line.slice(at + 1);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends and did not begin`);
    } else {
      const into = open.at(-1) === 'VEVENT' ? events.at(-1) : head;
      if (!into || name in into) throw new Error(`${name} stands twice or nowhere`);
      into[name] = meant(value);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} did not end`);
  return { head, events };
}

function meant(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** The instant of `20261120T103000Z`. */
export function instantOf(text = ''): number {
  const found = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  if (!found) throw new Error(`no time in UTC: ${text}`);
  const [year = 0, month = 1, ...rest] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, ...rest);
}
