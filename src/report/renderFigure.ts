import type { Figure } from '../figures/figure.ts';
import { type FigureWidth, figureWidths } from '../figures/figureWidth.ts';
import type { Language } from '../language/language.ts';
import { capitalised } from '../language/capitalised.ts';
import { escapeHtml } from './escapeHtml.ts';
import { renderLegend } from './renderLegend.ts';
import { renderRuns } from './renderRuns.ts';

/** One figure laid out for every width. */
export type FigureAtWidths = Readonly<Record<FigureWidth, Figure>>;

/**
 * The box of a figure with its title, legend, how to read it, its notes and the runs that stand out in it; the drawing,
 * the buttons and the table are made by the page’s script.
 *
 * @param hasExplorer whether runs can be opened on the page
 */
export function renderFigure(figure: FigureAtWidths, language: Language, hasExplorer: boolean): string {
  const { id, title, reading, notes, legend, description, runs } = figure.wide;
  const heights = figureWidths.map((width) => `--${width}:${Math.round(figure[width].layout.height)}px`).join(';');
  return `<figure id="${escapeHtml(id)}">
<figcaption><h4><a class="anchor" href="#${escapeHtml(id)}">${escapeHtml(capitalised(title))}</a></h4>
<p class="reading">${escapeHtml(capitalised(reading))}</p></figcaption>
${renderLegend(legend)}
<div class="plot" style="${heights}" role="img" aria-label="${escapeHtml(description)}" data-figure="${escapeHtml(id)}"></div>
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
${runs === undefined || runs.length === 0 ? '' : renderRuns(id, runs, language, hasExplorer)}
</figure>`;
}
