import { RANGE_LIMIT, type Run } from '../../../run.ts';
import type { DecisionPlace } from '../../decisions.ts';
import { keptBy } from './custom.ts';
import type { Workshop } from './workshop.ts';

/** How far the week’s results say that a practice lies from what is right, by decision, in half ranges. */
export interface OrderLessons {
  readonly cycles: Float64Array;
  margin: number;
  reserve: number;
  lead: number;
}

/**
 * What the week’s results sting, put into words of the decisions: simple balances of what was felt, without knowledge of
 * any distribution and without an optimum.
 */
export function readLessons(shop: Workshop, lessons: OrderLessons): void {
  const { week, definition, cycles, lead, custom } = shop;
  const { counts } = week;
  const { learning, shop: works } = definition;
  const missing = (works.load_target - counts.done) / works.load_target;
  for (let k = 0; k < cycles.length; k += 1) {
    const { halfRange } = cycles[k];
    const lost = 1 - keptBy(custom, k);
    const late = week.delivered[k] > 0 ? week.daysLate[k] / week.delivered[k] : 0;
    const beyondWish = week.promised[k] > 0 ? week.daysBeyondWish[k] / week.promised[k] : 0;
    lessons.cycles[k] =
      (learning.lateness_sting * late - learning.complaint_sting * beyondWish) / halfRange -
      learning.lost_sting * lost -
      learning.load_sting * missing;
  }
  const sting = learning.shortage_sting;
  lessons.margin = counts.results > 0 ? (sting * counts.short - counts.over) / ((sting + 1) * counts.results) : 0;
  lessons.reserve =
    (counts.plannedUrgent > 0 ? (learning.urgent_sting * counts.missedUrgent) / counts.plannedUrgent : 0) -
    (counts.withheld > 0 ? (learning.idle_sting * counts.withheldIdle) / counts.withheld : 0) -
    (counts.plannedOrdinary > 0 ? (learning.deferred_sting * counts.deferred) / counts.plannedOrdinary : 0);
  const calendarPerHalfRange = (lead.halfRange * 7) / 5;
  lessons.lead =
    counts.deliveredOrders > 0
      ? (learning.lateness_sting * counts.daysLateLast - learning.early_sting * counts.daysEarlyLast) /
        (counts.deliveredOrders * calendarPerHalfRange)
      : 0;
}

/**
 * Writes what the results say to those who decide.
 *
 * @param ofShadows whether the lessons are those of the shadows
 */
export function teachOrders(
  run: Run,
  shop: Workshop,
  said: OrderLessons,
  lessons: Float64Array,
  ofShadows: boolean,
): void {
  const { sales_rate: sales, launcher_rate: launcher } = shop.definition.learning;
  for (let k = 0; k < shop.cycles.length; k += 1) teach(run, shop.cycles[k], sales, said.cycles[k], lessons, ofShadows);
  teach(run, shop.margin, launcher, said.margin, lessons, ofShadows);
  teach(run, shop.reserve, launcher, said.reserve, lessons, ofShadows);
  teach(run, shop.lead, launcher, said.lead, lessons, ofShadows);
}

/**
 * Results speak of what was done. Who would have done otherwise, had no norm held the group, is taught only the rest:
 * else a rule that holds practice back would have habits, and the shadows of those who never followed it, run away.
 */
function teach(
  run: Run,
  { issue }: DecisionPlace,
  rate: number,
  said: number,
  lessons: Float64Array,
  ofShadows: boolean,
): void {
  const { organisation, performers, world } = run;
  const { active, action, desire, noise, plasticity, shadowHabit, shadowKnowHow } = performers;
  const z = world.contingency[issue];
  const first = organisation.issueFirstEntry[issue];
  const last = organisation.issueFirstEntry[issue + 1];
  let moved = 0;
  let acting = 0;
  for (let i = first; i < last; i += 1) {
    if (active[i] === 0) continue;
    const wish = ofShadows ? shadowHabit[i] + shadowKnowHow[i] * z + noise[i] : desire[i];
    moved += action[i] - (wish < -RANGE_LIMIT ? -RANGE_LIMIT : wish > RANGE_LIMIT ? RANGE_LIMIT : wish);
    acting += 1;
  }
  const lesson = restOf(said, acting > 0 ? moved / acting : 0);
  for (let i = first; i < last; i += 1) lessons[i] = rate * plasticity[i] * lesson;
}

/** What is left of a lesson for those whom norms had moved by so much: nothing where they would have gone as far themselves. */
export function restOf(said: number, moved: number): number {
  const left = said + moved;
  if (said > 0) return left < 0 ? 0 : left > said ? said : left;
  return left > 0 ? 0 : left < said ? said : left;
}
