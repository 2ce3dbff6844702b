import { downloadFile } from '@/components/ui/download';
import type { YearCell } from '@/utils/assessment/year-view';
import { dayOf } from '@/utils/calendar/day';
import { clock } from '../clock';

interface Said {
  title: string;
  sentence: string;
}

/** Saves the charts that stand in a frame as one picture. */
export async function savePicture(frame: HTMLElement | null, said: Said): Promise<void> {
  const found = [...(frame?.querySelectorAll('canvas') ?? [])];
  const canvases = found.map((canvas) => {
    const name = canvas.closest<HTMLElement>('[data-picture-name]')?.dataset.pictureName;
    return name === undefined ? { canvas } : { canvas, name };
  });
  const { chartPicture } = await import('@/components/charts/chart-picture');
  save(await chartPicture({ ...said, canvases }));
}

/** Saves the year at a glance, which is a grid on the screen, as a picture. */
export async function saveYearPicture(weeks: readonly YearCell[][], said: Said): Promise<void> {
  const [{ chartPicture }, { drawYear }, { chartColours }] = await Promise.all([
    import('@/components/charts/chart-picture'),
    import('@/components/charts/year-picture'),
    import('@/components/charts/chart-colours'),
  ]);
  const canvas = drawYear(weeks, chartColours(document.body));
  save(await chartPicture({ ...said, canvases: [{ canvas }] }));
}

function save(picture: Blob | null): void {
  if (picture) downloadFile(picture, `tu-soi-nhin-lai-${dayOf(clock())}.png`);
}
