import { browser } from 'wxt/browser';
import type { PageSender } from '@/utils/messages/receive';

const KEY = 'placesWithDossiers';
const MOST = 300;

/**
 * Where a page stands on its portal, without anything that names a dossier or a person: digits and
 * what is asked for (`?…`) are left out, so that a list or a kind of page is one place.
 */
const placeOf = ({ origin, path }: PageSender) => origin + path.replace(/\d+/g, '#');

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
  const place = placeOf(page);
  const places = await readPlaces();
  const known = places.includes(place);
  if (found > 0 && !known)
    await browser.storage.local.set({ [KEY]: [place, ...places].slice(0, MOST) });
  return known;
}
