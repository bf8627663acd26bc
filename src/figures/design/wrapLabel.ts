import type { FigureWidth } from '../figureWidth.ts';
import { plotlyText } from '../plotlyText.ts';

const longest: Readonly<Record<FigureWidth, number>> = { wide: 30, medium: 24, narrow: 15 };
const lines = 4;

/** A label beside an axis broken into at most four lines, after spaces, dots and underscores; what is longer is cut. */
export function wrapLabel(text: string, width: FigureWidth): string {
  const room = longest[width];
  const parts = text.split(/(?<=[ ._[\]])/u).flatMap((part) => part.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []);
  const wrapped: string[] = [];
  for (const part of parts) {
    const line = wrapped.at(-1);
    if (line !== undefined && line.length + part.trimEnd().length <= room) wrapped[wrapped.length - 1] = line + part;
    else wrapped.push(part);
  }
  const shown = wrapped.slice(0, lines).map((line) => plotlyText(line.trimEnd()));
  return `${shown.join('<br>')}${wrapped.length > lines ? '…' : ''}`;
}

/** Room in pixels to the left of a plot for labels wrapped so. */
export function labelRoomPx(labels: readonly string[], width: FigureWidth): number {
  const widest = Math.max(4, ...labels.map((label) => Math.min(label.length, longest[width])));
  return Math.round(18 + widest * 6.3);
}
