/**
 * The origin of an address as a person types or pastes it. Without a scheme it is taken as https.
 *
 * @returns null when it is no web address: nothing that a portal could have
 * @example readOrigin('dichvucong.quangninh.gov.vn/nop-ho-so') // → 'https://dichvucong.quangninh.gov.vn'
 */
export function readOrigin(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin, username } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isHost = hostname.includes('.') || hostname === 'localhost';
  return isWeb && isHost && username === '' && !hostname.includes('*') ? origin : null;
}
