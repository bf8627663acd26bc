import type { TableForm } from '../entry/entryMode.ts';

/** Authorship of one outcome, by group. */
export interface Authorship {
  /** Sums to 1. */
  readonly authors: Float64Array;
  /** The part that non-clients hold in the client’s name. */
  readonly inClientName: Float64Array;
}

/**
 * Who authored an outcome: frame (who demanded the rule and fixed its form), pen (who wrote it) and will (whose presence
 * moved the outcome), by thirds unless the scenario says otherwise. Where nobody’s presence moved it, will goes as pen.
 *
 * @param will influence by party of the form, summing to 1 or all 0
 * @example frame clients, pen operators, will half operators half management
 *   → management 1/6, operators 1/2, technicians 0, clients 1/3
 */
export function authorshipOf(
  groups: number,
  form: Pick<TableForm, 'frame' | 'pen' | 'parties'>,
  will: Float64Array,
  frameWeight: number,
  penWeight: number,
): Authorship {
  const authors = new Float64Array(groups);
  const inClientName = new Float64Array(groups);
  for (const { group, share, inClientName: named } of form.frame) {
    authors[group] += frameWeight * share;
    if (named) inClientName[group] += frameWeight * share;
  }
  let moved = 0;
  for (const influence of will) moved += influence;
  const willWeight = 1 - frameWeight - penWeight;
  const byPen = moved > 0 ? penWeight : penWeight + willWeight;
  for (const group of form.pen) authors[group] += byPen / form.pen.length;
  if (moved > 0) form.parties.forEach((group, p) => (authors[group] += (willWeight * will[p]) / moved));
  return { authors, inClientName };
}
