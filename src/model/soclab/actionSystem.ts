/**
 * A system of concrete action in the manner of SocLab, in one state: actors who depend on each other through relations.
 *
 * All three are actors × relations, row-major. Names are those of the framework; it formalises the sociology of organised
 * action (CF77), where power lies in the control of what others need.
 *
 * @see C. Sibertin-Blanc, P. Roggero, F. Adreit, B. Baldet, P. Chapron, J. El-Gemayel, M. Mailliard, S. Sandri, “SocLab: A
 * Framework for the Modeling, Simulation and Analysis of Power in Social Organizations”, Journal of Artificial Societies
 * and Social Simulation 16(4) 8, 2013
 */
export interface ActionSystem {
  readonly actors: number;
  readonly relations: number;
  /**
   * Share of the control of each relation that each actor holds; the shares of a relation sum to 1. In SocLab a relation
   * has one controller: 1 for it, 0 for the others. Other shares are our generalisation, under which the sum of powers
   * still is the sum of capabilities.
   */
  readonly control: Float64Array;
  /** How much each actor’s goals hang on each relation, ≥ 0; those of an actor sum to {@link STAKES}, or all are 0. */
  readonly stake: Float64Array;
  /** What the present state of each relation does to each actor, from −10 (worst) to 10 (best). */
  readonly effect: Float64Array;
}

/** Stakes that every actor has to spread over the relations: actors weigh the same. */
export const STAKES = 10;

/** Largest effect of a relation on an actor; the smallest is its opposite. */
export const LARGEST_EFFECT = 10;
