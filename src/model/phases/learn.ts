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
    learnInCrew(run, crew, cell, cells);
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
function learnInCrew(run: Run, crew: number, firstCell: number, lastCell: number): void {
  const { organisation, performers, norms } = run;
  const { cellStart } = organisation;
  const { habit, shadowHabit } = performers;
  for (let cell = firstCell; cell < lastCell; cell += 1) learnInCell(run, cell);
  let habitSum = 0;
  let shadowSum = 0;
  const first = cellStart[firstCell];
  const last = cellStart[lastCell];
  for (let i = first; i < last; i += 1) {
    habitSum += habit[i];
    shadowSum += shadowHabit[i];
  }
  norms.habit[crew] = habitSum / (last - first);
  norms.shadowHabit[crew] = shadowSum / (last - first);
}

/**
 * Performers of one cell learn: beside `actInCell` the loop that costs most, so what does not differ between the members of
 * a cell is read, and multiplied as far as it goes, before it.
 */
function learnInCell(run: Run, cell: number): void {
  const { organisation, performers, rules, norms, world, work } = run;
  const { behaviour, legitimacy: acceptance, clients } = organisation.scenario;
  const { habit_norm_rate: normRate, habit_team_rate: teamRate, habit_misfit_rate: misfitRate } = behaviour;
  const {
    habit_own_rate: ownRate,
    ideal_rate: idealRate,
    know_how_regeneration: regeneration,
    know_how_decay: decay,
    ideal_half_width_performers: ownHalfWidth,
    misfit_response: misfitResponse,
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
  const issue = organisation.cellIssue[cell];
  const group = organisation.cellGroup[cell];
  const crew = organisation.cellCrew[cell];
  const z = world.contingency[issue];
  const asked = askedOn(run, issue);
  const tolerance = clients.tolerance;
  const teamHabit = norms.habit[crew];
  const teamShadow = norms.shadowHabit[crew];
  const beforeEntry = !run.entered;
  const part = rules.participation[issue * organisation.groups + group];
  const { rate: acceptanceRate, harm: harmWeight } = acceptance;
  const due = acceptance.base + acceptance.participation * part;
  const signedWeight = acceptance.consequences * part;
  const taken = slackTaken(run, issue, group);
  const last = organisation.cellStart[cell + 1];
  for (let i = organisation.cellStart[cell]; i < last; i += 1) {
    if (active[i] === 0) continue;
    const d = desire[i];
    const a = action[i];
    const pace = plasticity[i];
    const gap = d - asked;
    const missed = gap > tolerance ? gap - tolerance : gap < -tolerance ? gap + tolerance : 0;
    const improvised = ownRate * noise[i];
    const before = habit[i];
    const learnt =
      before +
      pace * (normRate * (a - d) + teamRate * (teamHabit + ownWay[i] - before) + improvised - misfitRate * missed);
    habit[i] = learnt;
    const tacit = knowHow[i];
    knowHow[i] = a === d ? tacit + regeneration * (1 - tacit) : tacit - decay * tacit;
    if (beforeEntry) {
      shadowHabit[i] = learnt;
      shadowKnowHow[i] = knowHow[i];
    } else {
      const shadow = shadowHabit[i];
      const shadowTacit = shadowKnowHow[i];
      const gap0 = shadow + shadowTacit * z + noise[i] - asked;
      const missed0 = gap0 > tolerance ? gap0 - tolerance : gap0 < -tolerance ? gap0 + tolerance : 0;
      shadowHabit[i] =
        shadow + pace * (teamRate * (teamShadow + ownWay[i] - shadow) + improvised - misfitRate * missed0);
      shadowKnowHow[i] = shadowTacit + regeneration * (1 - shadowTacit);
    }
    let harm = 0;
    const bound = held[i];
    if (bound > 0) {
      const byRule = work.lossOf(run, ruled[i], asked);
      const byDesire = work.lossOf(run, d, asked);
      if (byRule > byDesire) harm = bound * (byRule - byDesire);
    }
    const deserved = due - harmWeight * harm - signedWeight * (harm + taken);
    const target = deserved < 0 ? 0 : deserved > 1 ? 1 : deserved;
    legitimacy[i] += acceptanceRate * (target - legitimacy[i]);
    ideal[i] += idealRate * (learnt - ideal[i]);
    const wanted = ownHalfWidth * (1 + misfitResponse * harm);
    idealHalfWidth[i] += idealRate * ((wanted < 2 ? wanted : 2) - idealHalfWidth[i]);
  }
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
