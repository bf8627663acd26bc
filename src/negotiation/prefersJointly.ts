import type { NegotiationSet } from './negotiationSet.ts';
import { tolerance } from './tolerance.ts';

/**
 * The tie rule of all protocols, between two members of a set: the larger score; if equal, the larger sum of gains
 * (so that an outcome better for some and worse for none wins, also where weights are 0); if equal, the lower index.
 * Parties' order plays no part.
 * @returns whether member `a` stands before member `b`
 */
export function prefersJointly(set: Readonly<NegotiationSet>, scores: Float64Array, a: number, b: number): boolean {
  const lead = scores[a] - scores[b];
  if (lead > tolerance) return true;
  if (lead < -tolerance) return false;
  let surplus = 0;
  for (let s = 0; s < set.seats; s++) surplus += set.gains[s * set.size + a] - set.gains[s * set.size + b];
  if (surplus > tolerance) return true;
  return surplus >= -tolerance && a < b;
}
