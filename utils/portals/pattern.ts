/**
 * The pattern by which the browser gives permission for a portal and registers our script. Firefox
 * knows no ports in patterns and would refuse the whole pattern: there it stands for all ports of the
 * machine, and the background refuses those that were not switched on.
 *
 * @param knowsPorts - false in Firefox
 * @example patternOf('http://10.0.0.5:8080', true) // → 'http://10.0.0.5:8080/*'
 * @example patternOf('http://10.0.0.5:8080', false) // → 'http://10.0.0.5/*'
 */
export function patternOf(origin: string, knowsPorts = !import.meta.env.FIREFOX): string {
  return knowsPorts ? `${origin}/*` : `${origin.replace(/:\d+$/, '')}/*`;
}

/** Whether switching this portal on lets our script into other ports of the same machine, too. */
export const coversOtherPorts = (origin: string): boolean =>
  patternOf(origin) !== patternOf(origin, true);
