import type { Layout } from '../figures/figure.ts';
import { figureConfig } from '../figures/figureConfig.ts';
import { figureWidths, smallestWindowPx } from '../figures/figureWidth.ts';
import { themes } from '../figures/themes.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { pageTexts } from './pageTexts.ts';
import type { FigureContent, PageData } from './pageData.ts';
import type { FigureAtWidths } from './renderFigure.ts';

/** Width of a figure on an A4 page with the margins of the print style, in CSS pixels. */
const printedPx = 660;

/** The data block of a page with these figures. */
export function figureData(language: Language, figures: readonly FigureAtWidths[], source: string): PageData {
  return {
    config: figureConfig,
    themes,
    print: { width: 'medium', px: printedPx },
    texts: { noPlotly: translate(language, 'report.no-plotly'), ...pageTexts(language) },
    source,
    widths: figureWidths.map((name) => ({ name, from: smallestWindowPx[name] })),
    figures: Object.fromEntries(
      figures.map((figure) => [
        figure.wide.id,
        {
          data: dataOf(figure),
          layouts: Object.fromEntries(figureWidths.map((width) => [width, layoutIn(language, figure[width].layout)])),
        },
      ]),
    ),
  };
}

/** A layout with the decimal mark and the thousands separator of the language, which Plotly uses in ticks and hovers. */
function layoutIn(language: Language, layout: Layout): Layout {
  switch (language) {
    case 'en':
      return layout;
    case 'fr':
      return { ...layout, separators: ',\u202f' };
    default:
      throw new Error(`language: unknown ${String(language satisfies never)}`);
  }
}

function dataOf(figure: FigureAtWidths): FigureContent['data'] {
  const same = figureWidths.every((width) => JSON.stringify(figure[width].data) === JSON.stringify(figure.wide.data));
  return same
    ? { all: figure.wide.data }
    : Object.fromEntries(figureWidths.map((width) => [width, figure[width].data]));
}
