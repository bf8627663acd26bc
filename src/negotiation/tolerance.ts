/** Differences up to this count as none: in gains as a share of the party's span, in logarithms of products as they are. */
export const tolerance = 1e-12;
