import type { MeasureDefinition } from '../../../measures/measureDefinition.ts';
import { orderFigures } from './orderFigures.ts';

/** Metrics of the planning of orders. */
export const ordersMeasures: readonly MeasureDefinition[] = orderFigures.map(({ measure }) => measure);
