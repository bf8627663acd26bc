import type { ActionSystem } from './actionSystem.ts';

/**
 * Autonomy of each actor in SocLab’s sense: Σ stakes on the relations that it controls / Σ of all its stakes; the rest is
 * dependence. It is no probability of acting, and not the autonomy of the other measures.
 *
 * @param out actors places, from 0 to 1; NaN for an actor without stakes
 * @see ActionSystem for the source
 */
export function autonomiesByStakes({ actors, relations, control, stake }: ActionSystem, out: Float64Array): void {
  for (let a = 0, at = 0; a < actors; a += 1) {
    let own = 0;
    let all = 0;
    for (let r = 0; r < relations; r += 1, at += 1) {
      own += control[at] * stake[at];
      all += stake[at];
    }
    out[a] = own / all;
  }
}
