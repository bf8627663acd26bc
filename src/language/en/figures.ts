/** Titles, axes, reading lines and text alternatives of the figures. */
export const figureMessages = {} as const;
