import type { ActionSystem } from './actionSystem.ts';

/**
 * Power of each actor: power(a) = Σ_r control(a, r) · Σ_b stake(b, r) · effect_r(b, s_r), what the relations that it
 * controls give to all, itself included. It is negative where what an actor controls does more harm than good.
 *
 * As the control of a relation sums to 1 over actors, Σ power = Σ capability in every state.
 *
 * @param out actors places
 * @see ActionSystem for the source
 */
export function powersOf({ actors, relations, control, stake, effect }: ActionSystem, out: Float64Array): void {
  out.fill(0, 0, actors);
  for (let r = 0; r < relations; r += 1) {
    let given = 0;
    for (let at = r; at < actors * relations; at += relations) given += stake[at] * effect[at];
    for (let a = 0; a < actors; a += 1) out[a] += control[a * relations + r] * given;
  }
}
