/** Widths for which figures are laid out: a desk, a tablet or a printed page, a telephone. */
export const figureWidths = ['wide', 'medium', 'narrow'] as const;
export type FigureWidth = (typeof figureWidths)[number];

/** Width in pixels that gaps are reckoned with; the real one may differ by a third. */
export const nominalWidthPx: Readonly<Record<FigureWidth, number>> = { wide: 980, medium: 680, narrow: 350 };

/** Smallest width of the window, in pixels, for which each layout is chosen. */
export const smallestWindowPx: Readonly<Record<FigureWidth, number>> = { wide: 1000, medium: 620, narrow: 0 };
