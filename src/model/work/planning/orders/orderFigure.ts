import type { Text } from '../../../../language/text.ts';
import type { MeasureDefinition } from '../../../measures/measureDefinition.ts';
import type { Workshop } from './workshop.ts';

/** A measure of the planning of orders, with what gives its weekly value. */
export interface OrderFigure {
  readonly measure: MeasureDefinition;
  /** @param nextDay the working day after the week */
  of(shop: Workshop, nextDay: number): number;
}

type Words = Pick<MeasureDefinition, 'name' | 'label' | 'meaning'>;

const shareUnit: Text = { en: 'share', fr: 'part' };
const anySize = [0, Number.MAX_VALUE] as const;

// Where a scenario plans no orders, all of them are missing. How high they lie follows from assumed capacities, times and
// stings; what the field gives stands in the parameters.
const common = { by: ['all'], nullable: true, inTime: true, level: 'assumption' } as const;

/** Something counted, per week. */
export function weeklyCount(words: Words, unit: Text, of: OrderFigure['of'], inTime = true): OrderFigure {
  return { measure: { ...common, ...words, aggregation: 'mean', bounds: anySize, unit, inTime }, of };
}

/** A share of what stands every week. */
export function weeklyShare(words: Words, of: OrderFigure['of']): OrderFigure {
  return { measure: { ...common, ...words, aggregation: 'mean', bounds: [0, 1], unit: shareUnit }, of };
}

/** A share of a weekly count that is a measure of its own: a ratio of sums. */
export function shareOf(denominator: string, words: Words, of: OrderFigure['of']): OrderFigure {
  return { measure: { ...common, ...words, aggregation: 'ratio', denominator, bounds: [0, 1], unit: shareUnit }, of };
}

/** A mean over what is counted by a measure of its own: a ratio of sums. */
export function meanOver(denominator: string, words: Words, unit: Text, of: OrderFigure['of']): OrderFigure {
  return { measure: { ...common, ...words, aggregation: 'ratio', denominator, bounds: anySize, unit }, of };
}
