import type { Figure, FigureView } from '../figures/figure.ts';

/** Makes a figure for a width; `null` where the data set has nothing to draw. */
export type FigureMaker = (view: FigureView) => Figure | null;

/** What a section holds: HTML, a figure, or several of them folded away under a line that says what they are. */
export type Block = string | FigureMaker | Fold;

/** What most readers may leave out; it is unfolded by a link into it and for print. */
export interface Fold {
  /** Anchor. */
  readonly fold: string;
  readonly summary: string;
  readonly blocks: readonly (string | FigureMaker)[];
}

/** Parts of a page by the time that a reader has, and the one in which the model runs. */
export const pageParts = ['minutes', 'explore', 'figures', 'tables', 'method'] as const;
export type PagePart = (typeof pageParts)[number];

/** A section of the report with its anchor; blocks in order. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** The part that begins with this section; without it, it belongs to the part of the section before. */
  readonly part?: PagePart;
  readonly blocks: readonly Block[];
}
