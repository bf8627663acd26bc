/** Measures by role that the explorer draws over the weeks. */
export const measures = ['formal_power', 'effective_power', 'autonomy'] as const;
export type Measure = (typeof measures)[number];
