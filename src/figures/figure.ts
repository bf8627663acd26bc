import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Language } from '../language/language.ts';
import type { FigureTable } from './figureTable.ts';
import type { FigureWidth } from './figureWidth.ts';

/** A number, text or list that Plotly reads. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A Plotly trace. The kinds are those that Plotly draws in SVG: WebGL traces fail under the report’s security policy. */
export interface Trace {
  readonly type: 'scatter' | 'bar' | 'sankey' | 'contour';
  readonly [attribute: string]: Json;
}

export type Layout = { readonly [attribute: string]: Json } & { readonly height: number };

/** How a reader tells something apart, drawn in the legend beside the figure: never by colour alone. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  /** A filled area (with a pattern), a marker or a line. */
  readonly mark:
    | { readonly kind: 'area'; readonly pattern: string; readonly opacity: number }
    | { readonly kind: 'symbol'; readonly symbol: string }
    | { readonly kind: 'line'; readonly dash: string };
}

/** A run that stands out in a figure, and can be opened in the explorer. */
export interface FigureRun {
  /** What is measured, of whom. */
  readonly label: string;
  readonly mode: RunMode;
  readonly modeName: string;
  /** Smallest, median or largest, in words. */
  readonly place: string;
  readonly replicate: number;
  readonly value: number;
}

/** A figure with all that is said of it, ready for Plotly and for the page. */
export interface Figure {
  /** Anchor of the figure in the page. */
  readonly id: string;
  /** What is seen, decided from the numbers; never beyond their intervals. */
  readonly title: string;
  /** How to read it, in one or two sentences, with units. */
  readonly reading: string;
  /** What has to be known beside it: conventions, what is missing. */
  readonly notes: readonly string[];
  /** Text alternative for those who cannot see it: what the numbers say, not what kind of figure it is. */
  readonly description: string;
  /** Its numbers, for the table below it and for its CSV. */
  readonly table: FigureTable;
  readonly legend: readonly LegendEntry[];
  /** Runs that stand out among its dots; absent where it has no dots of runs. */
  readonly runs?: readonly FigureRun[];
  /** Does not depend on the width. */
  readonly data: readonly Trace[];
  readonly layout: Layout;
  readonly config: { readonly [option: string]: Json };
}

/** For whom and how wide a figure is drawn. */
export interface FigureView {
  readonly language: Language;
  readonly width: FigureWidth;
}
