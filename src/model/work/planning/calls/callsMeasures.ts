import type { MeasureDefinition } from '../../../measures/measureDefinitions.ts';

/** Metrics of the planning of calls. */
export const callsMeasures: readonly MeasureDefinition[] = [];
