import { useEffect, useMemo, useState } from 'preact/hooks';
import { hrefOf, parseRoute, type Route } from './route';

/** The view that the address asks for; it changes with every link and with back and forward. */
export function useRoute(): Route {
  const hash = useHash();
  return useMemo(() => parseRoute(hash), [hash]);
}

/** What stands behind the address of the page, from `#` on, as it is now. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const change = () => setHash(location.hash);
    addEventListener('hashchange', change);
    // It may have changed since the first drawing, when nobody listened yet.
    change();
    return () => removeEventListener('hashchange', change);
  }, []);
  return hash;
}

/** Goes to another view, as a link does. */
export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

/** Changes the address of the view without a step in the history: for every letter of a search. */
export function replaceRoute(route: Route): void {
  location.replace(hrefOf(route));
}
