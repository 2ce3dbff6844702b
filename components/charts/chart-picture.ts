import { chartColours } from './chart-colours';

/** A picture is read on paper and in other programs: twice as many points as on the screen. */
const SCALE = 2;
const EDGE = 24;
const TITLE = 18;
const TEXT = 14;
const LEADING = 1.45;

interface Parts {
  title: string;
  sentence: string;
  /** What was drawn, from top to bottom, with a name above each where there is one. */
  canvases: readonly { canvas: HTMLCanvasElement; name?: string }[];
}

/**
 * One picture of a chart with its title and sentence on a ground of its own, so that it can stand in
 * a document. null when the browser gives no drawing surface.
 */
export function chartPicture({ title, sentence, canvases }: Parts): Promise<Blob | null> {
  const picture = document.createElement('canvas');
  const brush = picture.getContext('2d');
  if (canvases.length === 0 || !brush) return Promise.resolve(null);
  // Of the page: a canvas that is not on it has neither font nor colours.
  const font = getComputedStyle(document.body).fontFamily;
  const width = Math.max(...canvases.map(({ canvas }) => canvas.clientWidth), 480);
  brush.font = `600 ${TITLE}px ${font}`;
  const head = linesOf(brush, title, width);
  brush.font = `${TEXT}px ${font}`;
  const foot = linesOf(brush, sentence, width);
  const drawn = canvases.reduce(
    (sum, { canvas, name }) => sum + canvas.clientHeight + EDGE + (name ? TEXT * LEADING : 0),
    0,
  );
  const height = drawn + (head.length * TITLE + foot.length * TEXT) * LEADING + 3 * EDGE;
  picture.width = (width + 2 * EDGE) * SCALE;
  picture.height = height * SCALE;
  brush.scale(SCALE, SCALE);
  paint(brush, { head, foot, canvases, font, width, height });
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'));
}

interface Painting extends Pick<Parts, 'canvases'> {
  head: string[];
  foot: string[];
  font: string;
  width: number;
  height: number;
}

function paint(
  brush: CanvasRenderingContext2D,
  { head, foot, canvases, font, width, height }: Painting,
) {
  const colours = chartColours(document.body);
  brush.fillStyle = colours.surface;
  brush.fillRect(0, 0, width + 2 * EDGE, height);
  brush.fillStyle = getComputedStyle(document.body).color;
  brush.textBaseline = 'top';
  let y = EDGE;
  const write = (text: string, style: string, size: number) => {
    brush.font = style;
    brush.fillText(text, EDGE, y);
    y += size * LEADING;
  };
  for (const line of head) write(line, `600 ${TITLE}px ${font}`, TITLE);
  y += EDGE / 2;
  for (const { canvas, name } of canvases) {
    if (name) write(name, `600 ${TEXT}px ${font}`, TEXT);
    brush.drawImage(canvas, EDGE, y, canvas.clientWidth, canvas.clientHeight);
    y += canvas.clientHeight + EDGE;
  }
  for (const line of foot) write(line, `${TEXT}px ${font}`, TEXT);
}

/** A text broken where it would leave the picture. */
function linesOf(brush: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && brush.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
