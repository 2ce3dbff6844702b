import { useEffect, useState } from 'preact/hooks';
import { hrefOf, parseRoute, type Route } from './route';

/** The view that the address asks for; it changes with every link and with back and forward. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const change = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  return route;
}

/** Goes to another view, as a link does. */
export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

/** Changes the address of the view without a step in the history: for every letter of a search. */
export function replaceRoute(route: Route): void {
  location.replace(hrefOf(route));
}
