import type { Json } from '../figures/figure.ts';

/** What the page asks of Plotly; figures are its JSON already, made and tested elsewhere. */
export interface PlotlyLibrary {
  /** Draws a figure into a box, in place of what was there; it may write into what it is given. */
  newPlot(
    this: void,
    box: HTMLElement,
    data: readonly Json[],
    layout: { readonly [attribute: string]: Json },
    config: { readonly [option: string]: Json },
  ): Promise<unknown>;
}

declare global {
  // Declared by the library’s script.
  var Plotly: PlotlyLibrary | undefined;
}
