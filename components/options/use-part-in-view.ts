import { useEffect, useState } from 'preact/hooks';

/**
 * Which part of a long page is being read: the first that stands in the upper third of the window.
 *
 * @param ids - ids of the parts, a constant
 */
export function usePartInView<Id extends string>(ids: readonly Id[]): Id | null {
  const [here, setHere] = useState<Id | null>(null);
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setHere((last) => ids.find((id) => seen.has(id)) ?? last);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const id of ids) {
      const part = document.getElementById(id);
      if (part) observer.observe(part);
    }
    return () => observer.disconnect();
  }, [ids]);
  return here;
}
