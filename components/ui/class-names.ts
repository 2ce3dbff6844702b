/** Joins class names and leaves out those that do not hold. @example names('a', open && 'a--open') */
export function names(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
