/** Differences up to this count as none, of scaled gains and of logarithms of products. */
export const tolerance = 1e-12;
