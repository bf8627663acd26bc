import type { Figure } from '../figures/figure.ts';
import { type FigureWidth, figureWidths } from '../figures/figureWidth.ts';
import { capitalised } from '../language/capitalised.ts';
import { escapeHtml } from './escapeHtml.ts';
import { renderLegend } from './renderLegend.ts';

/** One figure laid out for every width. */
export type FigureAtWidths = Readonly<Record<FigureWidth, Figure>>;

/** The box of a figure with its title, legend, how to read it, and its notes; the drawing is made by the page’s script. */
export function renderFigure(figure: FigureAtWidths): string {
  const { id, title, reading, notes, legend, description } = figure.wide;
  const heights = figureWidths.map((width) => `--${width}:${Math.round(figure[width].layout.height)}px`).join(';');
  return `<figure id="${escapeHtml(id)}">
<figcaption><h3><a href="#${escapeHtml(id)}">${escapeHtml(capitalised(title))}</a></h3>
<p class="reading">${escapeHtml(capitalised(reading))}</p></figcaption>
${renderLegend(legend)}
<div class="plot" style="${heights}" role="img" aria-label="${escapeHtml(description)}" data-figure="${escapeHtml(id)}"></div>
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
</figure>`;
}
