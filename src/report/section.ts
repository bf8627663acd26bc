import type { Figure, FigureView } from '../figures/figure.ts';

/** Makes a figure for a width; `null` where the data set has nothing to draw. */
export type FigureMaker = (view: FigureView) => Figure | null;

/** A part of the report with its anchor; blocks are HTML or figures, in order. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly (string | FigureMaker)[];
}
