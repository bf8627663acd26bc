import type { Json } from '../figures/figure.ts';

/** What the page’s script needs to draw: data once where all widths share them, a layout for each width, the themes. */
export interface PageData {
  /** Plotly’s options. */
  readonly config: { readonly [option: string]: Json };
  readonly themes: Readonly<Record<'light' | 'dark', Json>>;
  /** The width class, and the width in pixels, of a figure on paper. */
  readonly print: { readonly width: string; readonly px: number };
  readonly texts: { readonly noPlotly: string };
  /** Width classes from the widest, each with the smallest window that has it, in pixels. */
  readonly widths: readonly { readonly name: string; readonly from: number }[];
  readonly figures: Readonly<Record<string, FigureContent>>;
}

/** Traces by width class, `all` where they are the same in each, and layouts by width class. */
export interface FigureContent {
  readonly data: { readonly [width: string]: readonly Json[] };
  readonly layouts: { readonly [width: string]: { readonly [attribute: string]: Json } };
}
