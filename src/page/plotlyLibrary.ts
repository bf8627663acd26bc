import type { Json } from '../figures/figure.ts';

/** A figure as Plotly takes it. */
export interface PlotlyFigure {
  readonly data: readonly Json[];
  readonly layout: { readonly [attribute: string]: Json };
  readonly config: { readonly [option: string]: Json };
}

/** A box in which Plotly has drawn. */
export interface PlotlyBox extends HTMLElement {
  on(event: 'plotly_click', listener: (event: PlotlyClick) => void): void;
}

export interface PlotlyClick {
  readonly points: readonly { readonly customdata?: Json; readonly data: { readonly meta?: Json } }[];
}

/** What the page asks of Plotly; figures are its JSON already, made and tested elsewhere. */
export interface PlotlyLibrary {
  /** Draws a figure into a box, in place of what was there; it may write into what it is given. */
  newPlot(
    this: void,
    box: HTMLElement,
    data: readonly Json[],
    layout: { readonly [attribute: string]: Json },
    config: { readonly [option: string]: Json },
  ): Promise<PlotlyBox>;
  /** A picture of a figure that is drawn nowhere. */
  toImage(
    this: void,
    figure: PlotlyFigure,
    options: {
      readonly format: 'svg';
      readonly width: number;
      readonly height: number;
      readonly imageDataOnly: true;
    },
  ): Promise<string>;
}

declare global {
  // Declared by the library’s script.
  var Plotly: PlotlyLibrary | undefined;
}
