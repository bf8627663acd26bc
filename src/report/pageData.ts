import type { Json } from '../figures/figure.ts';
import type { FigureColumn, TableValue } from '../figures/figureTable.ts';
import type { MessageKey } from '../language/catalogue.ts';

/** What the page’s script needs to draw: data once where all widths share them, a layout for each width, the themes. */
export interface PageData {
  /** Plotly’s options. */
  readonly config: { readonly [option: string]: Json };
  readonly themes: Readonly<Record<'light' | 'dark', Json>>;
  /** The width class, and the width in pixels, of a figure on paper. */
  readonly print: { readonly width: string; readonly px: number };
  readonly texts: { readonly noPlotly: string } & Readonly<Record<PageText, string>>;
  /** Program, scenario and seed in a line, for pictures that leave the page. */
  readonly source: string;
  /** Width classes from the widest, each with the smallest window that has it, in pixels. */
  readonly widths: readonly { readonly name: string; readonly from: number }[];
  readonly figures: Readonly<Record<string, FigureContent>>;
}

/** Texts that the page’s script writes: messages `page.…`. */
export type PageText = MessageKey extends infer Key ? (Key extends `page.${infer Name}` ? Name : never) : never;

/** Traces by width class, `all` where they are the same in each, and layouts by width class. */
export interface FigureContent {
  readonly data: { readonly [width: string]: readonly Json[] };
  readonly layouts: { readonly [width: string]: { readonly [attribute: string]: Json } };
}

/** The tables of all figures, by figure; parsed only when somebody asks for one. */
export type FigureTables = Readonly<Record<string, readonly TableColumn[]>>;

/** A column with its values from above; where it has labels, values are places in them, −1 for none. */
export interface TableColumn extends FigureColumn {
  readonly labels?: readonly string[];
  readonly values: readonly TableValue[];
}
