import type { Text } from '../../../language/text.ts';

/**
 * A decision of a work system, in its natural unit: what the action on an issue that governs it sets.
 *
 * An issue says `decision: <name>` and its `range`; an action of −2 is the lower end of the range, 2 the upper.
 */
export interface DecisionDefinition {
  readonly name: string;
  readonly unit: Text;
  /** Smallest and largest value that the work knows; the range of the issue lies inside. */
  readonly bounds: readonly [number, number];
  readonly meaning: Text;
  /** What a contingency of one half range means: what the week’s situations then ask. */
  readonly contingency: Text;
}
