import { visibilityOf } from '../devices.ts';
import type { Organisation } from '../organisation.ts';
import type { Run } from '../run.ts';
import { createLegitimacyMeter } from './measureLegitimacy.ts';
import type { RowLayout } from './rowLayout.ts';
import { counterNames, readCounters } from './counters.ts';

/** Measures everything of a week that is neither autonomy nor power: process, organising work, outcomes. */
export interface ProcessMeter {
  measure(run: Run, row: Float64Array, at: number, withGroups: boolean): void;
  /** Forgets the weeks of the run before. */
  reset(): void;
}

/** Weeks over which the variance of misfit over time is taken. */
const MISFIT_WEEKS = 26;

/** A meter of the process measures. It keeps the last 26 weeks of misfit: reset it before each run. */
export function createProcessMeter(organisation: Organisation, layout: RowLayout): ProcessMeter {
  const { issues, groups, cells, salience, totalSalience, groupRole, groupSize, scenario } = organisation;
  const counterPlaces = Int32Array.from(counterNames, (name) => layout.placeOf(name));
  const counts = new Float64Array(counterNames.length);
  const latitude = layout.placesOf('latitude');
  const desired = layout.placesOf('desired_actions');
  const compliance = layout.placesOf('compliance');
  const wouldDeviate = layout.placesOf('would_deviate');
  const presence = layout.placesOf('client_presence');
  const organisingShare = layout.placesOf('organising_share');
  const organisingActs = layout.placesOf('organising_acts');
  const hoursShare = layout.placesOf('organising_hours_share');
  const organisingHours = layout.placeOf('organising_hours');
  const diverted = layout.placesOf('diverted_initiative');
  const hours = layout.placesOf('hours');
  const burden = layout.placesOf('burden');
  const knowHow = layout.placesOf('knowhow');
  const measureLegitimacy = createLegitimacyMeter(organisation, layout);
  const places = {
    transparency: layout.placeOf('transparency'),
    codification: layout.placeOf('codification'),
    control: layout.placeOf('rules_control'),
    counterRules: layout.placeOf('counter_rules'),
    derogations: layout.placeOf('derogations_standing'),
    satisfaction: layout.placeOf('client_satisfaction'),
    lost: layout.placeOf('clients_lost'),
    deviation: layout.placeOf('deviation'),
    variability: layout.placeOf('variability'),
    between: layout.placeOf('variability_between_shifts'),
    within: layout.placeOf('variability_within_shifts'),
    misfit: layout.placeOf('misfit_variance'),
  };
  const misfits = new Float64Array(MISFIT_WEEKS * issues).fill(Number.NaN);
  const crewActions = new Float64Array(organisation.crews);
  const crewMisfit = new Float64Array(organisation.crews);
  // Sums by role and by group, in one array that is emptied at once.
  const sums = new Float64Array(6 * 4 + 2 * groups);
  const byRole = {
    desired: sums.subarray(0, 4),
    feasible: sums.subarray(4, 8),
    outside: sums.subarray(8, 12),
    held: sums.subarray(12, 16),
    presence: sums.subarray(16, 20),
    actions: sums.subarray(20, 24),
  };
  const byGroup = { desired: sums.subarray(24, 24 + groups), feasible: sums.subarray(24 + groups) };
  const membersByRole = new Int32Array(4);
  for (let cell = 0; cell < cells; cell += 1) {
    membersByRole[groupRole[organisation.cellGroup[cell]]] +=
      organisation.cellStart[cell + 1] - organisation.cellStart[cell];
  }

  function measureActions(run: Run, row: Float64Array, at: number, withGroups: boolean): void {
    const { tally } = run;
    sums.fill(0);
    let deviation = 0;
    let deviating = 0;
    for (let cell = 0; cell < cells; cell += 1) {
      const g = organisation.cellGroup[cell];
      const k = organisation.cellIssue[cell];
      const role = groupRole[g];
      const validated = run.rules.written[k] * scenario.behaviour.validation * visibilityOf(run, k);
      const feasible = tally.actions[cell] - validated * tally.outside[cell];
      byRole.desired[role] += tally.desired[cell];
      byRole.feasible[role] += feasible;
      byRole.outside[role] += tally.outside[cell];
      byRole.held[role] += tally.held[cell];
      byRole.presence[role] += tally.presence[cell];
      byRole.actions[role] += tally.actions[cell];
      byGroup.desired[g] += tally.desired[cell];
      byGroup.feasible[g] += feasible;
      deviation += tally.deviations[cell];
      deviating += tally.actions[cell];
    }
    for (let r = 0; r < 4; r += 1) {
      row[at + latitude.role[r]] = byRole.feasible[r];
      row[at + desired.role[r]] = byRole.desired[r];
      row[at + compliance.role[r]] = byRole.held[r];
      row[at + wouldDeviate.role[r]] = byRole.outside[r];
      const n = tally.desireMoments[r * 3];
      const mean = tally.desireMoments[r * 3 + 1] / n;
      const spread = Math.sqrt(Math.max(0, tally.desireMoments[r * 3 + 2] / n - mean * mean));
      row[at + presence.role[r]] =
        byRole.actions[r] > 0 && spread > 0 ? byRole.presence[r] / byRole.actions[r] / spread : Number.NaN;
    }
    row[at + places.deviation] = deviating > 0 ? deviation / deviating : Number.NaN;
    if (!withGroups) return;
    for (let g = 0; g < groups; g += 1) {
      row[at + latitude.group[g]] = byGroup.feasible[g];
      row[at + desired.group[g]] = byGroup.desired[g];
    }
  }

  /** Variance across performers within an issue, parted between and within teams; mean over issues by salience. */
  function measureVariability(run: Run, row: Float64Array, at: number): void {
    const { tally, week } = run;
    let weight = 0;
    let between = 0;
    let within = 0;
    const slot = (week % MISFIT_WEEKS) * issues;
    for (let first = 0; first < cells; ) {
      const k = organisation.cellIssue[first];
      let last = first;
      let actions = 0;
      let sum = 0;
      let squares = 0;
      for (let crew = organisation.issueFirstCrew[k]; crew < organisation.issueFirstCrew[k + 1]; crew += 1) {
        crewActions[crew] = 0;
        crewMisfit[crew] = 0;
      }
      for (; last < cells && organisation.cellIssue[last] === k; last += 1) {
        actions += tally.actions[last];
        sum += tally.misfit[last];
        squares += tally.misfitSquared[last];
        crewActions[organisation.cellCrew[last]] += tally.actions[last];
        crewMisfit[organisation.cellCrew[last]] += tally.misfit[last];
      }
      first = last;
      misfits[slot + k] = actions > 0 ? sum / actions : Number.NaN;
      if (actions === 0) continue;
      let squaredMeans = 0;
      for (let crew = organisation.issueFirstCrew[k]; crew < organisation.issueFirstCrew[k + 1]; crew += 1) {
        if (crewActions[crew] > 0) squaredMeans += (crewMisfit[crew] * crewMisfit[crew]) / crewActions[crew];
      }
      weight += salience[k];
      between += (salience[k] * Math.max(0, squaredMeans - (sum * sum) / actions)) / actions;
      within += (salience[k] * Math.max(0, squares - squaredMeans)) / actions;
    }
    row[at + places.between] = weight > 0 ? between / weight : Number.NaN;
    row[at + places.within] = weight > 0 ? within / weight : Number.NaN;
    row[at + places.variability] = weight > 0 ? (between + within) / weight : Number.NaN;
    row[at + places.misfit] = week < MISFIT_WEEKS ? Number.NaN : misfitVariance();
  }

  function misfitVariance(): number {
    let weight = 0;
    let total = 0;
    for (let k = 0; k < issues; k += 1) {
      let count = 0;
      let sum = 0;
      let squares = 0;
      for (let w = 0; w < MISFIT_WEEKS; w += 1) {
        const value = misfits[w * issues + k];
        if (value !== value) continue;
        count += 1;
        sum += value;
        squares += value * value;
      }
      if (count < 2) continue;
      weight += salience[k];
      total += (salience[k] * Math.max(0, squares - (sum * sum) / count)) / (count - 1);
    }
    return weight > 0 ? total / weight : Number.NaN;
  }

  function measureHours(run: Run, row: Float64Array, at: number, withGroups: boolean): void {
    const { tally, extraHours } = run;
    let acts = 0;
    let organising = 0;
    for (let r = 0; r < 4; r += 1) {
      acts += tally.acts[r];
      organising += tally.organisingHours[r];
      row[at + organisingShare.role[r]] = tally.acts[r];
      row[at + organisingActs.role[r]] = tally.acts[r];
      row[at + hoursShare.role[r]] = tally.organisingHours[r];
      let worked = 0;
      let writing = 0;
      let borne = 0;
      for (let g = 0; g < groups; g += 1) {
        if (groupRole[g] !== r) continue;
        const groupHours = run.work.hoursOf(run, g) * groupSize[g];
        worked += groupHours;
        writing += tally.writingHours[g];
        borne += run.work.loadOf(run, g) * groupHours + extraHours[g] * groupSize[g];
        if (withGroups) {
          row[at + diverted.group[g]] = tally.writingHours[g];
          row[at + hours.group[g]] = groupHours;
        }
      }
      row[at + diverted.role[r]] = writing;
      row[at + hours.role[r]] = worked;
      row[at + burden.role[r]] = worked > 0 ? borne / worked : Number.NaN;
    }
    row[at + organisingActs.all] = acts;
    row[at + organisingHours] = organising;
  }

  function measureStanding(run: Run, row: Float64Array, at: number): void {
    const { rules, norms, clients, performers } = run;
    let transparency = 0;
    let codification = 0;
    row.fill(0, at + places.control, at + places.control + 3);
    for (let k = 0; k < issues; k += 1) {
      transparency += salience[k] * visibilityOf(run, k);
      codification += salience[k] * rules.written[k] * rules.deposited[k];
      row[at + places.control + rules.regulation[k]] += salience[k] / totalSalience;
    }
    row[at + places.transparency] = transparency / totalSalience;
    row[at + places.codification] = codification / totalSalience;
    let counterRules = 0;
    let derogations = 0;
    for (let crew = 0; crew < organisation.crews; crew += 1) {
      counterRules += norms.counterStrength[crew] > 0 ? 1 : 0;
      derogations += norms.derogationUntil[crew] >= run.week ? 1 : 0;
    }
    row[at + places.counterRules] = counterRules;
    row[at + places.derogations] = derogations;
    let satisfaction = 0;
    for (let c = 0; c < clients.satisfaction.length; c += 1) satisfaction += clients.satisfaction[c];
    row[at + places.satisfaction] = satisfaction / clients.satisfaction.length;
    row[at + places.lost] = clients.lost;
    const tacit = byRole.desired;
    tacit.fill(0);
    for (let cell = 0; cell < cells; cell += 1) {
      const role = groupRole[organisation.cellGroup[cell]];
      const last = organisation.cellStart[cell + 1];
      let sum = tacit[role];
      for (let i = organisation.cellStart[cell]; i < last; i += 1) sum += performers.knowHow[i];
      tacit[role] = sum;
    }
    for (let r = 0; r < 4; r += 1) {
      row[at + knowHow.role[r]] = membersByRole[r] > 0 ? tacit[r] / membersByRole[r] : Number.NaN;
    }
  }

  return {
    reset() {
      misfits.fill(Number.NaN);
    },
    measure(run, row, at, withGroups) {
      readCounters(run.tally.counters, counts);
      for (let j = 0; j < counts.length; j += 1) row[at + counterPlaces[j]] = counts[j];
      measureActions(run, row, at, withGroups);
      measureVariability(run, row, at);
      measureHours(run, row, at, withGroups);
      measureStanding(run, row, at);
      measureLegitimacy(run, row, at, withGroups);
    },
  };
}
