import type { PageData } from '../report/pageData.ts';
import type { PlotlyLibrary } from './plotlyLibrary.ts';
import { wrapText } from './wrapText.ts';

/** Width of a picture in CSS pixels: the layout for a tablet or a printed page. */
export const pictureWidthPx = 680;
const marginPx = 12;
const family = 'Arial, Helvetica, sans-serif';
const svgSpace = 'http://www.w3.org/2000/svg';

/** A picture of a figure that can stand alone: SVG text and its height in pixels. */
export interface Picture {
  readonly svg: string;
  readonly heightPx: number;
}

/** Lines of text below each other: how large, how bold, in which ink. */
interface TextStyle {
  readonly sizePx: number;
  readonly weight?: 'normal' | 'bold';
  readonly ink: string;
}

/**
 * A figure as it may leave the page: on white, with its title, legend, how it is read, its notes, and the line that says
 * where it comes from.
 */
export async function composePicture(box: HTMLElement, page: PageData, plotly: PlotlyLibrary): Promise<Picture> {
  const figure = page.figures[box.dataset['figure'] ?? ''];
  const layout = structuredClone(figure.layouts[page.print.width]);
  const plotHeightPx = Number(layout['height']);
  const drawn = await plotly.toImage(
    {
      data: structuredClone(figure.data[page.print.width] ?? figure.data['all']),
      layout: { ...layout, template: page.themes.light, font: { family } },
      config: page.config,
    },
    { format: 'svg', width: pictureWidthPx, height: plotHeightPx, imageDataOnly: true },
  );
  const frame = box.closest('figure');
  const textOf = (selector: string) => frame?.querySelector(selector)?.textContent?.trim() ?? '';
  const notes = [...(frame?.querySelectorAll('p.note') ?? [])].map((note) => note.textContent?.trim() ?? '');
  const parts: string[] = [];
  let y = marginPx;
  const write = (text: string, style: TextStyle) => {
    if (text === '') return;
    const { sizePx, weight = 'normal', ink } = style;
    for (const line of wrapText(text, pictureWidthPx - 2 * marginPx, measure(style))) {
      y += sizePx * 1.3;
      parts.push(
        `<text x="${marginPx}" y="${round(y - sizePx * 0.3)}" font-family="${family}" font-size="${sizePx}" font-weight="${weight}" fill="${ink}">${escapeXml(line)}</text>`,
      );
    }
  };
  write(textOf('figcaption h4'), { sizePx: 15, weight: 'bold', ink: '#1d2430' });
  const legend = composeLegend(frame, y + 6);
  parts.push(legend.svg);
  y += legend.heightPx + 10;
  parts.push(drawn.replace(/^[\s\S]*?<svg /, `<svg x="0" y="${round(y)}" `));
  y += plotHeightPx + 4;
  write(textOf('figcaption .reading'), { sizePx: 11, ink: '#1d2430' });
  for (const note of notes) write(note, { sizePx: 10, ink: '#434b58' });
  y += 4;
  write(page.source, { sizePx: 10, ink: '#434b58' });
  const heightPx = Math.ceil(y + marginPx);
  const title = escapeXml(textOf('figcaption h4'));
  const description = escapeXml(box.getAttribute('aria-label') ?? '');
  return {
    heightPx,
    svg: `<svg xmlns="${svgSpace}" xmlns:xlink="http://www.w3.org/1999/xlink" width="${pictureWidthPx}" height="${heightPx}" viewBox="0 0 ${pictureWidthPx} ${heightPx}"><title>${title}</title><desc>${description}</desc><rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`,
  };
}

/** The legend of the page as rows of marks and labels. */
function composeLegend(frame: HTMLElement | null, top: number): Picture {
  const style: TextStyle = { sizePx: 11, ink: '#1d2430' };
  const widthOf = measure(style);
  const items: string[] = [];
  let [x, y] = [marginPx, top];
  for (const entry of frame?.querySelectorAll('ul.legend li') ?? []) {
    const label = entry.textContent?.trim() ?? '';
    const mark = new XMLSerializer().serializeToString(entry.querySelector('svg') ?? new Text());
    const widthPx = 32 + widthOf(label) + 14;
    if (x > marginPx && x + widthPx > pictureWidthPx - marginPx) [x, y] = [marginPx, y + 17];
    items.push(
      `<g transform="translate(${round(x)},${round(y)})">${mark}<text x="31" y="11" font-family="${family}" font-size="${style.sizePx}" fill="${style.ink}">${escapeXml(label)}</text></g>`,
    );
    x += widthPx;
  }
  return { svg: items.join(''), heightPx: items.length === 0 ? 0 : y - top + 20 };
}

function measure({ sizePx, weight = 'normal' }: TextStyle): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return (text) => text.length * sizePx * 0.55;
  pen.font = `${weight} ${sizePx}px ${family}`;
  return (text) => pen.measureText(text).width;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
