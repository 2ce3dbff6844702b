import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './strip.css';

/**
 * Keeps the link to where the person is in sight in a row of links that is wider than its place
 * (class `strip`). The page itself does not move.
 *
 * @param here - changes when the person goes elsewhere
 * @example <nav class="strip" ref={useHereInView(page)}>…</nav>
 */
export function useHereInView(here: string): RefObject<HTMLElement | null> {
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = () => centre(strip.current);
    show();
    addEventListener('resize', show);
    return () => removeEventListener('resize', show);
  }, [here]);
  return strip;
}

function centre(strip: HTMLElement | null): void {
  const link = strip?.querySelector<HTMLElement>('[aria-current]');
  if (!strip || !link) return;
  strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
}
