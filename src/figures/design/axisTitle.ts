import type { FigureWidth } from '../figureWidth.ts';
import { plotlyText } from '../plotlyText.ts';

const longest: Readonly<Record<FigureWidth, number>> = { wide: 110, medium: 70, narrow: 34 };

/** Title of a horizontal axis with its unit, on a second line where one is too short. */
export function axisTitle(what: string, unit: string, width: FigureWidth): string {
  const inUnit = unit === '' ? '' : `(${unit})`;
  const whole = `${what} ${inUnit}`.trim();
  if (whole.length <= longest[width]) return plotlyText(whole);
  if (what.length <= longest[width] && inUnit.length <= longest[width])
    return `${plotlyText(what)}<br>${plotlyText(inUnit)}`;
  const words = whole.split(' ');
  let first = '';
  while (words.length > 0 && (first === '' || first.length + words[0].length + 1 <= longest[width])) {
    first = `${first} ${words.shift() ?? ''}`.trim();
  }
  const second = words.join(' ');
  const cut = second.length > longest[width] ? `${second.slice(0, longest[width] - 1)}…` : second;
  return cut === '' ? plotlyText(first) : `${plotlyText(first)}<br>${plotlyText(cut)}`;
}
