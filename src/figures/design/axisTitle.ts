import type { FigureWidth } from '../figureWidth.ts';
import { plotlyText } from '../plotlyText.ts';

const longest: Readonly<Record<FigureWidth, number>> = { wide: 110, medium: 74, narrow: 34 };
const mostLines = 3;

/** Title of a horizontal axis with its unit, on up to three lines, broken before the unit where that is enough. */
export function axisTitle(what: string, unit: string, width: FigureWidth): string {
  const room = longest[width];
  const inUnit = unit === '' ? '' : `(${unit})`;
  const whole = `${what} ${inUnit}`.trim();
  if (whole.length <= room) return plotlyText(whole);
  if (what.length <= room && inUnit.length <= room) return `${plotlyText(what)}<br>${plotlyText(inUnit)}`;
  const lines: string[] = [];
  for (const word of whole.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, mostLines).map((line) => plotlyText(line));
  return `${shown.join('<br>')}${lines.length > mostLines ? '…' : ''}`;
}

/** Room in pixels below a plot for its ticks and such a title. */
export function axisRoomPx(title: string): number {
  return 32 + 15 * title.split('<br>').length;
}
