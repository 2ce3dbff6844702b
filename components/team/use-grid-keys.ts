import type { RefObject } from 'preact';

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Arrow keys move among the cells of a grid; Home and End go to the ends of a line. */
export function useGridKeys(body: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    const rows = [...(body.current?.querySelectorAll('tr') ?? [])].map((row) => [
      ...row.querySelectorAll<HTMLElement>('.matrix__cell'),
    ]);
    const row = rows.findIndex((cells) => cells.some((cell) => cell === document.activeElement));
    const line = rows[row];
    if (!line) return;
    const column = line.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    const target =
      step !== undefined
        ? rows[row + step[0]]?.[column + step[1]]
        : event.key === 'Home'
          ? line[0]
          : event.key === 'End'
            ? line.at(-1)
            : undefined;
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
}
