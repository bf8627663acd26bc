import type { ActionSystem } from './actionSystem.ts';

/**
 * Capability of each actor: capability(a) = Σ_r stake(a, r) · effect_r(a, s_r), how far the state of the relations lets it
 * reach its goals.
 *
 * @param out actors places; from −100 to 100
 * @see ActionSystem for the source
 * @example capabilitiesOf({ actors: 1, relations: 2, control, stake: [4, 6], effect: [10, -5] }, out) // [10]
 */
export function capabilitiesOf({ actors, relations, stake, effect }: ActionSystem, out: Float64Array): void {
  for (let a = 0, at = 0; a < actors; a += 1) {
    let sum = 0;
    for (let r = 0; r < relations; r += 1, at += 1) sum += stake[at] * effect[at];
    out[a] = sum;
  }
}
