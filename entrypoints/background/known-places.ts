import { browser } from 'wxt/browser';
import type { PageSender } from '@/utils/messages/receive';

const KEY = 'placesWithDossiers';
const MOST = 300;

/**
 * Where a page stands on its portal, as a digest: an address may name a dossier or a person, and
 * nothing is kept from which it could be read. Digits and what is asked for (`?…`) do not count, so
 * that a list or a kind of page is one place.
 */
async function placeOf({ origin, path }: PageSender): Promise<string> {
  const address = new TextEncoder().encode(origin + path.replace(/\d+/g, '#'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', address)).slice(0, 8);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readPlaces(): Promise<string[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/**
 * Remembers that dossiers were read at this place, and tells whether some were read there before:
 * when there are none now, the portal may have changed.
 *
 * @param found - how many dossiers the page shows now
 */
export async function isKnownPlace(page: PageSender, found: number): Promise<boolean> {
  const place = await placeOf(page);
  const places = await readPlaces();
  const known = places.includes(place);
  if (found > 0 && !known)
    await browser.storage.local.set({ [KEY]: [place, ...places].slice(0, MOST) });
  return known;
}
