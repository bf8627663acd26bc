import { RANGE_LIMIT, type Run } from '../run.ts';

/** Norms that a cell faces this week; one object is reused so that the loop allocates nothing. */
export interface CellNorms {
  contingency: number;
  lower: number;
  upper: number;
  enforcement: number;
  counterLower: number;
  counterUpper: number;
  counterStrength: number;
  sanction: number;
  /** Probability that a situation arises and hours allow acting on it. */
  frequency: number;
  feasible: number;
}

/**
 * Every performer of a cell meets its situation, desires an action, follows a norm or not, and acts.
 *
 * This is the inner loop of the simulation: all sums stay in locals and are stored once a cell. `test/model/plainAct.ts`
 * has a plain twin that it must equal. An action follows at most one norm: the counter-rule with probability π, else the
 * rule, where it would change the action, with p = 1 − (1 − e)(1 − l). Tallies take probabilities, actions take draws.
 * Definitions: docs/ODD.md, observation.
 */
export function actInCell(run: Run, cell: number, norms: CellNorms): void {
  const { organisation, performers, tally, world } = run;
  const {
    habit,
    knowHow,
    shadowHabit,
    shadowKnowHow,
    legitimacy,
    pull,
    noise,
    following,
    active,
    desire,
    action,
    ruled,
    held,
  } = performers;
  const arrival = world.arrival;
  const {
    contingency: z,
    lower,
    upper,
    enforcement: e,
    counterLower,
    counterUpper,
    counterStrength: pi,
    sanction,
    frequency,
    feasible,
  } = norms;
  const first = organisation.cellStart[cell];
  const last = organisation.cellStart[cell + 1];
  const chance = frequency * feasible;
  const lowest = -RANGE_LIMIT;
  const highest = -lowest;
  let actions = 0;
  let desired = 0;
  let grip = 0;
  let counterGrip = 0;
  let constrained = 0;
  let consented = 0;
  let internalised = 0;
  let thwarted = 0;
  let outside = 0;
  let heldSum = 0;
  let deviations = 0;
  let misfit = 0;
  let misfitSquared = 0;
  let presence = 0;
  let felt = 0;
  let desireSum = 0;
  let desireSquares = 0;
  for (let i = first; i < last; i += 1) {
    const mark = arrival[i];
    if (mark < frequency) desired += 1;
    if (mark >= chance) {
      active[i] = 0;
      continue;
    }
    active[i] = 1;
    actions += 1;
    const impulse = noise[i];
    const free = habit[i] + knowHow[i] * z + impulse;
    const wish = free + pull[i];
    const d = wish < lowest ? lowest : wish > highest ? highest : wish;
    const reference = shadowHabit[i] + shadowKnowHow[i] * z + impulse;
    const d0 = reference < lowest ? lowest : reference > highest ? highest : reference;
    const l = legitimacy[i];
    const x = +(d < lower || d > upper);
    const x0 = +(d0 < lower || d0 > upper);
    const p = 1 - (1 - e) * (1 - l);
    const px = p * x;
    const pull0 = (1 - pi) * x0 * (1 - x + px);
    grip += pull0;
    let lostToRule = e * (1 - l) * x;
    let agreed = l * x;
    let bent = x0 * (1 - x);
    let blocked = (1 - x0) * px;
    if (pi > 0) {
      const y = +(d < counterLower || d > counterUpper);
      const y0 = +(d0 < counterLower || d0 > counterUpper);
      counterGrip += pi * y0;
      lostToRule = (1 - pi) * lostToRule + pi * y * sanction;
      agreed = (1 - pi) * agreed + pi * y * (1 - sanction);
      bent = (1 - pi) * bent + pi * y0 * (1 - y);
      blocked = (1 - pi) * blocked + pi * (1 - y0) * y;
    }
    constrained += lostToRule;
    consented += agreed;
    internalised += bent;
    thwarted += blocked;
    outside += x;
    heldSum += px;
    felt += (1 - pi) * px * (1 - l);
    const bound = d < lower ? lower : d > upper ? upper : d;
    const draw = following[i];
    let a = d;
    if (draw < pi) a = d < counterLower ? counterLower : d > counterUpper ? counterUpper : d;
    else if (draw < pi + (1 - pi) * p) a = bound;
    desire[i] = d;
    action[i] = a;
    ruled[i] = bound;
    held[i] = px;
    deviations += +(a < lower || a > upper);
    const gap = a - z;
    misfit += gap;
    misfitSquared += gap * gap;
    desireSum += d;
    desireSquares += d * d;
    if (pull[i] !== 0) {
      const f = free < lowest ? lowest : free > highest ? highest : free;
      let without = f;
      if (draw < pi) without = f < counterLower ? counterLower : f > counterUpper ? counterUpper : f;
      else if (draw < pi + (1 - pi) * p) without = f < lower ? lower : f > upper ? upper : f;
      presence += a > without ? a - without : without - a;
    }
  }
  tally.actions[cell] = actions;
  tally.desired[cell] = desired;
  tally.grip[cell] = grip;
  tally.counterGrip[cell] = counterGrip;
  tally.constrained[cell] = constrained;
  tally.consented[cell] = consented;
  tally.internalised[cell] = internalised;
  tally.thwarted[cell] = thwarted;
  tally.outside[cell] = outside;
  tally.held[cell] = heldSum;
  tally.deviations[cell] = deviations;
  tally.misfit[cell] = misfit;
  tally.misfitSquared[cell] = misfitSquared;
  tally.presence[cell] = presence;
  tally.felt[cell] = felt;
  if (!run.entered) {
    const role = organisation.groupRole[organisation.cellGroup[cell]];
    tally.desireMoments[role * 3] += actions;
    tally.desireMoments[role * 3 + 1] += desireSum;
    tally.desireMoments[role * 3 + 2] += desireSquares;
  }
}
