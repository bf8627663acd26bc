import type { MeasureDefinition } from '../../../measures/measureDefinitions.ts';

/** Metrics of the planning of orders. */
export const ordersMeasures: readonly MeasureDefinition[] = [];
