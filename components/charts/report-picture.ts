import type { ChartConfiguration } from 'chart.js';
import { PAPER_COLOURS } from './chart-colours';
import { Chart } from './chart-setup';

export const PAPER_FONT = 'Arial, "Liberation Sans", sans-serif';

/** Points of the picture for each point of the drawing: 165 mm at 220 dots an inch. */
const SCALE = 2;
const EDGE = 20;
const LINE = 20;
const GAP = 8;
const MARK = 13;

export interface LegendPart {
  name: string;
  fill: CanvasPattern | string;
  line: string;
}

interface Parts {
  config: ChartConfiguration<'bar'>;
  width: number;
  height: number;
  legend: readonly LegendPart[];
  /** Written into the picture; left out where the paper says it. */
  title?: string;
  sentence?: string;
}

export interface ReportPicture {
  blob: Blob;
  /** Of the drawing, by which its proportions are kept. */
  width: number;
  height: number;
}

/**
 * A chart as it is put on paper: on white, with its legend and, when it stands alone, its title and
 * sentence. null when the browser gives no drawing surface.
 */
export async function reportPicture(parts: Parts): Promise<ReportPicture | null> {
  const { config, width, height, legend, title = '', sentence = '' } = parts;
  const picture = document.createElement('canvas');
  const brush = picture.getContext('2d');
  if (!brush) return null;
  const head = linesOf(brush, title, { width, font: `600 16px ${PAPER_FONT}` });
  const foot = linesOf(brush, sentence, { width, font: `14px ${PAPER_FONT}` });
  const legendRows = legendPlaces(brush, legend, width);
  const rows = (legendRows.at(-1)?.row ?? -1) + 1;
  const whole = height + (head.length + foot.length + rows) * LINE + 2 * EDGE + 2 * GAP;
  picture.width = (width + 2 * EDGE) * SCALE;
  picture.height = whole * SCALE;
  brush.scale(SCALE, SCALE);
  brush.fillStyle = PAPER_COLOURS.surface;
  brush.fillRect(0, 0, width + 2 * EDGE, whole);
  let y = EDGE;
  const write = (lines: readonly string[], font: string) => {
    brush.font = font;
    brush.fillStyle = '#1b1f24';
    brush.textBaseline = 'top';
    for (const line of lines) {
      brush.fillText(line, EDGE, y);
      y += LINE;
    }
  };
  write(head, `600 16px ${PAPER_FONT}`);
  y += head.length > 0 ? GAP : 0;
  for (const { part, x, row } of legendRows) drawLegend(brush, part, x, y + row * LINE);
  y += rows * LINE;
  brush.drawImage(drawn(config, width, height), EDGE, y, width, height);
  y += height + GAP;
  write(foot, `14px ${PAPER_FONT}`);
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
  return blob && { blob, width: width + 2 * EDGE, height: whole };
}

function drawn(config: ChartConfiguration<'bar'>, width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const options = { ...config.options, responsive: false, devicePixelRatio: SCALE };
  const chart = new Chart(canvas, { ...config, options });
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  // The chart takes its canvas along when it ends.
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
}

/** From left to right, and on the next line where the width ends. */
function legendPlaces(
  brush: CanvasRenderingContext2D,
  legend: readonly LegendPart[],
  width: number,
): { part: LegendPart; x: number; row: number }[] {
  brush.font = `13px ${PAPER_FONT}`;
  let [x, row] = [EDGE, 0];
  return legend.map((part) => {
    const room = MARK + 6 + brush.measureText(part.name).width + 18;
    if (x > EDGE && x + room > width + EDGE) [x, row] = [EDGE, row + 1];
    const place = { part, x, row };
    x += room;
    return place;
  });
}

function drawLegend(
  brush: CanvasRenderingContext2D,
  { name, fill, line }: LegendPart,
  x: number,
  y: number,
): void {
  brush.fillStyle = fill;
  brush.fillRect(x + 0.5, y + 0.5, MARK, MARK);
  brush.strokeStyle = line;
  brush.strokeRect(x + 0.5, y + 0.5, MARK, MARK);
  brush.font = `13px ${PAPER_FONT}`;
  brush.fillStyle = PAPER_COLOURS.text;
  brush.textBaseline = 'top';
  brush.fillText(name, x + MARK + 6, y);
}

/** A text broken where it would leave the picture. */
function linesOf(
  brush: CanvasRenderingContext2D,
  text: string,
  { width, font }: { width: number; font: string },
): string[] {
  brush.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    const fits = lines.length > 0 && brush.measureText(longer).width <= width;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
