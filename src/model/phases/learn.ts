import { reviseCounterRules } from '../norms/counterRules.ts';
import { RANGE_LIMIT, type Run } from '../run.ts';
import { askedOn } from '../work/askedOn.ts';

/** Habits, know-how, legitimacy and ideals learn from the week; teams revise their counter-rules. */
export function learn(run: Run): void {
  const { organisation } = run;
  if (run.work.lessons !== undefined) learnFromResults(run, run.work.lessons);
  for (let crew = 0, cell = 0; crew < organisation.crews; crew += 1) {
    let cells = cell;
    while (cells < organisation.cells && organisation.cellCrew[cells] === crew) cells += 1;
    learnInCrew(run, crew, organisation.cellStart[cell], organisation.cellStart[cells]);
    cell = cells;
  }
  learnPositions(run);
  reviseCounterRules(run);
}

/** What the work’s results teach moves habits; no norm causes it, so shadow habits learn it too, or what is news to them. */
function learnFromResults(run: Run, lessons: Float64Array): void {
  const { habit, shadowHabit } = run.performers;
  const shadowLessons = run.work.shadowLessons ?? lessons;
  for (let i = 0; i < lessons.length; i += 1) {
    if (lessons[i] === 0 && shadowLessons[i] === 0) continue;
    habit[i] = Math.min(RANGE_LIMIT, Math.max(-RANGE_LIMIT, habit[i] + lessons[i]));
    shadowHabit[i] = Math.min(RANGE_LIMIT, Math.max(-RANGE_LIMIT, shadowHabit[i] + shadowLessons[i]));
  }
}

/**
 * Performers of one crew learn.
 *
 * The shadow habit and know-how are the counterfactual of “what one would have done before the client came”: they learn
 * by every term except those caused by following a norm, and equal the agent’s own until the entry.
 */
function learnInCrew(run: Run, crew: number, first: number, last: number): void {
  const { organisation, performers, rules, norms, world } = run;
  const { behaviour, legitimacy: acceptance, clients } = organisation.scenario;
  const { habit_norm_rate: normRate, habit_team_rate: teamRate, habit_misfit_rate: misfitRate } = behaviour;
  const {
    habit_own_rate: ownRate,
    ideal_rate: idealRate,
    know_how_regeneration: regeneration,
    know_how_decay: decay,
  } = behaviour;
  const {
    habit,
    ownWay,
    knowHow,
    shadowHabit,
    shadowKnowHow,
    ideal,
    idealHalfWidth,
    legitimacy,
    plasticity,
    noise,
    active,
    desire,
    action,
    ruled,
    held,
  } = performers;
  const issue = organisation.crewIssue[crew];
  const z = world.contingency[issue];
  const asked = askedOn(run, issue);
  const tolerance = clients.tolerance;
  const teamHabit = norms.habit[crew];
  const teamShadow = norms.shadowHabit[crew];
  const beforeEntry = !run.entered;
  let habitSum = 0;
  let shadowSum = 0;
  for (let i = first; i < last; i += 1) {
    if (active[i] === 1) {
      const d = desire[i];
      const a = action[i];
      const pace = plasticity[i];
      const gap = d - asked;
      const missed = gap > tolerance ? gap - tolerance : gap < -tolerance ? gap + tolerance : 0;
      const improvised = ownRate * noise[i];
      const followed = a === d ? 0 : 1;
      habit[i] +=
        pace * (normRate * (a - d) + teamRate * (teamHabit + ownWay[i] - habit[i]) + improvised - misfitRate * missed);
      knowHow[i] += (1 - followed) * regeneration * (1 - knowHow[i]) - followed * decay * knowHow[i];
      if (beforeEntry) {
        shadowHabit[i] = habit[i];
        shadowKnowHow[i] = knowHow[i];
      } else {
        const gap0 = shadowHabit[i] + shadowKnowHow[i] * z + noise[i] - asked;
        const missed0 = gap0 > tolerance ? gap0 - tolerance : gap0 < -tolerance ? gap0 + tolerance : 0;
        shadowHabit[i] +=
          pace * (teamRate * (teamShadow + ownWay[i] - shadowHabit[i]) + improvised - misfitRate * missed0);
        shadowKnowHow[i] += regeneration * (1 - shadowKnowHow[i]);
      }
      let harm = 0;
      if (held[i] > 0) {
        const byRule = run.work.lossOf(run, ruled[i], asked);
        const byDesire = run.work.lossOf(run, d, asked);
        if (byRule > byDesire) harm = held[i] * (byRule - byDesire);
      }
      const group = organisation.agentGroup[organisation.entryAgent[i]];
      const part = rules.participation[issue * organisation.groups + group];
      const signed = acceptance.consequences * part * (harm + slackTaken(run, issue, group));
      const deserved = acceptance.base + acceptance.participation * part - acceptance.harm * harm - signed;
      const target = deserved < 0 ? 0 : deserved > 1 ? 1 : deserved;
      legitimacy[i] += acceptance.rate * (target - legitimacy[i]);
      ideal[i] += idealRate * (habit[i] - ideal[i]);
      const wanted = behaviour.ideal_half_width_performers * (1 + behaviour.misfit_response * harm);
      idealHalfWidth[i] += idealRate * ((wanted < 2 ? wanted : 2) - idealHalfWidth[i]);
    }
    habitSum += habit[i];
    shadowSum += shadowHabit[i];
  }
  norms.habit[crew] = habitSum / (last - first);
  norms.shadowHabit[crew] = shadowSum / (last - first);
}

/** Share of a member’s slack that the rule in force takes; 1 where it takes all, or where there was none. */
function slackTaken(run: Run, issue: number, group: number): number {
  const hours = run.tally.ruleHours[issue * run.organisation.groups + group];
  if (hours === 0) return 0;
  const { hours: working, load } = run.organisation.scenario.organisation.groups[group];
  const slack = working * (1 - load);
  return hours < slack ? hours / slack : 1;
}

/** Ideals of those who do not perform follow practice, disorder and losses as the hierarchy sees them. */
function learnPositions(run: Run): void {
  const { organisation, positions } = run;
  const { behaviour } = organisation.scenario;
  const rate = behaviour.ideal_rate;
  for (let k = 0; k < organisation.issues; k += 1) {
    const wanted =
      (behaviour.ideal_half_width_management * (1 + behaviour.misfit_response * positions.loss[k])) /
      (1 + behaviour.disorder_response * positions.variance[k]);
    for (let g = 0; g < organisation.groups; g += 1) {
      if (organisation.groupRole[g] === CLIENTS || organisation.performs[k * organisation.groups + g] === 1) continue;
      const at = g * organisation.issues + k;
      positions.ideal[at] += rate * (positions.practice[k] - positions.ideal[at]);
      positions.idealHalfWidth[at] += rate * ((wanted < 2 ? wanted : 2) - positions.idealHalfWidth[at]);
    }
  }
}

const CLIENTS = 3;
